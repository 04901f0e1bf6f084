import type { PlanFile } from '../../domain/contract/plan-file.ts'
import type { Instant } from '../../domain/day.ts'
import type { TakenBackSheet } from '../../domain/taken-back.ts'

/** A version of a sheet that was brought, as the record has it. */
interface SheetVersion {
  id: string
  thingId: string
  state: PlanFile['broughtSheets'][number]['versions'][number]['state']
  recordedAt: Instant
}

/** The sheets of a plan that were taken back, of all versions that the record has of them. */
export const takenBackOf = (versions: readonly SheetVersion[]): TakenBackSheet[] =>
  versions
    .filter(({ id, thingId }) => id === thingId)
    .flatMap((brought) =>
      pairs(
        brought,
        versions.filter(({ thingId }) => thingId === brought.id),
      ),
    )

/** The same of a plan file. */
export const takenBackIn = (sheets: PlanFile['broughtSheets']): TakenBackSheet[] =>
  sheets.flatMap(({ versions: [brought, ...later] }) => (brought ? pairs(brought, later) : []))

const pairs = (
  brought: { recordedAt: Instant },
  versions: readonly Pick<SheetVersion, 'state' | 'recordedAt'>[],
): TakenBackSheet[] =>
  versions.flatMap(({ state, recordedAt }) =>
    state === 'taken-back' ? [{ broughtAt: brought.recordedAt, takenBackAt: recordedAt }] : [],
  )
