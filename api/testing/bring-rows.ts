import { and, eq, inArray } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { actions, broughtRows, broughtSheets } from '../../db/schema/index.ts'
import type { FromCells } from '../../domain/brought.ts'
import type { Deps } from '../deps.ts'
import { findPlan } from '../people/find.ts'
import { record, row } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import { personId } from './sign-in.ts'

/** Records that actions of the demonstration were brought, from row 14 of a sheet on: now, by the programme office. */
export async function bringRows(deps: Deps, refs: readonly string[], fields: FromCells[]): Promise<void> {
  const planId = await findPlan(deps.store.db, 'medway-2019')
  const by = await personId(deps, 'programme@plan.example')
  const found = await deps.store.db
    .select({ id: actions.thingId, ref: actions.ref })
    .from(actions)
    .where(and(eq(actions.planId, planId), inArray(actions.ref, [...refs]), knownAt(actions, null)))
  if (found.length < refs.length) throw new Error(`The demonstration has not all of ${refs.join(', ')}`)
  await transact(deps, async (open) => {
    const tx = await open({ planId, by })
    const sheetId = tx.nextId()
    const file = { name: 'plan.xlsx', digest: '0'.repeat(64), state: 'brought' as const, reason: null }
    await record(tx, {
      verb: 'changed',
      subject: { kind: 'plan', ref: 'medway-2019' },
      rows: [
        row(broughtSheets, { id: sheetId, key: 'sheet-1', ...file }),
        ...found.map(({ id }, i) =>
          row(broughtRows, { actionId: id, sheetId, sheetName: 'Plan', row: 14 + i, fields }),
        ),
      ],
    })
  })
}
