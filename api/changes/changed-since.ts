import { and, asc, eq, gt, min, notInArray } from 'drizzle-orm'
import { changes } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Role } from '../../domain/permissions.ts'
import { isTheirs } from './is-theirs.ts'

/** What no word of a paper comes from: who is in the plan and who holds a post, and what is done with papers themselves. */
const IN_NO_PAPER = ['person', 'invitation', 'post-holder', 'paper', 'paper-check']

/**
 * What of a plan was changed after one of its changes, each thing once, in the order in which it was: of what papers are
 * drawn from, and somebody may know of.
 */
export const changedSince = (
  db: Db,
  { planId, since, role }: { planId: string; since: string; role: Role },
): Promise<{ kind: string; ref: string }[]> =>
  db
    .select({ kind: changes.subjectKind, ref: changes.subjectRef })
    .from(changes)
    .where(
      and(
        eq(changes.planId, planId),
        gt(changes.id, since),
        notInArray(changes.subjectKind, IN_NO_PAPER),
        isTheirs(db, role),
      ),
    )
    .groupBy(changes.subjectKind, changes.subjectRef)
    .orderBy(asc(min(changes.id)))
