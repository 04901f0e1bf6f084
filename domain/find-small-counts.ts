const COUNT = '[1-5]|one|two|three|four|five'
/** Also a part of what another thing is called, as in "child protection". */
const ALSO_A_KIND = 'child|young person|family|baby|sibling|boy|girl|care leaver|carer|parent|pupil'
/** As many as one alone: "two sister councils" are no sisters. */
const ONLY_ONE =
  'teenager|adolescent|youngster|toddler|infant(?! (?:schools?|class|classes|mental|feeding|health)\\b)|newborn|kid|brother|sister|twin|cousin|son|daughter|mother(?! and baby)|father|mum|dad|grandparent|grandmother|grandfather|guardian'
/** By their age: under-fives, 16 year olds. */
const OF_AN_AGE =
  '(?:under|over)[ -](?:\\d{1,2}s?|ones|twos|threes|fours|fives|sixes|tens|twelves|eighteens)(?! ?%)|(?:\\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,5}teen)[ -]year[ -]olds?'
const SEVERAL = `children|young (?:people|persons)|families|babies|${OF_AN_AGE}|${'sibling|boy|girl|care leaver|carer|parent|pupil|student|learner|teenager|teen|adolescent|youngster|toddler|infant|newborn|kid|brother|sister|twin|triplet|cousin|son|daughter|mother|father|mum|dad|grandparent|grandmother|grandfather|guardian|youth|minor'.replaceAll(/(?=\||$)/g, 's')}`
/** Children by what their plans are called, but for the plan itself. */
const IN_LETTERS =
  '(?:UASCs?|LAC|CLA|CIC|CYP|CIN)(?! (?:reviews?|plans?|meetings?|teams?|nurses?|social|service|services|visits?|conferences?|panels?|records?|council|strategy|boards?)\\b)'
const WHO = `(?:${SEVERAL}|${ALSO_A_KIND}|${ONLY_ONE}|${IN_LETTERS})(?![\\p{L}\\p{N}_])`
const IS_ONLY_ONE = new RegExp(`^(?:${ONLY_ONE})$`, 'i')
const ONE_OF_MANY = new RegExp(`^(?:${ALSO_A_KIND}|${ONLY_ONE}|${IN_LETTERS})$`, 'i')
const OF = 'of (?:(?:the|these|those|our|its|their) )?'
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
  `(?<![\\d.,/\u2044])(?<!\\d-|ty-|\\b(?:under|over)-)\\b(?:x ?)?(?:(?:${COUNT})-)?(?<count>${COUNT})(?: ?\\((?:${COUNT})\\)| ?x(?= )| or (?:fewer|less|${COUNT})| to (?:${COUNT}))? (?<of>${OF})?(?<kind>${KINDS})?(?<who>${WHO})`,
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
  `\\bnumbers? of (?:${KIND}){0,3}?${WHO}(?!')(?: [\\p{L}'-]+){0,5}? (?:is|was|are|were|to|at|from) (?:${COUNT})${COUNTS_BEFORE}`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** Of which a number is told alone: "a sibling group of three", "two were in custody", "2/3 children". */
const ALONE = [
  `\\b(?:sibling|family|friendship|peer) groups? of (?:${COUNT})${COUNTS_BEFORE}`,
  `(?<![\\p{L}-])(?:families|family|households?|siblings|brothers|sisters) of (?:${COUNT})${COUNTS_BEFORE}`,
  `(?<![\\d.,/-]|\\p{L}-?)(?:${COUNT}) (?:of (?:them|these|those|whom) )?(?:are|is|was|were|had been|have been|has been|went|remain|remains|remained) (?:all |both |now |then |still |also )?(?:placed |held |living |detained |remanded |missing |reported |found )?(?:in (?:custody|care|hospital|prison|secure|hotels?|police|detention|hostels?|foster|residential)|into care|missing|arrested|remanded|detained|hospitalised|adopted|deported|trafficked|exploited|pregnant|abused|assaulted|injured|homeless|unaccompanied|placed out)(?![\\p{L}-])`,
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
  return [...counted, ...others]
}
