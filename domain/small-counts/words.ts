const list = (words: string): string[] => words.trim().split(/\s*;\s*|\s*\n\s*/)
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Children and families, and those who are counted with them, by what several of them are called. */
export const SEVERAL = list(`
children; schoolchildren; grandchildren; stepchildren; young people; young persons; families; households; babies; youngsters; youths
siblings; boys; girls; lads; care leavers; carers; parents; pupils; students; learners; teenagers; teens; adolescents
toddlers; infants; newborns; kids; brothers; sisters; twins; triplets; cousins; nephews; nieces; sons; daughters; grandsons
granddaughters; stepsons; stepdaughters; mothers; fathers; mums; dads; grandparents; grandmothers; grandfathers; guardians
minors; refugees; adoptees; orphans; asylum seekers`)

/** By the letters of their plans, one or several. */
export const IN_LETTERS = list('UASC; UASCs; LAC; LACs; CLA; CLAs; CIC; CICs; CYP; CYPs; CIN; CINs; YP; YPs')

/** One of them, and also a part of what another thing is called: "two child victims", "two sibling pairs". */
export const ONE_OR_A_KIND = list(
  'child; schoolchild; grandchild; young person; family; baby; sibling; boy; girl; care leaver; carer; parent; pupil',
)

/** One alone: "two sister councils" are no sisters. */
export const ONLY_ONE = list(`
teenager; adolescent; youngster; toddler; infant; newborn; kid; brother; sister; twin; cousin; son; daughter; mother; father
mum; dad; grandparent; grandmother; grandfather; guardian`)

/** What, after one of those words, is no person but a body, a place or a worker that is called by it. */
const THINGS = setOf(`
hub hubs centre centres team teams group groups conference conferences worker workers support service services safeguarding
solutions network networks panel panels forum forums champion champions ambassador ambassadors school schools class classes
feeding mental social council councils strategy strategies board boards referral voice learning practitioner practitioners
court courts recruitment poverty friendly`)
/** After the letters of a plan also what is done by it. A plan that protects a child is theirs: to count it counts them. */
const THINGS_BY_LETTERS = setOf('review reviews plan plans meeting meetings nurse nurses visit visits record records')
/** After several of them; other words may be what they do, as in "three families support each other". */
const THINGS_OF_SEVERAL = setOf('service services homes hub hubs team teams forum forums workforce')
/** Of what is children's and no child: homes, services and those who work there. */
const OWNED_THINGS = setOf(`
home homes centre centres hub hubs service services social team teams workforce commissioner panel panels board boards
hospital hospitals ward wards residential forum forums group groups charity charities trust trusts champion champions worker workers directorate
department improvement safeguarding rights`)

/** Whether somebody's word and the three after it, in small letters, tell of a thing that is called by it. */
export function isCalledByIt(
  kind: 'several' | 'letters' | 'person' | 'onlyPerson',
  [who, ...next]: readonly string[],
): boolean {
  const [first = '', second = '', third = ''] = next
  if (first === "'") return OWNED_THINGS.has(second === 's' ? third : second)
  if (kind === 'several') return THINGS_OF_SEVERAL.has(first)
  if (kind === 'letters' && THINGS_BY_LETTERS.has(first)) return true
  // A group of siblings is a family.
  if (who === 'sibling' && first.startsWith('group')) return false
  return THINGS.has(first) || (kind === 'onlyPerson' && (first === 'health' || (first === 'and' && second === 'baby')))
}

/** No second word between a count and who is counted: what joins words. */
export const JOINS = setOf(
  'a an and as at by for from in is not of on or per than that the to was when where who with are were has have had',
)
/** What begins another count. */
export const COUNTS_TOO = setOf('all any both each every few fewer many more most no other some')

/** Who is counted already, so that what comes after is another thing: "two staff support families". */
const COUNTED_ALREADY = setOf('staff people police')
const ENDS_IN_S = setOf('overseas')

/** Several of another kind, in small letters, which leave a count to themselves: "three things children told us". */
export const isOfSeveral = (word: string): boolean =>
  COUNTED_ALREADY.has(word) || (/^\p{Ll}+[^su'\P{L}]s$/u.test(word) && !ENDS_IN_S.has(word))

/** What stands before a figure that tells one thing of several, where it has a capital: "Tier 2 families". */
export const LABELS = setOf(`
Action Annex Appendix Area Band Category Chapter Figure Goal Grade Group Item Level Objective Option Outcome Part Phase Point
Priority Quarter Recommendation Section Stage Standard Step Strand Table Theme Tier Week Workstream Year`)

/** What comes after a number that counts what stands before it: "children: 3 in care". Else it counts what follows. */
export const COUNT_ENDS_BEFORE = setOf(`
of in are were is was have had has who with and or to on at from by since aged this last now so but when while remain remained`)

/** What comes after a share of a whole: "one child in ten said so". Else ten of something follow. */
export const SHARE_ENDS_BEFORE = COUNT_ENDS_BEFORE.union(
  setOf(`
agree agreed agrees asked be became become been came can come comes could did do does feel feels felt for gave get gets give
go goes got grew grow if knew know knows left live lived lives may might must need needed needs never not said saw say says see
sees should still than that then think thinks thought told tells until use used wait waited waits want wanted wants went will
would`),
)

export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** Numbers in words, by what they come to. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['hundred', 100],
  ['thousand', 1000],
])
