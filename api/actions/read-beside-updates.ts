import type { Db } from '../../db/store.ts'
import type { BesideUpdate } from '../../domain/contract/progress-update-view.ts'
import { nounsOnActions } from '../on-actions.ts'
import type { JudgedAt } from './on-action.ts'

/** Reads what nouns put beside the last words of some actions' owners. */
export async function readBesideUpdates(
  db: Db,
  actionIds: readonly string[],
  at: JudgedAt,
): Promise<(actionId: string) => BesideUpdate> {
  const read: ReadonlyMap<string, BesideUpdate>[] = []
  for (const noun of nounsOnActions)
    if ('readBesideUpdates' in noun) read.push(await noun.readBesideUpdates(db, actionIds, at))
  return (actionId) => Object.assign({}, ...read.map((of) => of.get(actionId))) as BesideUpdate
}
