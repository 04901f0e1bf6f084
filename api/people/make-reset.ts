import type { LinkMade } from '../../domain/contract/one-time-links.ts'
import { isToldToBoard, whyNotReset } from '../../domain/why-not-keep-people.ts'
import type { Deps } from '../deps.ts'
import { refuseIf } from '../http/refusal.ts'
import { record } from '../record/record.ts'
import { transact, type Open } from '../record/transact.ts'
import { chairedBy, readAccount, readKeeper, type By } from './keeper.ts'
import { makeLink } from './links.ts'
import { tellBoard } from './tell-board.ts'

interface Person {
  id: string
  email: string
  name: string
}

/**
 * Makes a link by which somebody chooses a new password. Until it is used their
 * old one holds. Its owner is told of it when they sign in next.
 *
 * @param planId The plan in which it is done; null for the installation.
 * @throws Refusal 403 where the account is not this person's to open.
 */
export async function makeReset(
  deps: Deps,
  by: By,
  { person, planId, request }: { person: Person; planId: string | null; request: string | null },
): Promise<LinkMade> {
  const link = await transact(deps, async (open, db) => {
    refuseIf(whyNotReset({ ...by, isSelf: by.id === person.id }, await readAccount(db, by, person.id)))
    await tellBoardsOfChair(open, by, person)
    await record(await open({ planId, by: by.id }), {
      verb: 'changed',
      subject: { kind: 'person', ref: person.email },
      after: { password: 'reset-link' },
      rows: [],
    })
    const { id: personId, email, name } = person
    return makeLink(db, deps, { kind: 'reset', email, name, personId, planId, madeBy: by.id })
  })
  deps.tell({ event: 'reset-made', person: person.id, plan: planId, request })
  return link
}

/** Tells each board whose chair it is, where whoever opens the account is not free to choose the chair. */
async function tellBoardsOfChair(open: Open, by: By, { id, email }: Person): Promise<void> {
  const { db } = await open({ planId: null, by: by.id })
  for (const planId of await chairedBy(db, id))
    if (isToldToBoard(await readKeeper(db, by, { planId, personId: id })))
      await tellBoard(open, { planId, by: by.id, email, access: 'reset' })
}
