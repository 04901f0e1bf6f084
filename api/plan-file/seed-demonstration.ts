import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { credentials, people, plans } from '../../db/schema/index.ts'
import { medway2019 } from '../../seed/medway-2019/plan-file.ts'
import type { Demonstration } from '../demonstration.ts'
import type { Deps } from '../deps.ts'
import { transact } from '../record/transact.ts'
import { givePart } from '../people/give-part.ts'
import { personIdOf } from '../people/person-rows.ts'
import { hashPassword } from '../session/password.ts'
import { bringPlan } from './import-plan.ts'

const OFFICE = 'programme@plan.example'

/**
 * Loads the demonstration's plan and accounts into an installation that has no
 * plan; does nothing otherwise. All of it or nothing: a first start that is
 * interrupted begins again.
 */
export async function seedDemonstration(
  deps: Deps,
  { password, accounts }: Demonstration,
  say: (line: string) => void,
): Promise<void> {
  const [any] = await deps.store.db.select({ id: plans.id }).from(plans).limit(1)
  if (any) return

  say('Loading the demonstration: Medway’s plan of 2019')
  const passwordHash = await hashPassword(password)
  await transact(deps, async (open, db) => {
    const { planId } = await bringPlan(open, db, deps, medway2019, { by: OFFICE, file: 'seed/medway-2019' })
    const found = async (email: string) => {
      const [person] = await db
        .select({ id: personIdOf })
        .from(people)
        .where(and(eq(people.email, email), knownAt(people, null)))
      if (!person) throw new Error(`The seed does not have ${email}`)
      return person.id
    }
    const by = await found(OFFICE)
    const { at } = await open({ planId, by })
    for (const { email, name, role } of accounts) {
      const personId = await found(email)
      await db.insert(credentials).values({ personId, passwordHash, changedAt: at })
      // An administrator's part is in the installation.
      await givePart(open, {
        planId: role === 'administrator' ? null : planId,
        person: { id: personId, email, name },
        role,
        by,
      })
    }
  })
}
