import { endOfCount } from './counted-behind.ts'
import { phrases, readAny } from './reads.ts'
import type { Token } from './tokens.ts'

/** What happens to children, and so says of a number alone that it counts them. */
const HAPPENED = phrases(`
died; self harmed; absconded; overdosed; drowned; ran away; run away; went missing; gone missing; came into care
come into care; left care; entered care`)

const WHERE = phrases(`
in a|an? custody|hospital|prison|secure|hotel|hotels|police|detention|hostel|hostels|foster|residential|unregulated|unregistered
in a? children|child ' s? home|homes
in care
into care`)
const BEFALLEN = phrases(`
missing; arrested; remanded; detained; hospitalised; adopted; deported; trafficked; pregnant; injured; homeless; unaccompanied
excluded; restrained; groomed; bullied; sectioned; stabbed; placed out; looked_after
sexually|criminally|physically|emotionally? exploited|abused|assaulted|harmed|neglected
at risk of child? sexual|criminal? exploitation|abuse|neglect|cse|cce
victim|victims of child? sexual|criminal? exploitation|abuse|neglect|cse|cce
cse|cce victim|victims
subject|subjects to|of a|an? child? protection|care|cp|supervision|secure
on a|an? child? protection|cp|care plan|plans|order|orders|register|registers`)
const THEY_ARE = phrases(`
are|is|was|were|remain|remains|remained|went all|both|now|then|still|also? placed|held|living|moved|reported|found?
had|have|has been all|both|now|then|still|also? placed|held|living|moved|reported|found?`)
const OF_THEM = phrases('of them|these|those|whom; more|others')
const THERE = phrases('there are|is|was|were|remain|remains|remained|went; there had|have|has been')
const ALSO = phrases('have|has|had|also|since|sadly|both|all')
const ONE = phrases('a|an single|further? child|baby|teenager|boy|girl|infant|toddler|care_leaver|young_person')
const GROUP = phrases(`
sibling|family|friendship|peer group|groups of
families|family|household|households|siblings|brothers|sisters of`)
const PAIR = phrases('sibling pair|pairs')

/** "Two were in custody", "one of them was missing", "there are 3 looked after". */
export function befallen(tokens: readonly Token[], from: number): number | null {
  const few = readAny(tokens, from, THERE) ?? from
  if (!isFew(tokens, few)) return null
  const at = readAny(tokens, few + 1, OF_THEM) ?? few + 1
  const are = readAny(tokens, at, THEY_ARE) ?? at
  const end = readAny(tokens, are, [...BEFALLEN, ...WHERE])
  // "In care of" is of somebody.
  return end !== null && tokens[end - 1]?.low === 'care' && tokens[end]?.low === 'of' ? null : end
}

/** "One died", "two of them have gone missing", "a young person has died". */
export function happened(tokens: readonly Token[], from: number): number | null {
  const who = isFew(tokens, from) ? from + 1 : readAny(tokens, from, ONE)
  if (who === null) return null
  let at = readAny(tokens, who, OF_THEM) ?? who
  for (let next = readAny(tokens, at, ALSO); next !== null; next = readAny(tokens, at, ALSO)) at = next
  return readAny(tokens, at, HAPPENED)
}

/** "A sibling group of three", "a family of four", "a sibling pair". */
export function grouped(tokens: readonly Token[], from: number): number | null {
  const of = readAny(tokens, from, GROUP)
  return of === null ? readAny(tokens, from, PAIR) : endOfCount(tokens, of)
}

const isFew = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'few' && tokens[at + 1]?.isJoined !== true
