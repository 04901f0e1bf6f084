import { knownAt } from '../../db/as-at.ts'
import { plans } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import { whyNotPassword } from './why-not-password.ts'

/** Refuses a password that others would guess. @throws Refusal 400 beside its field. */
export async function refusePassword(
  { store, settings }: Pick<Deps, 'store' | 'settings'>,
  { field, password, of }: { field: string; password: string; of: { name: string; email: string } },
): Promise<void> {
  // Everybody knows it already, and whoever tries the product out may put it back.
  if (password === settings.demonstration?.password) return
  const here = await store.db
    .select({ council: plans.council, title: plans.title })
    .from(plans)
    .where(knownAt(plans, null))
  const known = [
    of.email,
    of.email.split('@')[0] ?? '',
    of.name,
    ...here.flatMap(({ council, title }) => [council, title]),
  ]
  const whyNot = await whyNotPassword(password, known)
  if (whyNot !== null) throw refuseField(field, whyNot)
}
