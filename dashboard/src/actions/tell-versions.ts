import type { ActionView } from '../../../domain/contract/actions.ts'
import { told, type Told } from '../on-action.ts'

type Version = ActionView['versions'][number]

/** Wordings of the action. One that only carries an agreed date is told as the agreement. */
export function tellVersions({
  versions,
  dateChanges,
  plan,
}: Pick<ActionView, 'versions' | 'dateChanges'> & { plan: Pick<ActionView['plan'], 'areas'> }): Told<{
  version: Version
  first: boolean
  areas: ActionView['plan']['areas']
}>[] {
  const redated = new Set(dateChanges.filter(({ step }) => step === 'agreed').map(({ recordedAt }) => recordedAt))
  const isToldByDate = ({ recordedAt, changed }: Version) =>
    redated.has(recordedAt) && changed.length === 1 && changed[0]?.field === 'dueOn'
  const first = versions.at(-1)
  return versions
    .filter((version) => !isToldByDate(version))
    .map((version) => told(version, { version, first: version === first, areas: plan.areas }))
}
