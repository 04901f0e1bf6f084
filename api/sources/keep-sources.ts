import { sources } from '../../db/schema/index.ts'
import type { NewSource, NewSourceVersion } from '../../domain/contract/sources.ts'
import { notThere } from '../http/refusal.ts'
import { freeKey } from '../record/free-key.ts'
import { asKey } from '../../domain/as-key.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { recordVersion } from '../record/record-version.ts'
import { refuseUnlessLast } from '../record/refuse-unless-last.ts'
import { findSource } from './read-source.ts'

/** Adds what recommendations come from. Answers its key. */
export async function addSource(tx: PlanTx, { planId }: { planId: string }, source: NewSource): Promise<string> {
  const { reason, ...said } = source
  const key = await freeKey(tx.db, sources, planId, asKey(said.title, said.kind))
  await record(tx, {
    verb: 'added',
    subject: { kind: 'source', ref: key },
    after: source,
    rows: [row(sources, { key, ...said, reason })],
  })
  return key
}

/** Records a new version of a source: what it is called, when it was published, where it is. */
export async function reviseSource(
  tx: PlanTx,
  { planId }: { planId: string },
  { key, revision }: { key: string; revision: NewSourceVersion },
): Promise<void> {
  const { basedOn: _, reason, ...after } = revision
  const version = await findSource(tx.db, planId, key)
  if (!version) throw notThere('source')
  const { kind, title, publishedOn, url, licence } = version
  const before = { kind, title, publishedOn, url, licence }
  await refuseUnlessLast(tx, revision, version, 'source', before)
  await recordVersion(tx, {
    subject: { kind: 'source', ref: key },
    before,
    after,
    reason,
    rows: [row(sources, { ...version, ...after, reason }, version.id)],
  })
}
