import type { Entered } from '../entered.ts'
import { asKept, kindOf } from './box-kinds.ts'

/** Boxes that make one row together, by the first: it is what a row is known by, and of one that stands alone all it says. */
const ROWS: Readonly<Record<string, readonly [by: string, ...rest: string[]]>> = Object.fromEntries(
  (
    [
      ['ownColumnLabel', 'ownColumnText'],
      ['milestoneTitle', 'milestoneDue'],
    ] as const
  ).flatMap((row) => row.map((name) => [name, row])),
)
export const rowOf = (name: string): readonly [by: string, ...rest: string[]] => ROWS[name] ?? [name]

/** Whether a box stands for several: a row of others, or one tick of many. */
export const isOfSeveral = (name: string): boolean => name in ROWS || kindOf(name) === 'many'

export const several = (entered: Entered, name: string): string[] => [entered[name] ?? []].flat()

/** One row of a form. */
export interface Row {
  /** What it is known by, whatever its place; empty where it has no name yet. */
  key: string
  /** What it says, as the record would keep it. */
  kept: string
  /** What stands in its boxes. */
  said: readonly string[]
}

/** The rows of a form that say something, of boxes that stand side by side. */
export function rowsIn(entered: Entered, names: readonly string[]): Row[] {
  const columns = names.map((name) => several(entered, name))
  const count = Math.max(0, ...columns.map(({ length }) => length))
  return Array.from({ length: count }, (_, at) => columns.map((column) => column[at] ?? '')).flatMap((said) => {
    const kept = said.map((words, at) => asKept(names[at] ?? '', words))
    const [key = ''] = kept
    return kept.some((words) => words !== '')
      ? [{ key: key.toLocaleLowerCase('en-GB'), kept: JSON.stringify(kept), said }]
      : []
  })
}

/** Whether rows say the same in the same order. */
export const areSame = (some: readonly Row[], others: readonly Row[]): boolean =>
  some.length === others.length && some.every(({ kept }, at) => kept === others[at]?.kept)

const byKey = (one: Row, other: Row) => one.key.localeCompare(other.key)

/**
 * Whether two forms say the same in a box: the record would keep the same of
 * both. Of several, their order says nothing.
 *
 * @example
 * isSameSaid('heldOn', { heldOn: '3/2/2021' }, { heldOn: '2021-02-03' }) // => true
 * isSameSaid('vision', { vision: 'One.\nTwo.' }, { vision: 'One. Two.' }) // => false
 */
export function isSameSaid(name: string, one: Entered, other: Entered): boolean {
  if (!isOfSeveral(name))
    return asKept(name, several(one, name)[0] ?? '') === asKept(name, several(other, name)[0] ?? '')
  const names = rowOf(name)
  return areSame(rowsIn(one, names).toSorted(byKey), rowsIn(other, names).toSorted(byKey))
}
