import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { credentials, memberships, people, plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { InstallationView, PersonHere, PersonView } from '../../domain/contract/installation.ts'
import { asRead } from '../../domain/as-read.ts'
import { dayOf } from '../../domain/day.ts'
import { whyNotLeaveInstallation, whyNotReset } from '../../domain/why-not-keep-people.ts'
import type { Deps } from '../deps.ts'
import { notThere } from '../http/refusal.ts'
import { groupBy } from '../plan/group-by.ts'
import type { Identity } from '../session/identity.ts'
import { otherAdministrators, readAccount } from './keeper.ts'
import { isPart } from './is-part.ts'
import { personIdOf, readPerson } from './person-rows.ts'
import { readInvited, readLastSeen } from './view-plan-people.ts'

/** Who is here, in which plans, and who keeps the installation. */
export async function viewInstallation({ store, clock }: Deps, who: Identity): Promise<InstallationView> {
  const { db } = store
  const here = await readHere(db, who)
  const all = await db
    .select({ slug: plans.slug, title: plans.title, council: plans.council })
    .from(plans)
    .where(knownAt(plans, null))
    .orderBy(asc(plans.council), asc(plans.slug))
  return {
    me: { id: who.id, name: who.name, email: who.email },
    people: here,
    invited: await readInvited(db, null, clock.now()),
    plans: all.map((plan) => ({
      ...plan,
      people: here.filter(({ parts }) => parts.some(({ slug }) => slug === plan.slug)).length,
    })),
  }
}

/** One person, and what may be done to their account. @throws Refusal 404 when there is no such person. */
export async function viewPerson({ store }: Deps, who: Identity, id: string): Promise<PersonView> {
  const { db } = store
  const person = (await readHere(db, who)).find((one) => one.id === id)
  const row = await readPerson(db, id)
  if (!person || !row) throw notThere('person')
  const account = await readAccount(db, who, id)
  return {
    me: { id: who.id, name: who.name, email: who.email },
    person,
    versionId: asRead(row.rowId, 0),
    whyNot: {
      reset: whyNotReset({ ...who, isSelf: person.isMe }, account)?.message ?? null,
      address: whyNotReset({ ...who, isSelf: false }, account)?.message ?? null,
      leave: whyNotLeaveInstallation(await otherAdministrators(db, id))?.message ?? null,
    },
  }
}

/** Everybody who has an account or a part in a plan, by name. */
async function readHere(db: Db, who: Identity): Promise<PersonHere[]> {
  const known = await db
    .select({ id: personIdOf, email: people.email, name: people.name, keptFor: credentials.personId })
    .from(people)
    .leftJoin(credentials, eq(credentials.personId, personIdOf))
    .where(knownAt(people, null))
    .orderBy(asc(people.name), asc(people.email))
  const inPlans = groupBy(
    await db
      .select({
        personId: memberships.personId,
        slug: plans.slug,
        title: plans.title,
        council: plans.council,
        role: memberships.role,
      })
      .from(memberships)
      .innerJoin(plans, and(eq(plans.planId, memberships.planId), knownAt(plans, null)))
      .where(and(isNotNull(memberships.planId), isPart()))
      .orderBy(asc(plans.council), asc(plans.slug)),
    ({ personId }) => personId,
  )
  const keepers = new Set(
    (
      await db.select({ id: memberships.personId, planId: memberships.planId }).from(memberships).where(isPart())
    ).flatMap(({ id, planId }) => (planId === null ? [id] : [])),
  )
  const listed = known.filter(({ id, keptFor }) => keptFor !== null || inPlans.has(id) || keepers.has(id))
  const seen = await readLastSeen(
    db,
    listed.map(({ id }) => id),
  )
  return listed.map(({ id, email, name, keptFor }) => {
    const lastSeen = seen.get(id)
    return {
      id,
      email,
      name,
      administrator: keepers.has(id),
      maySignIn: keptFor !== null,
      lastSeenOn: lastSeen === undefined ? null : dayOf(lastSeen),
      parts: (inPlans.get(id) ?? []).map(({ personId: _, ...part }) => part),
      isMe: id === who.id,
    }
  })
}
