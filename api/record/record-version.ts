import type { Verb } from '../../domain/vocabulary.ts'
import { refuseField } from '../http/refusal.ts'
import type { PlanTx } from './plan-tx.ts'
import { record, type Row } from './record.ts'

/** A thing of the plan, said anew. */
interface Said {
  subject: { kind: string; ref: string }
  verb?: Verb
  /** Field by field in the words of its form, before and now. */
  before: object
  after: object
  reason: string
  /** The rows of the new version, and of its links. */
  rows: readonly Row[]
}

/**
 * Records a new version of a thing of the plan, with the fields that differ and
 * why. The version before it stays as it was said.
 *
 * @throws Refusal beside `reason` when nothing differs.
 */
export async function recordVersion(
  tx: PlanTx,
  { subject, verb = 'changed', before, after, reason, rows }: Said,
): Promise<void> {
  const differing = fieldsThatDiffer(before, after)
  if (differing.size === 0)
    throw refuseField('reason', 'Nothing is different yet. Change something, or leave this page')
  const only = (said: object) => Object.fromEntries(Object.entries(said).filter(([field]) => differing.has(field)))
  await record(tx, { verb, subject, before: only(before), after: { ...only(after), reason }, rows })
}

const fieldsThatDiffer = (before: object, after: object): Set<string> =>
  new Set(
    Object.entries(after)
      .filter(([field, said]) => JSON.stringify(said) !== JSON.stringify(before[field as keyof typeof before]))
      .map(([field]) => field),
  )
