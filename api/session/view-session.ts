import { and, desc, eq, isNull } from 'drizzle-orm'
import { asRead } from '../../domain/as-read.ts'
import type { SessionView } from '../../domain/contract/session.ts'
import { knownAt } from '../../db/as-at.ts'
import { credentials, memberships, plans, sessions } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import { Refusal } from '../http/refusal.ts'
import { isPart } from '../people/is-part.ts'
import { isAdministrator } from '../people/parts.ts'
import { hasUntold } from '../people/resets.ts'
import { readPerson } from '../people/person-rows.ts'
import { isOpen } from './windows.ts'

/** Who is signed in, the plans they are in, and every browser they are signed in with. */
export async function viewSession(
  db: Db,
  { personId, sessionId, now }: { personId: string; sessionId: string; now: Instant },
): Promise<SessionView> {
  const person = await readPerson(db, personId)
  if (!person) throw new Refusal(401, 'signed-out', 'You are signed out. Sign in and try again')

  const plansOf = await db
    .select({ slug: plans.slug, title: plans.title, council: plans.council, role: memberships.role })
    .from(memberships)
    .innerJoin(plans, and(eq(plans.planId, memberships.planId), knownAt(plans, null)))
    .where(and(eq(memberships.personId, personId), isPart()))
    .orderBy(plans.council, plans.slug)

  const [password] = await db
    .select({ givenAt: credentials.givenAt })
    .from(credentials)
    .where(eq(credentials.personId, personId))

  const kept = await db
    .select({
      id: sessions.id,
      startedAt: sessions.startedAt,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      agent: sessions.agent,
    })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))

  const open = kept
    .filter((session) => isOpen(session, now))
    .map(({ expiresAt: _, ...session }) => ({ ...session, current: session.id === sessionId }))
  return {
    person: { id: personId, name: person.name, email: person.email },
    versionId: asRead(person.rowId, 0),
    keepsInstallation: await isAdministrator(db, personId),
    resetUntold: await hasUntold(db, { personId, sessionId }),
    mustChangePassword: (password?.givenAt ?? null) !== null,
    plans: plansOf,
    sessions: open,
  }
}
