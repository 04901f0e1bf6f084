import type { LinkMade, NewAdministrator, NewInvitation } from '../../domain/contract/one-time-links.ts'
import type { Day } from '../../domain/day.ts'
import type { Role } from '../../domain/permissions.ts'
import { whyNotOffer } from '../../domain/why-not-answer-for.ts'
import { givesWay, whyNotTakeOver } from '../../domain/why-not-hold.ts'
import { isToldToBoard, whyNotGiveChair } from '../../domain/why-not-keep-people.ts'
import type { WhyNot } from '../../domain/why-not.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField, refuseIf } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import { namedPost, readPost } from '../posts/find-post.ts'
import { readHolders } from '../posts/read-holders.ts'
import { toAnswerFor } from '../posts/to-answer-for.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import type { Identity } from '../session/identity.ts'
import { findPerson } from './find.ts'
import { isSameName } from './is-same-name.ts'
import { readKeeper } from './keeper.ts'
import { isOfferedTo, makeLink } from './links.ts'
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
      if (isToldToBoard(keeper)) await tellBoard(open, { planId, by: who.id, email, access: 'offered' })
    }
    const post = postKey === undefined ? null : await offeredPost(tx, role, postKey, holdsFrom ?? tx.today)
    if (post?.heldByName && known === undefined && name === null)
      throw refuseField('name', sayNameOwed(post.heldByName))

    const offered = { role, ...(post && { post: post.title, holdsFrom }) }
    await record(tx, { verb: 'invited', subject: { kind: 'person', ref: email }, after: offered, rows: [] })
    const isOffered = post !== null && (await isOfferedTo(db, { postId: post.id, not: email, now: deps.clock.now() }))
    const made = await makeLink(db, deps, {
      kind: 'invitation',
      email,
      name: known?.name ?? name,
      planId,
      role,
      postId: post?.id ?? null,
      holdsFrom: post && holdsFrom,
      madeBy: who.id,
    })
    const toKnow: LinkMade['beside'] = [
      ...made.beside,
      ...(role === 'owner' && post === null ? (['no-post'] as const) : []),
      ...(isOffered ? (['offered-twice'] as const) : []),
      ...besideName(name, known),
    ]
    return { ...made, beside: toKnow }
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
    const made = await makeLink(db, deps, {
      kind: 'invitation',
      email,
      name: known?.name ?? name,
      role: 'administrator',
      madeBy: who.id,
    })
    return { ...made, beside: [...made.beside, ...besideName(name, known)] }
  })
  deps.tell({ event: 'invited', person: who.id, request })
  return link
}

/** @throws Refusal beside the post or its day when nobody of that part can take it over from then on. */
async function offeredPost(
  { db, planId, today }: PlanTx,
  role: Role,
  key: string,
  from: Day,
): Promise<{ id: string; title: string; heldByName: string | null }> {
  const id = await namedPost(db, { planId: planId ?? '', today }, 'post', key)
  const post = await readPost(db, planId ?? '', key)
  refuseIf(whyNotOffer(role, await toAnswerFor(db, post)))
  const holders = await readHolders(db, id)
  refuseIf(beside('holdsFrom', whyNotTakeOver(from, post, holders)))
  const before = givesWay(holders, from)
  return { id, title: post.title, heldByName: before?.personId === null ? before.name : null }
}

/** Whoever holds a post by name alone may be whom it is offered to: only their name tells them from who comes after. */
const sayNameOwed = (holder: string): string =>
  `${holder} holds that post, by name alone. Write whom you invite: ${holder}, or who comes after`

/** A name that was typed for somebody who is known by another is used nowhere, and whoever typed it is told. */
const besideName = (typed: string | null, known: { name: string } | undefined) =>
  typed === null || known === undefined || isSameName(typed, known.name) ? [] : (['own-name'] as const)

/** A rule's sentence, said beside a box of a form. */
const beside = (field: string, whyNot: WhyNot | null) => whyNot && { ...whyNot, field }
