import { expect } from 'vitest'
import { bodyFor } from './bodies.ts'
import type { Caller } from './caller.ts'
import type { TestApp } from './open-test-app.ts'
import type { Write } from './random-writes.ts'
import { SessionView } from '../../domain/contract/session.ts'
import { instant } from '../../domain/day.ts'
import { addMember } from '../people/add-member.ts'
import { changeRole } from '../people/change-role.ts'
import { givePassword } from '../people/give-password.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { Refusal } from '../http/refusal.ts'
import { join } from './parts.ts'
import { personId } from './sign-in.ts'
import { ownCopy } from './plan-files.ts'
import { writeKept, writeMeeting } from './write-kept.ts'
import { answerHelp, changeDate, decide, report, seeAction } from './updates.ts'

interface Answer {
  status: number
  body: unknown
}
type Reply = PromiseLike<Answer>

/** Writes, or is refused as anybody may be; answers what was accepted, each by its endpoint's name and what it said. */
export async function write(app: TestApp, one: Write): Promise<string[]> {
  const { signedIn } = app
  const accepted: string[] = []
  const send = async (what: string, reply: Reply) => {
    const { status, body } = await reply
    expect([201, 400, 403, 404, 409], JSON.stringify({ one, body }).slice(0, 500)).toContain(status)
    if (status === 201) accepted.push(what)
  }
  const by = (role: string | null) => signedIn((role ?? 'programme') as 'programme')

  switch (one.kind) {
    case 'update':
      await send(`postProgressUpdate ${one.said.deliveryStatus}`, report(await by(one.role), one.ref, one.said))
      break
    case 'step':
      await send(`recordClosureStep ${one.step}`, decide(await by(one.role), one.ref, one.step))
      break
    case 'closing':
      await send('postProgressUpdate complete', report(await by(null), one.ref, { deliveryStatus: 'complete' }))
      for (const step of one.steps)
        await send(
          `recordClosureStep ${step}`,
          decide(await (step === 'reviewed' ? reviewer(app) : by('chair')), one.ref, step),
        )
      break
    case 'date':
      if (one.asks) await send('changeDate asked', askForDate(await by(one.asks), one.ref, one.toOn))
      if (one.decides)
        await send(`changeDate ${one.decision}`, decideDate(await by(one.decides), one.ref, one.decision))
      break
    case 'answer': {
      const { meeting, said } = one
      const asking = { deliveryStatus: 'at-risk', wayBackToGreen: 'By May', helpNeeded: 'Cover for two posts' }
      if (one.asks) await send('postProgressUpdate at-risk', report(await by(null), one.ref, asking))
      const at = { meeting, minuteReference: meeting && '1' }
      await send(
        `answerHelp ${meeting ? 'at a meeting' : 'between'}`,
        answerHelp(await by(one.role), one.ref, { ...said, ...at }),
      )
      break
    }
    case 'added':
      await send(
        `addAction${one.closedBefore ? ' closed before' : ''}`,
        (await by(null)).post('./actions', {
          ...bodyFor('addAction'),
          area: one.area,
          closedBefore: one.closedBefore,
        }),
      )
      break
    case 'added together': {
      const { actions: rows, reason } = bodyFor('addActions') as { actions: [object]; reason: string }
      const actions = one.areas.map((area, i) => ({
        ...rows[0],
        area,
        ownerPost: i === 0 ? one.owner : 'head-of-workforce',
      }))
      await send('addActions', (await by(null)).post('./actions/several', { actions, reason }))
      break
    }
    case 'version':
      await send(`reviseAction${one.said.withdraw ? ' withdrawn' : ''}`, revise(await by(null), one.ref, one.said))
      break
    case 'redaction':
      await send(
        'askRedaction',
        (await by(null)).post('./redactions', {
          words: 'Signs of Safety',
          reason: 'It is tried whether this moves the past',
        }),
      )
      break
    case 'new milestone':
      await send('addMilestone', (await by(one.role)).post(`./actions/${one.ref}/milestones`, one.said))
      break
    case 'milestone':
      await send(`reviseMilestone ${Object.keys(one.said).join()}`, reviseMilestone(await by(one.role), one))
      break
    case 'meeting':
      await send(...(await writeMeeting(await by(one.role), one)))
      break
    case 'kept':
      await send(...(await writeKept(await by(one.role), one, await by(null))))
      break
    case 'clock':
      app.clock.moveTo(instant(new Date(Date.parse(app.clock.now()) + one.seconds * 1000)))
      accepted.push(`clock ${one.seconds < 0 ? 'back' : 'on'}`)
      break
    case 'person':
      if (one.does === 'invite') await send('invite', invite(await by(null), one.number))
      else if (one.does === 'give') await send('giveRole', giveRole(app, await by(null), one.number))
      else if (one.does === 'reset') await send('makeReset', makeReset(app, await by(null)))
      else if (one.does === 'rename') await send('person rename', rename(await by('owner'), app))
      else if (one.does === 'leave') await send('takeOut', takeOut(app, await by(null), one.number))
      else if (await changePeople(app, one)) accepted.push(`person ${one.does}`)
      break
    case 'file':
      if (await bringFile(app)) accepted.push('file')
  }
  return accepted
}

const invite = (office: Caller, number: number): Reply =>
  office.post('./invitations', { email: `guest-${number}@council.example`, role: 'viewer' })

const giveRole = async ({ deps }: TestApp, office: Caller, number: number): Promise<Answer> =>
  office.post(`./people/${await personId(deps, 'viewer@plan.example')}/role`, {
    role: ['scrutiny', 'viewer'][number % 2],
  })

const makeReset = async ({ deps }: TestApp, office: Caller): Promise<Answer> =>
  office.post(`./people/${await personId(deps, 'scrutiny@plan.example')}/reset`)

/** A colleague who has joined is taken out again. */
async function takeOut({ deps }: TestApp, office: Caller, number: number): Promise<Answer> {
  const email = `leaver-${number}@council.example`
  await unlessRefused(addMember(deps, { email, slug: 'medway-2019', by: BY_HAND, name: 'A leaver', role: 'viewer' }))
  return office.post(`./people/${await personId(deps, email)}/leaving`, { reason: 'Has another post' })
}

/** One's own name: an answer of 200 is one that was taken. */
async function rename(owner: Caller, { clock }: TestApp): Promise<Answer> {
  const { versionId: basedOn } = await owner.see(SessionView, '/session')
  const { status, body } = await owner.post('/session/name', { name: `Alex, as called at ${clock.now()}`, basedOn })
  return { status: status === 200 ? 201 : status, body: body as unknown }
}

/** Who works at the command line. */
const BY_HAND = { email: 'it@council.example', name: 'IT' }

/** What the command line does. Answers whether it was done; what was refused changes nothing. */
async function unlessRefused(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

function changePeople({ deps }: TestApp, { does, number }: Extract<Write, { kind: 'person' }>): Promise<boolean> {
  const email = `colleague-${number}@council.example`
  const part = { email, slug: 'medway-2019', by: BY_HAND }
  if (does === 'join') return unlessRefused(addMember(deps, { ...part, name: `Colleague ${number}`, role: 'viewer' }))
  if (does === 'role')
    return unlessRefused(
      changeRole(deps, { ...part, email: 'viewer@plan.example', role: ['scrutiny', 'viewer'][number % 2] ?? '' }),
    )
  return unlessRefused(givePassword(deps, { email: 'scrutiny@plan.example', by: BY_HAND }))
}

function bringFile({ deps }: TestApp): Promise<boolean> {
  const copy = ownCopy()
  return unlessRefused(
    importPlan(
      deps,
      { ...copy, plan: { ...copy.plan, slug: 'beside' } },
      { by: 'it@council.example', file: 'beside.json' },
    ),
  )
}

/** A second in the office, who reviews what the first claimed on an owner's behalf. */
async function reviewer({ deps, signedIn }: TestApp): Promise<Caller> {
  await join(deps, 'bailey@plan.example', 'programme')
  return signedIn('bailey@plan.example')
}

const askForDate = (who: Caller, ref: string, toOn: string) =>
  changeDate(who, ref, { step: 'asked', toOn, reasonCode: 'capacity', reason: 'Leave', effect: 'None' })

const decideDate = (who: Caller, ref: string, step: string) =>
  changeDate(who, ref, {
    ...{ step, meeting: 'board-2020-12-10', minuteReference: '1' },
    ...(step === 'refused' && { boardWords: 'Children cannot wait' }),
  })

async function revise(
  who: Caller,
  ref: string,
  { startsOn, dueOn, ...said }: Extract<Write, { kind: 'version' }>['said'],
) {
  const { action } = await seeAction(who, ref)
  const { successMeasure, area, versionId: basedOn } = action
  const kept = { successMeasure, area, basedOn, sponsorPost: null, partners: null, reason: 'Because' }
  return who.post(`./actions/${ref}/versions`, {
    ...kept,
    ...said,
    startsOn: startsOn ?? action.startsOn,
    ...(dueOn ? { due: null, dueOn } : { due: action.due, dueOn: null }),
  })
}

async function reviseMilestone(who: Caller, { ref, which, said }: Extract<Write, { kind: 'milestone' }>) {
  const { milestones } = (await seeAction(who, ref)).action
  const chosen = milestones[which % milestones.length]
  if (!chosen) throw new Error(`${ref} has no milestone`)
  const { id, title, dueOn, doneOn, versionId: basedOn } = chosen
  return who.post(`./actions/${ref}/milestones/${id}`, { title, dueOn, doneOn, basedOn, ...said })
}
