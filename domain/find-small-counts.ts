const COUNT = '[1-5]|one|two|three|four|five'
/** Of how many a few are told: "of fourteen children, two". */
const NUMBER =
  '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,5}teen|\\p{L}{3,5}ty|a hundred)'
/** Also a part of what another thing is called, as in "child protection". */
const ALSO_A_KIND = 'child|young person|family|baby|sibling|boy|girl|care leaver|carer|parent|pupil'
/** As many as one alone: "two sister councils" are no sisters. */
const ONLY_ONE =
  'teenager|adolescent|youngster|toddler|infant(?! (?:schools?|class|classes|mental|feeding|health)\\b)|newborn|kid|brother|sister|twin|cousin|son|daughter|mother(?! and baby)|father|mum|dad|grandparent|grandmother|grandfather|guardian'
/** By their age: under-fives, 16 year olds. */
const OF_AN_AGE =
  '(?:under|over)[ -](?:\\d{1,2}s?|ones|twos|threes|fours|fives|sixes|tens|twelves|eighteens)(?! ?%)|(?:\\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,5}teen)[ -](?:years?|yrs?)[ -]olds?'
const SEVERAL = `children|young (?:people|persons)|families|babies|${OF_AN_AGE}|${'sibling|boy|girl|care leaver|carer|parent|pupil|student|learner|teenager|teen|adolescent|youngster|toddler|infant|newborn|kid|brother|sister|twin|triplet|cousin|son|daughter|mother|father|mum|dad|grandparent|grandmother|grandfather|guardian|youth|minor|refugee|adoptee|asylum[ -]seeker'.replaceAll(/(?=\||$)/g, 's')}`
/** Children by what their plans are called, but for the plan itself. */
const IN_LETTERS =
  '(?:UASCs?|LACs?|CLAs?|CICs?|CYPs?|CINs?|YPs?)(?! (?:reviews?|plans?|meetings?|teams?|nurses?|social|service|services|visits?|conferences?|panels?|records?|council|strategy|boards?)\\b)'
const WHO = `(?:${SEVERAL}|${ALSO_A_KIND}|${ONLY_ONE}|${IN_LETTERS})(?![\\p{L}\\p{N}_])`
const IS_ONLY_ONE = new RegExp(`^(?:${ONLY_ONE})$`, 'i')
const ONE_OF_MANY = new RegExp(`^(?:${ALSO_A_KIND}|${ONLY_ONE}|${IN_LETTERS})$`, 'i')
const OF = '(?:out )?of (?:(?:the|these|those|our|its|their) )?'
const WORD = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_'-]*"
const KIND = `${WORD} `
/** No second word between a count and who is counted: what joins words, or another thing of which there are several. */
const NO_KIND =
  "(?!(?:an?|and|as|at|by|for|from|in|is|not|of|on|or|per|than|that|the|to|was|when|where|who|with|[\\p{L}'-]*(?![su])\\p{L}s)[ ,])"
/** Nor is what begins another count, or is counted already. */
const NO_COUNT = `(?!(?:all|any|both|each|every|few|fewer|many|more|most|no|other|some|${COUNT})[ ,-]|\\d|${WHO})`
const KINDS = [
  KIND,
  `(?:${NO_KIND}${KIND}){2}`,
  `(?:${NO_KIND}${NO_COUNT}${WORD}(?:, and |, | and )){1,2}(?:${NO_KIND}${NO_COUNT}${KIND}){1,2}`,
].join('|')

const COUNTED = new RegExp(
  // Of a decimal, a ref, a half or twenty-one it would be the end; what is under-5 is an age.
  `(?<![\\d.,/\u2044])(?<!\\d-|ty-|\\b(?:under|over)-)\\b(?:x ?)?(?:(?:${COUNT})-)?(?<count>${COUNT})(?: ?\\((?:${COUNT}|\\d{1,3}(?:\\.\\d+)? ?(?:%|per ?cent))\\)| ?x(?= )| or (?:fewer|less|${COUNT})| to (?:${COUNT}))? (?<of>${OF})?(?<kind>${KINDS})?(?<who>${WHO})`,
  'giu',
)
/** Two without a number. Everybody has both parents, and both children and adults may be many. */
const TWO = new RegExp(
  `\\b(?:both (?:of )?(?:(?:the|these|those|our|its|their|his|her) )?|(?:couple|pair) ${OF})(?:${NO_KIND}${KIND}){0,2}(?!parents|carers)(?:${WHO})(?!'|,? (?:and|or) )`,
  'giu',
)
/** What follows a number that counts what stands before it; else it counts what follows. */
const COUNTS_BEFORE = `(?:-(?:${COUNT}))?(?![\\p{L}\\p{N}_'-]|[.,:/]\\d| ?%| per ?cent| in (?:\\d|two|three|four|five|six|seven|eight|nine|ten|every))(?=$|[^\\p{L}\\p{N}]*$|[.,;:!?)\\]]| (?:of|in|are|were|is|was|have|had|has|who|with|and|or|to|on|at|from|by|since|aged|this|last|now|so|but|when|while|remain|remained)\\b)`
const BETWEEN = "(?: [\\p{L}'-]+){0,3}?"
/** "Children: 3", "children missing from care (3)", "the number of children fell to 3". */
const COUNTED_AFTER = [
  `(?<![\\p{L}\\p{N}_'-])${WHO}(?!')${BETWEEN}(?: ?[:=] ?| - )(?:${COUNT})${COUNTS_BEFORE}`,
  `(?<![\\p{L}\\p{N}_'-])${WHO}(?!')${BETWEEN} ?[([](?:n ?= ?)?(?:${COUNT})(?: of (?:them|these|those))?[)\\]]`,
  `(?<![\\p{L}\\p{N}_'-])${WHO}(?!')${BETWEEN} (?:number(?:s|ed)?|total(?:s|led)?) (?:only )?(?:${COUNT})${COUNTS_BEFORE}`,
  `\\b(?:out )?of (?:(?:the|these|those|our|its|their|all|${NUMBER}|[\\p{L}]+-[\\p{L}]+) ){1,3}(?:${KIND}){0,2}?${WHO}(?!'),? (?:(?:only|just|a further|another|all) )?(?:${COUNT})${COUNTS_BEFORE}`,
  `\\bnumbers? of (?:${KIND}){0,3}?${WHO}(?!')(?: [\\p{L}'-]+){0,5}? (?:is|was|are|were|to|at|from) (?:${COUNT})${COUNTS_BEFORE}`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** What happens to children, and so says of a number alone that it counts them. */
const HAPPENED =
  '(?:died|self-harmed|absconded|overdosed|drowned|ran away|run away|went missing|gone missing|came into care|come into care|left care|entered care)'
const BEFALLEN =
  '(?:missing|arrested|remanded|detained|hospitalised|adopted|deported|trafficked|(?:(?:sexually|criminally|physically|emotionally) )?(?:exploited|abused|assaulted|harmed|neglected)|pregnant|injured|homeless|unaccompanied|placed out|excluded|restrained|groomed|bullied|sectioned|stabbed|looked[ -]after|(?:at risk|victims?) of (?:(?:child|sexual|criminal) )*(?:exploitation|abuse|neglect|CSE|CCE)|(?:CSE|CCE) victims?|subjects? (?:to|of) (?:an? )?(?:child protection|care|CP|supervision|secure)|on (?:an? )?(?:child protection|CP|care) (?:plan|order|register)s?)'
const PLACE =
  '(?:custody|care(?! of)|hospital|prison|secure|hotels?|police|detention|hostels?|foster|residential|unregulated|unregistered)'
const BE = '(?:are|is|was|were|had been|have been|has been|went|remain|remains|remained)'
/** Of which a number is told alone: "a sibling group of three", "two were in custody", "one died", "2/3 children". */
const ALONE = [
  `\\b(?:sibling|family|friendship|peer) groups? of (?:${COUNT})${COUNTS_BEFORE}`,
  `\\bsibling pairs?\\b`,
  `(?<![\\p{L}-])(?:families|family|households?|siblings|brothers|sisters) of (?:${COUNT})${COUNTS_BEFORE}`,
  `(?<![\\d.,/-]|\\p{L}-?)(?:there ${BE} )?(?:${COUNT}) (?:of (?:them|these|those|whom) )?(?:${BE} (?:all |both |now |then |still |also )?(?:placed |held |living |detained |remanded |missing |reported |found )?)?(?:in (?:an? )?${PLACE}|into care|${BEFALLEN})(?![\\p{L}-])`,
  `(?<![\\d.,/-]|\\p{L}-?)(?:${COUNT}|an?(?: single| further)? (?:child|baby|teenager|boy|girl|infant|toddler|young person|care leaver)) (?:of (?:them|these|those|whom) )?(?:(?:have|has|had|also|since|sadly|both|all) )*${HAPPENED}(?![\\p{L}-])`,
  `(?<![\\d.,/])[2-5]/[1-5] (?:${KIND})?${WHO}`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** "In one hub families wait" counts the hub: one of a kind is no families. And two sister councils are no sisters. */
const isOfAnother = ({ count = '', of, kind, who = '' }: Record<string, string>): boolean =>
  /^(?:one|1)$/i.test(count)
    ? count !== '1' && of === undefined && kind !== undefined && !ONE_OF_MANY.test(who)
    : IS_ONLY_ONE.test(who)

/**
 * From one to five children or families in a folded text, which public figures suppress: the number before them or after.
 *
 * @example
 * findSmallCounts('We saw two of the children') // => [[7, 'two of the children']]
 * findSmallCounts('Children missing from care: 3') // => [[0, 'Children missing from care: 3']]
 */
export function findSmallCounts(text: string): [number, string][] {
  const counted = Array.from(text.matchAll(COUNTED)).flatMap(({ index, 0: words, groups = {} }) =>
    isOfAnother(groups) ? [] : [[index, words] as [number, string]],
  )
  const others = [TWO, ...COUNTED_AFTER, ...ALONE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }): [number, string] => [index, words]),
  )
  const isWithin = ([at, words]: [number, string]) =>
    counted.some(([from, whole]) => at >= from && at + words.length <= from + whole.length)
  return [...counted, ...others.filter((other) => !isWithin(other))]
}
