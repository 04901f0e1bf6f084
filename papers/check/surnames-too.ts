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
/** Surnames of Nigeria, Sudan, Vietnam, China, the Philippines and others, that English has as words as well. */
// prettier-ignore
const OF_OTHERS = `
obi oke ode ike ado ojo ali bello duke eke ogun sani audu dang lam luong le ly vo vu chu tang tong tan ta bui cao ngo
fang fong fung gong hart kan lung tai wan wang yin yuan sy uy cruz deng dut lado wani jal bol amin baron butt dar das
dey lad mann mirza pal raja rana rao roy silva costa dias lis kot duda baran barb bandy balsam demir kara polat tekin
blake zulu dube banda moyo gumbo paz pinto masih ocampo santos lacy bey gul agha popal safi taha taka lang cham chow
chiu chung`
/**
 * Those that plans write with a capital of other things: of colours, peoples, directions and sizes, of places and posts, and
 * small words, which are in every heading. Beside them somebody has to be called by a given name.
 */
// prettier-ignore
const OF_OTHER_THINGS = `
ash ball banks bath bell best bird bishop black bond booth bright bridge brand brook bush cash chambers clay cotton
court craft cross crow dean dick english farmer field flint flower ford forest fox freeman french frost gardner garland
gates glass golding gore grace graves gray green greenwood grove hall hardy hart hawk head heath hill holland holly hood
hook horn house hunt hurst jay joyce judd keen king kitchen knight lamb lane law leek little lock love lowe major mann
manning march marsh marshal mead mills moody moon moor moss mount neat noble norman oak park peach pepper piper plant
pole pond poole pope power preston price prince quick reed rice rich rivers rock rose rush salmon salt sharp short
silver small smart snow south sparrow spicer stafford stamp steel steward stone storey stout street strong sutton swift
temple thorn vale wade wakefield wall ward warden waters wells welsh west white wild winter wise wolf wood woods york
young east ashton stirling lincoln kent le lad das roy tan tai zulu blackburn oldham richmond rochester market page read
sand may dale hope stan bay long low`
/** Small words and others that are surnames somewhere: somebody has to be called by a given name before them. */
// prettier-ignore
const AFTER_A_GIVEN_NAME = `
do to so go can said ha ho la ma co bin trust royal christian hope sin song sun ding dong ping pong sage shun hung hang
sang long wing pan fan gang hong mo mu toy low lo ay bay fay bola chin jan may reis dale lone stan gale bent bolt sen
sood mar gama lima rosa chew`
/** Words of other peoples' titles and weights, which in England are nearly always names. */
const NAMES_FIRST = `
khan begum shah singh kaur kumar rai rana mir ali abdi sharif sultan malik pasha bey chan ng wong yang yi jun li xi`

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
let [surnames, first, others, rare]: (ReadonlySet<string> | undefined)[] = []

/** Whether some small letters are a surname, whatever else they are. */
export const isSurname = (word: string): boolean =>
  (surnames ??= wordsOf(`${SURNAMES} ${OF_OTHERS}`)).has(word) || isNameFirst(word)

/** Whether they are one that with a capital is hardly ever anything else. */
export const isOnlySurname = (word: string): boolean =>
  isSurname(word) && !(others ??= wordsOf(OF_OTHER_THINGS)).has(word)

/** Whether they are any surname, also of those that are one only behind a given name. */
export const isRareSurname = (word: string): boolean =>
  isSurname(word) || (rare ??= wordsOf(AFTER_A_GIVEN_NAME)).has(word)

/** Whether they are a word so rarely that they are somebody wherever they have a capital. */
export const isNameFirst = (word: string): boolean => (first ??= wordsOf(NAMES_FIRST)).has(word)
