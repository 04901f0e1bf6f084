import type { Role } from '../../domain/permissions.ts'
import { Refusal } from '../http/refusal.ts'
import { record } from '../record/record.ts'
import type { Open } from '../record/transact.ts'
import { findRow, part } from './parts.ts'

interface Given {
  /** The plan; null to make somebody an administrator of the installation. */
  planId: string | null
  person: { id: string; email: string; name: string }
  role: Role
  /** Who gives it, by id. */
  by: string
  /** What the trail says beside the part, such as who invited. */
  beside?: object
}

/**
 * Gives somebody a part, in the transaction that is under way: whoever starts a
 * plan becomes its programme office with this. Whether it may be given is asked
 * before.
 *
 * @throws Refusal 409 when they have a part there already.
 * @example
 * await givePart(open, { planId, person: who, role: 'programme', by: who.id })
 */
export async function givePart(open: Open, { planId, person, role, by, beside = {} }: Given): Promise<void> {
  const tx = await open({ planId, by })
  const before = await findRow(tx.db, planId, person.id)
  if (before && before.endedOn === null)
    throw new Refusal(
      409,
      'already',
      planId === null
        ? `${person.email} keeps this installation already`
        : `${person.email} has a part in this plan already. Change their part instead`,
    )
  await record(tx, {
    verb: 'added',
    subject: { kind: 'person', ref: person.email },
    after: { name: person.name, role, ...beside },
    rows: [part({ personId: person.id, role }, before?.id)],
  })
}
