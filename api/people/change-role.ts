import type { NewRole } from '../../domain/contract/people.ts'
import type { Role } from '../../domain/permissions.ts'
import { whyNotTakePart } from '../../domain/why-not-answer-for.ts'
import { isToldToBoard, whyNotGiveChair, whyNotLeavePlan } from '../../domain/why-not-keep-people.ts'
import { sayRole } from '../../domain/words/roles.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField, refuseIf } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import { record } from '../record/record.ts'
import { inPlan, transact, type Open } from '../record/transact.ts'
import { findPlan, getPerson, readRole } from './find.ts'
import { readKeeper, readLeaving } from './keeper.ts'
import { postsOf } from './give-post.ts'
import { knowPeople, type Named } from './know-people.ts'
import { findPart, part } from './parts.ts'
import { personInPlan } from './person-in-plan.ts'
import { tellBoard } from './tell-board.ts'

interface Change {
  planId: string
  person: { id: string; email: string }
  role: Role
  /** The part that whoever changes it has read; left out, whatever it is. */
  was?: Role | undefined
  by: string
}

/**
 * Gives a member of a plan another role, from now on. What they were before stays in the record.
 *
 * @throws Refusal 409 when they have it already, hold posts whose actions they could report on no more, or would leave the plan without an office.
 */
async function changeTo(open: Open, { planId, person, role, was, by }: Change): Promise<{ before: Role }> {
  const tx = await open({ planId, by })
  const member = await findPart(tx.db, planId, person.id)
  if (!member) throw new Refusal(409, 'not-a-member', `${person.email} has no part in the plan yet. Add them first`)
  if (member.role === role) throw new Refusal(409, 'already', `${person.email} has that part in the plan already`)
  if (was !== undefined && was !== member.role) throw refuseMovedOn(member.role)
  const leaving = whyNotLeavePlan(await readLeaving(tx.db, by, { planId, personId: person.id, role: member.role }))
  refuseIf(leaving && { ...leaving, field: 'role' })
  refuseIf(whyNotTakePart(role, await postsOf(tx, person.id)))
  await record(tx, {
    verb: 'changed',
    subject: { kind: 'person', ref: person.email },
    before: { role: member.role },
    after: { role },
    rows: [part({ personId: person.id, role }, member.id)],
  })
  return { before: member.role }
}

/** Whoever gives somebody a part has read the one that they have. */
function refuseMovedOn(role: Role): Refusal {
  const message = `Somebody has made them ${sayRole(role)} since you opened this page. Choose again, then save`
  return new Refusal(409, 'moved-on', message, { fields: { role: message } })
}

/** The same by whoever keeps the plan's people. @throws Refusal 403 where a chair is not theirs to make. */
export async function giveRole(
  deps: Deps,
  access: Access,
  { id, role, was }: { id: string } & NewRole,
  request: string | null,
): Promise<void> {
  const { planId, who } = access
  await inPlan(deps, access, async (tx, open) => {
    const person = await personInPlan(tx.db, planId, id)
    if (role === 'chair') {
      const keeper = await readKeeper(tx.db, who, { planId, personId: id })
      refuseIf(whyNotGiveChair(keeper))
      if (isToldToBoard(keeper)) await tellBoard(open, { planId, by: who.id, email: person.email, access: 'given' })
    }
    await changeTo(open, { planId, person, role, was, by: who.id })
  })
  deps.tell({ event: 'role-given', person: id, plan: planId, request })
}

/** The same at the command line. A chair that is made there was chosen by nobody whom the board knows: it is told. */
export async function changeRole(
  deps: Deps,
  { email, slug, role: said, by }: { email: string; slug: string; role: string; by: Named },
): Promise<{ before: Role; role: Role }> {
  const role = readRole(said)
  if (role === 'administrator')
    throw refuseField(
      'role',
      'An administrator keeps the whole installation, beside any part in a plan: add them without a plan',
    )
  const { personId, planId, before } = await transact(deps, async (open, db) => {
    const planId = await findPlan(db, slug)
    const person = await getPerson(db, email)
    const member = await findPart(db, planId, person.id)
    if (!member) throw new Refusal(409, 'not-a-member', `${email} has no part in ${slug} yet. Add them first`)
    if (member.role === role) throw new Refusal(409, 'already', `${email} is ${role} in ${slug} already`)
    const doneBy = (await knowPeople(open, by)).get(by.email) ?? ''
    if (role === 'chair') await tellBoard(open, { planId, by: doneBy, email, access: 'given' })
    const { before } = await changeTo(open, { planId, person, role, by: doneBy })
    return { personId: person.id, planId, before }
  })
  deps.tell({ event: 'role-given', person: personId, plan: planId })
  return { before, role }
}
