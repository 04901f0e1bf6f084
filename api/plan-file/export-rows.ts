import type { Instant } from '../../domain/day.ts'
import { groupBy } from '../plan/group-by.ts'

/** What ids stand for in a plan file. */
export interface FiledNames {
  people: ReadonlyMap<string, string>
  posts: ReadonlyMap<string, string>
  sources: ReadonlyMap<string, string>
  areas: ReadonlyMap<string, number>
  recommendations: ReadonlyMap<string, number>
  meetings: ReadonlyMap<string, string>
}

/** What an id is called in a file. The database keeps every reference whole, so there is always a name. */
export function nameOf<N>(names: ReadonlyMap<string, N>, id: string): N {
  const name = names.get(id)
  if (name === undefined) throw new Error(`The record refers to ${id}, which is not in this plan`)
  return name
}

export const maybeNameOf = <N>(names: ReadonlyMap<string, N>, id: string | null): N | null =>
  id === null ? null : nameOf(names, id)

/** When a row was recorded and by whom, as a file says it. */
export const recordedOf = (
  { people }: Pick<FiledNames, 'people'>,
  { recordedAt, recordedBy }: { recordedAt: Instant; recordedBy: string },
) => ({ recordedAt, recordedBy: nameOf(people, recordedBy) })

/** The versions of each thing, things and versions both in the order of the rows. */
export const byThing = <R extends { thingId: string }>(rows: readonly R[]): R[][] => [
  ...groupBy(rows, ({ thingId }) => thingId).values(),
]
