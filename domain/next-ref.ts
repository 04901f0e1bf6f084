import { compareRefs, LONGEST_REF, slugOfRef } from './refs.ts'

interface Called {
  ref: string
  area: number | null
}

/**
 * The ref that a plan would give its next action: the one after the last of its
 * area, or of those in none, in the pattern that most of them have; where there
 * is none yet, after the last of the plan. A ref that was ever given is
 * free no more. Null where no pattern can be told.
 *
 * @example
 * nextRef([{ ref: '3.1', area: 3 }, { ref: '3.2', area: 3 }], 3) // => '3.3'
 */
export function nextRef(all: readonly Called[], area: number | null): string | null {
  const inArea = all.filter((one) => one.area === area)
  if (inArea.length === 0 && area !== null && all.every(isNumberedByArea)) return `${area}.1`
  const last = lastOfPattern((inArea.length > 0 ? inArea : all).map(({ ref }) => ref))
  const taken = new Set(all.map(({ ref }) => slugOfRef(ref)))
  let next = last === null ? '1' : refAfter(last)
  while (next !== null && taken.has(slugOfRef(next))) next = refAfter(next)
  return next !== null && next.length <= LONGEST_REF ? next : null
}

/**
 * The refs that several new actions would get, added together: each its own
 * where it brings one, and the next of its area where it does not. Null where
 * nobody can tell which that is: their pattern is another than the plan's.
 *
 * @param next The ref that the plan would give the next action of each area.
 * @example
 * refsInTurn([{ area: 1, ref: '1.4' }], [{ area: 1, ref: '' }, { area: 1, ref: '1.5' }, { area: 1, ref: '' }])
 * // => ['1.6', '1.5', '1.7']
 */
export function refsInTurn(
  next: readonly { area: number | null; ref: string | null }[],
  rows: readonly Called[],
): (string | null)[] {
  const own = rows.filter(({ ref }) => ref !== '')
  const taken = new Set(own.map(({ ref }) => slugOfRef(ref)))
  const last = new Map<number | null, string | null>()
  const following = (area: number | null): string | null => {
    const before = last.get(area)
    if (before !== undefined) return before && refAfter(before)
    const planned = next.find((one) => one.area === area)?.ref ?? null
    const here = own.filter((one) => one.area === area).map(({ ref }) => ref)
    if (planned === null || here.length === 0) return planned
    if (!here.every((ref) => patternOf(ref) === patternOf(planned))) return null
    const highest = here.toSorted(compareRefs).at(-1) ?? planned
    return compareRefs(highest, planned) < 0 ? planned : refAfter(highest)
  }
  return rows.map(({ ref, area }) => {
    if (ref !== '') return ref
    let proposed = following(area)
    while (proposed !== null && taken.has(slugOfRef(proposed))) proposed = refAfter(proposed)
    last.set(area, proposed)
    if (proposed !== null) taken.add(slugOfRef(proposed))
    return proposed
  })
}

const isNumberedByArea = ({ ref, area }: Called): boolean => area !== null && new RegExp(`^${area}\\.\\d+$`).test(ref)

/** The last, in natural order, of the refs that are written as most are. */
function lastOfPattern(refs: readonly string[]): string | null {
  const groups = [...Map.groupBy(refs, patternOf).values()]
  const most = groups.toSorted((one, other) => other.length - one.length)[0] ?? []
  return most.toSorted(compareRefs).at(-1) ?? null
}

const patternOf = (ref: string): string => ref.replace(/\d+/g, '#').replace(/#[a-z]$/i, '#@')

/**
 * The ref that follows: its last number, or the letter after that, goes up by
 * one and stays as wide as it was. Null after Z, and where there is no number.
 *
 * @example
 * refAfter('SR (25/26) 09') // => 'SR (25/26) 10'
 * refAfter('R1a') // => 'R1b'
 */
export function refAfter(ref: string): string | null {
  const [, head, letter] = /^(.*\d)([a-z])$/i.exec(ref) ?? []
  if (head !== undefined && letter !== undefined)
    return /z/i.test(letter) ? null : head + String.fromCharCode(letter.charCodeAt(0) + 1)
  const [, before, digits, after] = /^(.*?)(\d+)(\D*)$/.exec(ref) ?? []
  if (before === undefined || digits === undefined) return null
  return `${before}${String(BigInt(digits) + 1n).padStart(digits.length, '0')}${after ?? ''}`
}
