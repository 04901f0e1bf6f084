import { openTestApp } from '../testing/open-test-app.ts'
import { held, type Caller } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { exported } from '../testing/plan-files.ts'
import { decide, report, seeAction } from '../testing/updates.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionView } from '../../domain/contract/actions.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { instant } from '../../domain/day.ts'
import { sayDue } from '../../domain/due.ts'
import { NO_DUE } from '../../domain/say-no-due.ts'
import { checkPlanFile } from '../plan-file/check/check-plan-file.ts'
import { importPlan } from '../plan-file/import-plan.ts'

const app = await openTestApp({ over: afterAll })

const NEW = { title: 'Every pod has its practice lead', dueOn: '2021-02-26' }

const firstOf = async (who: Caller, ref: string, query = '') => {
  const [first] = (await seeAction(who, ref, query)).action.milestones
  if (!first) throw new Error(`Action ${ref} has no milestone`)
  return first
}

/** Sends a new version of the first milestone of an action: as it is, with what is said instead. */
async function revise(who: Caller, ref: string, said: object = {}) {
  const { id, versionId, title, dueOn, doneOn } = await firstOf(who, ref)
  return who.post(`./actions/${ref}/milestones/${id}`, { title, dueOn, doneOn, basedOn: versionId, ...said })
}

async function fresh() {
  const { signedIn, store, clock } = await openTestApp({ over: onTestFinished })
  return {
    store,
    clock,
    signedIn,
    owner: await signedIn('owner'),
    programme: await signedIn('programme'),
    chair: await signedIn('chair'),
  }
}

describe('a milestone', () => {
  it('is marked reached and moved without asking, and what was said before stays', async () => {
    const { owner, clock } = await fresh()
    const before = await firstOf(owner, '1.4')
    clock.moveTo(instant('2020-12-10T09:05:00.000Z'))
    const moved = await revise(owner, '1.4', { dueOn: '2021-03-05', doneOn: null })
    expect(moved.status).toBe(201)
    const reached = await revise(owner, '1.4', { doneOn: '2020-12-10' })
    const [now] = held(ActionView, reached.body).action.milestones
    expect(now).toEqual({
      ...before,
      versionId: expect.any(String),
      due: { kind: 'day', from: '2021-03-05', to: '2021-03-05', words: '5 March 2021' },
      dueOn: '2021-03-05',
      originalDue: before.due,
      doneOn: '2020-12-10',
      late: false,
      daysLate: 0,
    })
    expect(now?.versionId).not.toBe(before.versionId)
    expect(await firstOf(owner, '1.4', '?asAt=2020-12-09')).toEqual(before)
  })

  it('keeps its place, its name and its action when it changes', async () => {
    const { owner } = await fresh()
    const { action } = await seeAction(owner, '1.4')
    await revise(owner, '1.4', { title: 'Said otherwise' })
    const after = (await seeAction(owner, '1.4')).action
    expect(after.milestones.map(({ id }) => id)).toEqual(action.milestones.map(({ id }) => id))
    expect([after.versionId, after.dueOn]).toEqual([action.versionId, action.dueOn])
  })

  it('can be said not to be reached after all', async () => {
    const { owner } = await fresh()
    await revise(owner, '1.4', { doneOn: '2020-12-10', title: 'Reached' })
    const reply = await revise(owner, '1.4', { doneOn: '' })
    expect(held(ActionView, reply.body).action.milestones[0]?.doneOn).toBeNull()
  })

  it('is added by the office on behalf of an owner, at the end', async () => {
    const { programme } = await fresh()
    const before = (await seeAction(programme, '4.2')).action.milestones
    const reply = await programme.post('./actions/4.2/milestones', NEW)
    expect(reply.status).toBe(201)
    expect(held(ActionView, reply.body).action.milestones).toEqual([
      ...before,
      {
        ...NEW,
        id: expect.any(String),
        versionId: expect.any(String),
        due: { kind: 'day', from: NEW.dueOn, to: NEW.dueOn, words: '26 February 2021' },
        originalDue: null,
        originalDueOn: NEW.dueOn,
        doneOn: null,
        late: false,
        daysLate: 0,
        owner: null,
        note: null,
      },
    ])
    const twice = await programme.post('./actions/4.2/milestones', NEW)
    expect([twice.status, Object.keys(twice.body.fields)]).toEqual([400, ['title']])
  })

  it('supersedes one row and adds one, with a change that says both', async () => {
    const { owner, store } = await fresh()
    const before = await everythingIn(store)
    const { title, dueOn, doneOn } = await firstOf(owner, '1.4')
    await revise(owner, '1.4', { title: 'Said otherwise' })
    await owner.post('./actions/1.4/milestones', NEW)
    const after = await everythingIn(store)
    const grown = Object.keys(after).filter((table) => after[table]?.length !== before[table]?.length)
    expect(grown).toEqual(['changes', 'milestones'])
    expect(after['milestones']).toHaveLength((before['milestones']?.length ?? 0) + 2)

    const { changes } = await owner.see(ChangesView, './changes?subject=1.4&limit=2')
    const subject = { kind: 'milestone', ref: '1.4' }
    expect(changes).toMatchObject([
      { verb: 'added', subject, by: 'Alex Example', before: null, after: { ...NEW, doneOn: null } },
      {
        verb: 'changed',
        subject,
        before: { title, dueOn, doneOn },
        after: { title: 'Said otherwise', dueOn, doneOn },
      },
    ])
  })

  it('that someone else has changed is read first, and theirs comes with the refusal', async () => {
    const { owner, programme } = await fresh()
    const opened = await firstOf(owner, '1.4')
    await revise(programme, '1.4', { title: 'Theirs' })
    const late = await revise(owner, '1.4', { title: 'Mine', basedOn: opened.versionId })
    const theirs = await firstOf(owner, '1.4')
    expect([late.status, late.body.code]).toEqual([409, 'moved-on'])
    expect(late.body.theirs).toEqual({
      versionId: theirs.versionId,
      title: 'Theirs',
      dueOn: theirs.dueOn,
      due: sayDue(theirs.due),
      doneOn: theirs.doneOn,
      ownerPost: null,
      note: null,
    })
    const again = await revise(owner, '1.4', { title: 'Mine', basedOn: theirs.versionId })
    expect([again.status, again.body.action.milestones[0].title]).toEqual([201, 'Mine'])
  })

  it('does not change once its action is complete, and does while that is only claimed', async () => {
    const { owner, chair } = await fresh()
    await report(owner, '1.4', { deliveryStatus: 'complete' })
    expect((await revise(owner, '1.4', { title: 'While it waits' })).status).toBe(201)
    await decide(chair, '1.4', 'agreed')
    expect((await revise(owner, '1.4', { title: 'Too late' })).body.code).toBe('complete')
  })

  it('that was reached holds the start of its action', async () => {
    const { owner, programme } = await fresh()
    await revise(owner, '1.4', { doneOn: '2020-11-20', title: 'Reached' })
    const { action } = await seeAction(programme, '1.4')
    const { title, successMeasure, area, recommendations, versionId: basedOn } = action
    const restarted = await programme.post('./actions/1.4/versions', {
      ...{ title, successMeasure, area, recommendations, basedOn },
      ownerPost: action.owner.key,
      startsOn: '2020-11-30',
      dueOn: '2020-11-30',
      reason: 'It begins again',
    })
    expect([restarted.status, restarted.body.fields]).toEqual([
      400,
      { startsOn: 'A milestone was reached on 22 April 2020, so work had begun. Enter that date or an earlier one' },
    ])
  })
})

it('goes out in a plan file with every version, and comes back the same', async () => {
  const { owner, store, clock } = await fresh()
  clock.moveTo(instant('2020-12-10T09:05:00.000Z'))
  await revise(owner, '1.4', { dueOn: '2021-03-05', doneOn: null })
  await owner.post('./actions/1.4/milestones', { ...NEW, doneOn: '2020-12-09' })
  const text = await exported(store)
  expect(checkPlanFile(JSON.parse(text))).toEqual([])

  const other = await openTestApp({ over: onTestFinished, empty: true })
  await importPlan(other.deps, JSON.parse(text), { by: 'clerk@council.example', file: 'plan.json' })
  expect(await exported(other.store)).toBe(text)
})

describe('a milestone is due as its plan says it', () => {
  const added = async (due: unknown) => {
    const { owner, ...rest } = await fresh()
    const reply = await owner.post('./actions/1.4/milestones', { title: 'Every team has one', due })
    const last = async () => (await seeAction(owner, '1.4')).action.milestones.at(-1)
    return { ...rest, owner, reply, last }
  }

  it.each([
    ['Dec 2020', { kind: 'month', from: '2020-12-01', to: '2020-12-31', words: 'Dec 2020' }, 'Dec 2020'],
    ['Spring 2021', { kind: 'season', from: '2021-03-01', to: '2021-05-31', words: 'Spring 2021' }, 'Spring 2021'],
    ['5/3/2021', { kind: 'day', from: '2021-03-05', to: '2021-03-05', words: '5 March 2021' }, '2021-03-05'],
    ['TBC', { kind: 'ongoing', from: null, to: null, words: 'TBC', reviewOn: null }, 'TBC'],
    [
      'Ongoing, reviewed on 1 June 2021',
      { kind: 'ongoing', from: null, to: null, words: 'Ongoing', reviewOn: '2021-06-01' },
      'Ongoing, reviewed on 1 June 2021',
    ],
  ])('%s', async (said, due, told) => {
    const { reply, last, owner } = await added(said)
    expect(reply.status).toBe(201)
    expect(await last()).toMatchObject({ due, dueOn: due.to, originalDueOn: due.to, originalDue: null, late: false })
    const { changes } = await owner.see(ChangesView, './changes?subject=1.4&limit=1')
    expect(changes[0]?.after).toMatchObject({ dueOn: told })
  })

  it('late from the day after its last, and never when it has none', async () => {
    const { owner, clock, signedIn } = await added('Dec 2020')
    await owner.post('./actions/1.4/milestones', { title: 'When the budget is known', due: 'TBC' })
    const late = async (moment: string) => {
      clock.moveTo(instant(moment))
      const { action } = await seeAction(await signedIn('owner'), '1.4')
      return action.milestones.slice(-2).map((one) => [one.late, one.daysLate])
    }
    expect(await late('2020-12-31T22:00:00.000Z')).toEqual([
      [false, 0],
      [false, 0],
    ])
    expect(await late('2021-01-01T00:00:00.000Z')).toEqual([
      [true, 1],
      [false, 0],
    ])
    const { action } = await seeAction(await signedIn('owner'), '1.4', '?asAt=2020-12-31')
    expect(action.milestones.at(-2)).toMatchObject({ late: false, due: { words: 'Dec 2020' } })
  })

  it('moved to another time, with the first promise kept; its words are not read again when the rest changes', async () => {
    const { last, owner, clock } = await added({
      kind: 'month',
      from: '2021-04-01',
      to: '2021-04-30',
      words: 'By Easter',
    })
    clock.moveTo(instant('2020-12-10T09:05:00.000Z'))
    const send = async (said: object) => {
      const { id, versionId: basedOn, title } = (await last()) ?? {}
      return owner.post(`./actions/1.4/milestones/${id}`, { title, doneOn: null, basedOn, ...said })
    }
    expect((await send({ due: 'By Easter', title: 'Reworded' })).status).toBe(201)
    expect(await last()).toMatchObject({ title: 'Reworded', due: { kind: 'month', words: 'By Easter' } })
    expect((await send({ due: 'by Whitsun' })).body.fields).toHaveProperty('due')
    expect((await send({ due: 'Summer 2021' })).status).toBe(201)
    const now = await last()
    expect(now).toMatchObject({ due: { words: 'Summer 2021' }, originalDue: { words: 'By Easter' } })
    const { changes } = await owner.see(ChangesView, './changes?subject=1.4&limit=1')
    expect(changes[0]).toMatchObject({ before: { dueOn: 'By Easter' }, after: { dueOn: 'Summer 2021' } })
  })

  it('in a plan file too, and in the CSV', async () => {
    const { owner, store } = await added('Spring 2021')
    await owner.post('./actions/1.4/milestones', { title: 'When the budget is known', due: 'TBC' })
    const text = await exported(store)
    expect(checkPlanFile(JSON.parse(text))).toEqual([])
    const other = await openTestApp({ over: onTestFinished, empty: true })
    await importPlan(other.deps, JSON.parse(text), { by: 'clerk@council.example', file: 'plan.json' })
    expect(await exported(other.store)).toBe(text)
    const csv = (await owner.get('./actions.csv')).text
    expect(csv).toContain('Every team has one: due Spring 2021, not reached yet')
    expect(csv).toContain('When the budget is known: due “TBC”, not reached yet')
  })
})

describe('a milestone is refused', () => {
  it.each<[string, object, Record<string, string>]>([
    ['without a name', { title: ' ' }, { title: 'Name the milestone' }],
    ['with a name too long', { title: 'x'.repeat(301) }, { title: 'Use 300 characters or fewer' }],
    ['without a due date', { dueOn: '' }, { due: NO_DUE }],
    ['due in words that say no time', { due: 'soon', dueOn: null }, { due: NO_DUE }],
    ['due in a season of no year', { due: 'Spring', dueOn: null }, { due: 'Due: enter the year too, in four figures' }],
    [
      'due in two ways that differ',
      { due: 'Spring 2021', dueOn: '2021-05-30' },
      { dueOn: 'Leave this out, or enter the last day on which it is due' },
    ],
    [
      'ongoing, with nobody to look at it again',
      { due: 'Ongoing', dueOn: null },
      { due: 'Say when it is reviewed next: write “Ongoing, reviewed on”, then the day' },
    ],
    ['due on no day', { dueOn: '2021-02-30' }, { dueOn: 'February 2021 has 28 days. Did you mean 28 February 2021?' }],
    [
      'reached on no day',
      { doneOn: 'yesterday' },
      { doneOn: 'Reached on: enter a real date: the day, the month and the year' },
    ],
    [
      'reached tomorrow',
      { doneOn: '2020-12-11' },
      { doneOn: 'Enter today, 10 December 2020, or an earlier day: it cannot be reached in the future' },
    ],
    [
      'reached before its action starts',
      { doneOn: '2019-01-01' },
      { doneOn: expect.stringMatching(/^This action starts on .+\. Enter that date or a later one$/) as string },
    ],
  ])('%s, beside the field, and nothing is written', async (_what, said, fields) => {
    const owner = await app.signedIn('owner')
    const before = await everythingIn(app.store)
    const changed = await revise(owner, '1.4', said)
    const added = await owner.post('./actions/1.4/milestones', { ...NEW, ...said })
    for (const { status, body } of [changed, added]) expect([status, body.fields]).toEqual([400, fields])
    expect(await everythingIn(app.store)).toEqual(before)
  })

  it('when nothing is different', async () => {
    const reply = await revise(await app.signedIn('owner'), '1.4')
    expect([reply.status, Object.keys(reply.body.fields)]).toEqual([400, ['title']])
  })

  it.each([
    ['to a viewer', 'viewer', '1.4', 403, 'not-yours'],
    ['to the chair', 'chair', '1.4', 403, 'not-yours'],
    ['to the owner of another action', 'owner', '4.2', 403, 'not-yours'],
    ['of what was withdrawn', 'programme', '3.6', 409, 'withdrawn'],
    ['of what is complete', 'programme', '1.6', 409, 'complete'],
    ['of no action', 'programme', '9.9', 404, 'not-there'],
  ] as const)('%s, and nothing is written', async (_what, role, ref, status, code) => {
    const who = await app.signedIn(role)
    const before = await everythingIn(app.store)
    const changed = await who.post(`./actions/${ref}/milestones/any`, { ...NEW, basedOn: 'any' })
    const added = await who.post(`./actions/${ref}/milestones`, NEW)
    for (const reply of [changed, added]) expect([reply.status, reply.body.code]).toEqual([status, code])
    expect(await everythingIn(app.store)).toEqual(before)
  })

  it('when there is none of that id, or it is of another action', async () => {
    const programme = await app.signedIn('programme')
    const { id, versionId } = await firstOf(programme, '1.4')
    for (const path of ['./actions/1.4/milestones/none', `./actions/4.2/milestones/${id}`]) {
      const reply = await programme.post(path, { ...NEW, basedOn: versionId })
      expect([reply.status, reply.body.code]).toEqual([404, 'not-there'])
    }
  })
})
