import type { NewAddress, NewName } from '../../domain/contract/installation.ts'
import { isToldToBoard, whyNotReset } from '../../domain/why-not-keep-people.ts'
import type { Deps } from '../deps.ts'
import { notThere, refuseField, refuseIf } from '../http/refusal.ts'
import { transact } from '../record/transact.ts'
import type { Identity } from '../session/identity.ts'
import { findPerson } from './find.ts'
import { chairedBy, readAccount, readKeeper } from './keeper.ts'
import { readPerson } from './person-rows.ts'
import { isSavedAlready, refuseUnlessReadOf } from './refuse-unless-read.ts'
import { rename } from './rename.ts'
import { tellBoard } from './tell-board.ts'

interface Change {
  id: string
  request: string | null
}

/** Says what somebody is called from now on: they themselves, or an administrator. */
export async function changeName(
  deps: Deps,
  by: Identity,
  { id, name, basedOn, request }: Change & NewName,
): Promise<void> {
  const isNew = await transact(deps, async (open, db) => {
    const person = await readPerson(db, id)
    if (!person) throw notThere('person')
    if (person.name === name) {
      if (await isSavedAlready(db, 'name', { person, yours: { basedOn } })) return false
      throw refuseField('name', 'That is the name there is already. Write the new one')
    }
    await refuseUnlessReadOf(db, 'name', { person, yours: { name, basedOn } })
    await rename(open, db, { person, to: { name }, by: by.id, now: deps.clock.now() })
    return true
  })
  if (isNew) deps.tell({ event: 'name-changed', person: id, request })
}

/**
 * Gives somebody another address. Who has the address can be sent the links that
 * open the account, so it is changed by whoever may reset it.
 */
export async function changeAddress(
  deps: Deps,
  by: Identity,
  { id, email, basedOn, request }: Change & NewAddress,
): Promise<void> {
  const isNew = await transact(deps, async (open, db) => {
    const person = await readPerson(db, id)
    if (!person) throw notThere('person')
    // One's own is for an administrator to change as anybody's: nothing is opened by it that was not theirs.
    refuseIf(whyNotReset({ ...by, isSelf: false }, await readAccount(db, by, id)))
    const other = await findPerson(db, email)
    if (other?.id === id && (await isSavedAlready(db, 'email', { person, yours: { basedOn } }))) return false
    if (other?.id === id) throw refuseField('email', 'That is the address there is already. Write the new one')
    if (other) throw refuseField('email', `${other.name} has that address already`)
    await refuseUnlessReadOf(db, 'email', { person, yours: { email, basedOn } })
    for (const planId of await chairedBy(db, id))
      if (isToldToBoard(await readKeeper(db, by, { planId, personId: id })))
        await tellBoard(open, { planId, by: by.id, email: person.email, access: 'reset' })
    await rename(open, db, { person, to: { email }, by: by.id, now: deps.clock.now() })
    return true
  })
  if (isNew) deps.tell({ event: 'address-changed', person: id, request })
}
