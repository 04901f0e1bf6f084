import { and, eq, isNull } from 'drizzle-orm'
import { credentials, memberships, people, plans } from '../../db/schema/index.ts'
import { medway2019 } from '../../seed/medway-2019/plan-file.ts'
import type { Demonstration } from '../demonstration.ts'
import type { Deps } from '../deps.ts'
import { hashPassword } from '../session/password.ts'
import { importPlan } from './import-plan.ts'

/** Loads the demonstration's plan and accounts into an installation that has no plan; does nothing otherwise. */
export async function seedDemonstration(
  deps: Deps,
  { password, accounts }: Demonstration,
  say: (line: string) => void,
): Promise<void> {
  const { store, clock, newId } = deps
  const [any] = await store.db.select({ id: plans.id }).from(plans).limit(1)
  if (any) return

  say('Loading the demonstration: Medway’s plan of 2019')
  const { planId } = await importPlan(deps, medway2019, { by: 'programme@plan.example', file: 'seed/medway-2019' })
  const passwordHash = await hashPassword(password)
  await store.tx(async (tx) => {
    const now = clock.now()
    for (const { email, role } of accounts) {
      const [person] = await tx
        .select({ id: people.id })
        .from(people)
        .where(and(eq(people.email, email), isNull(people.supersededAt)))
      if (!person) throw new Error(`The seed does not have ${email}`)
      await tx.insert(credentials).values({ personId: person.id, passwordHash, changedAt: now })
      await tx.insert(memberships).values({
        id: newId(),
        planId,
        personId: person.id,
        role,
        recordedAt: now,
        recordedBy: person.id,
        supersededAt: null,
      })
    }
  })
}
