import type { Moment } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import { ON_ACTIONS } from '../on-actions.ts'
import { readVersions, type VersionRow } from './read-versions.ts'

type OfNouns = { [Noun in keyof typeof ON_ACTIONS]: Awaited<ReturnType<(typeof ON_ACTIONS)[Noun]['readHistory']>> }

/** Everything recorded of one action by a moment, a history for each noun, and its own wordings. */
export type Histories = OfNouns & { versions: VersionRow[] }

export async function readHistories(db: Db, asked: { actionId: string; moment: Moment }): Promise<Histories> {
  const histories: Record<string, unknown> = { versions: await readVersions(db, asked) }
  // One after the other: a transaction has one connection, which takes one query at a time.
  for (const [noun, { readHistory }] of Object.entries(ON_ACTIONS)) histories[noun] = await readHistory(db, asked)
  return histories as Histories
}
