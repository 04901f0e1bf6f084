/**
 * Surnames, of those that are common in England, that are words or places as well: beside a title, a role or an initial
 * they are somebody.
 */
// prettier-ignore
const SURNAMES = `
abbott archer ash ashton atkins bacon bailey baker ball banks barber barker barlow barnes barrow bartlett bath bell bennett
berry best bird bishop black blackburn bond booth bowler bradley brady brand brewer bridge bright britton brook brooks
brown buck bull burden burns burrows bush butcher butler carpenter carr carter carver cash chambers chandler chapman
chase clark clay cole coleman collier collins cook cooper cope cotton court cox craft crane cross crow cruise dale daly
darby dean dick dixon dodd drake drew driver duffy duke dunn dyer eastwood east ellis english farmer farrow field finch
fisher fitch flint flower ford forest forrester fowler fox francis franks freeman french frost fuller gale gardner
garland gates gibson gill glass glover golding goodman gore grace graves gray green greenwood grey griffin grove
gunner hale hall hancock harding hardy harper harris hart harvey hawk hawkins hayes head heath henry herring hicks
hill hobbs hogg holland holly holmes hood hook hope horn house hunt hunter hurst jackson jacobs jay jones joyce judd
keen kerr king kirk kitchen knight knowles lamb lambert lane law leach lee leek little lock long love low lowe lynch
major mann manning march marsh marshal marshall martin mason may mead mercer miller mills moody moon moore morgan
morris moss mount myers nash neat newman nicholls noble norman norton nunn oak oldham oliver page paine palmer park
parker parsons peach peacock pearson pepper perry piper pitt pitts plant pointer pollard pond poole pope porter potter
potts powell power pratt preston price prince pritchard quick ramsay randall reed reeves reid rhodes rice rich richards
riley rivers robins rock rogers rose rowe rowland rush sadler salmon salt sargent savage sawyer sexton sharp shaw shepherd
short silver simmons skinner slater small smart smith snow sparrow spencer spicer stafford stamp steel stevens steward
stewart stone storey stout street strong sumner sutton swift tanner tate taylor temple thatcher thorn todd tucker turner
tyler underwood vale vaughan wade wakefield walker wall waller walsh walters ward warden warner waters watson watts
weaver webb webber welch wells welsh west wheeler whitaker white wild wilkins willis wilson winter wise wolf wood
woods woodward wright wyatt yates york young`
/** Words of other peoples' titles and weights, which in England are nearly always names. */
const NAMES_FIRST = `
khan begum shah singh kaur kumar rai rana mir ali abdi sharif sultan malik pasha bey chan ng wong yang yi jun li xi`

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
let [surnames, first]: (ReadonlySet<string> | undefined)[] = []

/** Whether some small letters are a surname, whatever else they are. */
export const isSurname = (word: string): boolean => (surnames ??= wordsOf(SURNAMES)).has(word) || isNameFirst(word)

/** Whether they are a word so rarely that they are somebody wherever they have a capital. */
export const isNameFirst = (word: string): boolean => (first ??= wordsOf(NAMES_FIRST)).has(word)
