import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../../db/as-at.ts'
import { people } from '../../../db/schema/index.ts'
import type { Db } from '../../../db/store.ts'
import type { Instant } from '../../../domain/day.ts'
import { DEEDS, may } from '../../../domain/permissions.ts'
import { personIdOf } from '../../people/person-rows.ts'
import type { Access } from '../../plan/plan-access.ts'
import { transact } from '../../record/transact.ts'
import { rehearseIn, type Rehearsed } from '../rehearse.ts'
import type { Deeds } from './deeds.ts'
import { doDeeds, type Done } from './do-deeds.ts'

export interface RehearsedInto extends Pick<Done, 'notDone' | 'refs'> {
  rehearsed: Rehearsed
}

/** Does some deeds in a copy of their plan that nobody sees, and draws the board of that moment. */
export async function rehearseInto(
  plan: unknown,
  deeds: Deeds,
  { by, now }: { by: { email: string; name: string }; now: Instant },
): Promise<RehearsedInto> {
  let done: Pick<Done, 'notDone' | 'refs'> = { notDone: [], refs: new Map() }
  const rehearsed = await rehearseIn(plan, { by: by.email, now, asFound: true }, async (deps, planId) => {
    const access = await accessOfOffice(deps.store.db, planId, by)
    done = await transact(deps, async (open) => doDeeds(await open({ planId, by: access.who.id }), access, deeds))
  })
  return { rehearsed, notDone: done.notDone, refs: done.refs }
}

/** What the programme office may do in a plan, as whoever brings the sheet. */
async function accessOfOffice(
  db: Db,
  planId: string,
  { email, name }: { email: string; name: string },
): Promise<Access> {
  const [person] = await db
    .select({ id: personIdOf })
    .from(people)
    .where(and(eq(people.email, email.toLowerCase()), knownAt(people, null)))
  const id = person?.id ?? ''
  return {
    ...{ planId, revision: '', postIds: new Set(), token: null },
    who: { id, email, name, sessionId: '', keepsInstallation: false, mustChangePassword: false },
    me: { id, name, email, role: 'programme', posts: [], may: DEEDS.filter((deed) => may('programme', deed)) },
  }
}
