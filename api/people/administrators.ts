import { whyNotLeaveInstallation } from '../../domain/why-not-keep-people.ts'
import type { Deps } from '../deps.ts'
import { notThere, refuseIf } from '../http/refusal.ts'
import { record } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import type { Identity } from '../session/identity.ts'
import { givePart } from './give-part.ts'
import { otherAdministrators } from './keeper.ts'
import { findPart, leaving } from './parts.ts'
import { readPerson } from './person-rows.ts'
import { closeAccess } from './take-out.ts'

/** Makes somebody an administrator, beside whatever they are in plans. */
export async function giveAdministrator(deps: Deps, who: Identity, id: string, request: string | null): Promise<void> {
  await transact(deps, async (open, db) => {
    const person = await readPerson(db, id)
    if (!person) throw notThere('person')
    await givePart(open, { planId: null, person, role: 'administrator', by: who.id })
  })
  deps.tell({ event: 'role-given', person: id, request })
}

/**
 * Makes somebody an administrator no more; whoever is none by then stays none.
 *
 * @throws Refusal 409 when nobody else could keep the installation then.
 */
export async function leaveAdministrator(deps: Deps, who: Identity, id: string, request: string | null): Promise<void> {
  const isNew = await transact(deps, async (open, db) => {
    const person = await readPerson(db, id)
    if (!person) throw notThere('person')
    const part = await findPart(db, null, id)
    if (!part) return false
    refuseIf(whyNotLeaveInstallation(await otherAdministrators(db, id)))
    const house = await open({ planId: null, by: who.id })
    await record(house, {
      verb: 'took-out',
      subject: { kind: 'person', ref: person.email },
      before: { role: part.role },
      after: { role: null },
      rows: [leaving(part, house.today)],
    })
    await closeAccess(db, { personId: id, planId: null, now: deps.clock.now() })
    return true
  })
  if (isNew) deps.tell({ event: 'taken-out', person: id, request })
}
