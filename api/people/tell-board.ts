import { and, desc, eq } from 'drizzle-orm'
import { changes } from '../../db/schema/index.ts'
import { record } from '../record/record.ts'
import type { Open } from '../record/transact.ts'
import type { Link } from './links.ts'

interface Opened {
  planId: string
  by: string
  email: string
  /** Offered by an invitation, it is nobody's yet, and the board is told once it is accepted. */
  access: 'offered' | 'given' | 'reset'
}

/**
 * Notes in a plan's trail that its chair's access was offered, given or reset by
 * somebody who is not free to choose the chair, because nobody else was there.
 * The board page says so until the next board.
 */
export const tellBoard = async (open: Open, { planId, by, email, access }: Opened): Promise<void> =>
  record(await open({ planId, by }), {
    verb: 'opened-chair',
    subject: { kind: 'person', ref: email },
    after: { chairAccess: access },
    rows: [],
  })

/** The same once an invitation to be chair is accepted, if it was made so. */
export async function tellOfAccepted(
  open: Open,
  { planId, role, email, madeBy }: Pick<Link, 'planId' | 'role' | 'email' | 'madeBy'>,
  personId: string,
): Promise<void> {
  if (planId === null || role !== 'chair') return
  const { db } = await open({ planId, by: personId })
  const [offered] = await db
    .select({ by: changes.recordedBy, after: changes.after })
    .from(changes)
    .where(and(eq(changes.planId, planId), eq(changes.verb, 'opened-chair'), eq(changes.subjectRef, email)))
    .orderBy(desc(changes.id))
    .limit(1)
  if (offered?.by === madeBy && offered.after?.includes('"offered"'))
    await tellBoard(open, { planId, by: personId, email, access: 'given' })
}
