import type { FromCells } from '../../domain/brought.ts'

/** Stands in a comparison for nobody at all, where an empty cell would say nothing. */
export const NOBODY = '\0nobody'

/** Whether a field says that there is nobody. */
export const isNobody = ({ value }: Pick<FromCells, 'value'>): boolean => Array.isArray(value) && value.length === 0

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((one) => all.includes(one))

/**
 * The fields of a row, with nobody for those who supported an action where they stood in the cell of its owner, and that
 * names its owner alone by now: the cell is not empty, and says so.
 */
export function withEmptied(fields: readonly FromCells[], brought: readonly FromCells[]): FromCells[] {
  const find = (all: readonly FromCells[], field: FromCells['field']) => all.find((one) => one.field === field)
  const [owner, before] = [find(fields, 'ownerPost'), find(brought, 'ownerPost')]
  const supported = find(brought, 'supportingPosts')
  const isGone =
    owner !== undefined &&
    owner.cells.length > 0 &&
    find(fields, 'supportingPosts') === undefined &&
    supported !== undefined &&
    isWithin(supported.cells, before?.cells ?? [])
  return isGone ? [...fields, { ...owner, field: 'supportingPosts', value: [] }] : [...fields]
}
