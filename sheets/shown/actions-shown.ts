import type { ActionOfSheet } from '../../domain/contract/sheet-import-views.ts'
import type { asPlanFile } from '../plan-file/as-plan-file.ts'
import type { Proposal, ProposedRow } from '../proposal.ts'

type PlanInFile = ReturnType<typeof asPlanFile>

/** The action that each row of each table becomes, by its row: as the plan file has it. In the order of the proposal. */
export function actionsShown(proposal: Proposal, file: PlanInFile): Map<number, ActionOfSheet>[] {
  const titles = new Map(file.posts.map(({ key, versions }) => [key, versions.at(-1)?.title ?? '']))
  const filed = file.actions.values()
  // A plan file holds the rows of all sheets one after the other, as they stand here.
  return proposal.sheets.map(
    ({ rows = [] }) => new Map(rows.flatMap((row) => actionShown(row, filed.next().value, titles))),
  )
}

function actionShown(
  row: ProposedRow,
  filed: PlanInFile['actions'][number] | undefined,
  titles: ReadonlyMap<string, string>,
): [number, ActionOfSheet][] {
  const [version] = filed?.versions ?? []
  if (!filed || !version) return []
  const update = filed.progressUpdates?.at(-1)
  return [
    [
      row.from.row,
      {
        ref: filed.ref,
        title: version.title,
        status: update?.deliveryStatus ?? null,
        state: row.state?.is ?? 'active',
        owner: titles.get(version.ownerPost) ?? '',
        due: row.due?.words ?? null,
        ...(row.area !== null && { area: row.area }),
        given: Object.values(row.given ?? {}),
      },
    ],
  ]
}
