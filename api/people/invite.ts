import type { LinkMade, NewAdministrator, NewInvitation } from '../../domain/contract/one-time-links.ts'
import { isToldToBoard, whyNotGiveChair } from '../../domain/why-not-keep-people.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseIf } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import { record } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import type { Identity } from '../session/identity.ts'
import { findPerson } from './find.ts'
import { findPost, refuseTaken } from './give-post.ts'
import { readKeeper } from './keeper.ts'
import { makeLink } from './links.ts'
import { findPart } from './parts.ts'
import { tellBoard } from './tell-board.ts'

/**
 * Asks somebody to take up a part in a plan, by a link that is theirs alone. It
 * gives nothing by itself: what it offers is theirs once they accept.
 *
 * @throws Refusal 403 where it is a chair's access that is not this person's to give; 409 when they are in the plan already.
 */
export async function invite(
  deps: Deps,
  { planId, who }: Pick<Access, 'planId' | 'who'>,
  { email, name, role, post: postKey, holdsFrom }: NewInvitation,
  request: string | null,
): Promise<LinkMade> {
  const link = await transact(deps, async (open, db) => {
    const tx = await open({ planId, by: who.id })
    const known = await findPerson(db, email)
    if (known && (await findPart(db, planId, known.id)))
      throw new Refusal(409, 'already', `${email} has a part in this plan already. Change their part below instead`, {
        fields: { email: `${email} has a part in this plan already. Change their part below instead` },
      })
    if (role === 'chair') {
      const keeper = await readKeeper(db, who, { planId, personId: known?.id ?? null })
      refuseIf(beside('role', whyNotGiveChair(keeper)))
      if (isToldToBoard(keeper)) await tellBoard(open, { planId, by: who.id, email, access: 'given' })
    }
    const post = postKey === undefined ? null : await findPost(db, planId, postKey)
    const from = post ? (holdsFrom ?? tx.today) : null
    if (post && from) await refuseTaken(db, { planId, post, from })

    const offered = { role, ...(post && { post: post.title, holdsFrom: from }) }
    await record(tx, { verb: 'invited', subject: { kind: 'person', ref: email }, after: offered, rows: [] })
    return makeLink(db, deps, {
      kind: 'invitation',
      email,
      name: known?.name ?? name,
      planId,
      role,
      postId: post?.id ?? null,
      holdsFrom: from,
      madeBy: who.id,
    })
  })
  deps.tell({ event: 'invited', person: who.id, plan: planId, request })
  return link
}

/** Asks somebody to keep the installation beside whoever does. @throws Refusal 409 when they do already. */
export async function inviteAdministrator(
  deps: Deps,
  who: Identity,
  { email, name }: NewAdministrator,
  request: string | null,
): Promise<LinkMade> {
  const link = await transact(deps, async (open, db) => {
    const known = await findPerson(db, email)
    if (known && (await findPart(db, null, known.id))) {
      const message = `${email} keeps this installation already`
      throw new Refusal(409, 'already', message, { fields: { email: message } })
    }
    await record(await open({ planId: null, by: who.id }), {
      verb: 'invited',
      subject: { kind: 'person', ref: email },
      after: { role: 'administrator' },
      rows: [],
    })
    return makeLink(db, deps, {
      kind: 'invitation',
      email,
      name: known?.name ?? name,
      role: 'administrator',
      madeBy: who.id,
    })
  })
  deps.tell({ event: 'invited', person: who.id, request })
  return link
}

/** A rule's sentence, said beside a box of a form. */
const beside = (field: string, whyNot: ReturnType<typeof whyNotGiveChair>) => whyNot && { ...whyNot, field }
