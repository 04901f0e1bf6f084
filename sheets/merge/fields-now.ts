import type { BroughtValue } from '../../domain/brought.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import type { Field } from './fields.ts'

type Action = PlanFile['actions'][number]
type Lists = Pick<PlanFile, 'posts' | 'areas' | 'recommendations'>

/** The fields of an action as they stand in its plan, in the words that a sheet would say them in. */
export function fieldsNow({ posts, areas, recommendations }: Lists, action: Action): Field[] {
  const version = action.versions.at(-1)
  if (!version) return []
  const update = action.progressUpdates.at(-1)
  const postOf = (key: string) => posts.find((post) => post.key === key)?.versions.at(-1)?.title ?? ''
  const areaOf = (number: number | null) => areas.find((area) => area.number === number)?.versions.at(-1)?.title ?? null
  const wordingOf = (number: number) =>
    recommendations.find((one) => one.number === number)?.versions.at(-1)?.wording ?? ''
  const { dueOn, dueKind, dueFrom, dueWords } = version
  return [
    { field: 'title', value: version.title },
    { field: 'successMeasure', value: version.successMeasure },
    { field: 'area', value: areaOf(version.area) },
    { field: 'recommendations', value: listed((version.recommendations ?? []).map(wordingOf)) },
    { field: 'ownerPost', value: postOf(version.ownerPost) },
    { field: 'supportingPosts', value: listed((version.supportingPosts ?? []).map(postOf)) },
    { field: 'startsOn', value: version.startsOn },
    { field: 'due', value: { dueOn, dueKind, dueFrom, dueWords } },
    { field: 'status', value: update?.deliveryStatus ?? null },
    { field: 'progress', value: update?.progress ?? null },
    ...(version.ownColumns ?? []).map(({ label, text }): Field => ({ field: 'ownColumns', label, value: text })),
  ]
}

const listed = (all: readonly string[]): BroughtValue => (all.length === 0 ? null : [...all])
