import { openTestApp } from '../testing/open-test-app.ts'
import { held } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { seeAction } from '../testing/updates.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionView, ActionsView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { NO_DUE } from '../../domain/say-no-due.ts'

const fresh = () => openTestApp({ over: onTestFinished })
const app = await openTestApp({ over: afterAll })

const POSTED = {
  title: 'A welcome for every new foster carer',
  successMeasure: 'By June 2021 nine in ten carers approved since January say they were well prepared',
  area: 3,
  recommendations: [10, 4],
  ownerPost: 'head-of-children-in-care',
  sponsorPost: 'director-of-people',
  partners: 'Fostering Network',
  startsOn: '2020-12-14',
  dueOn: '2021-06-30',
  reason: 'The board asked for it on 28 October',
  milestones: [
    { title: 'Carers asked', dueOn: '2021-02-26' },
    { title: 'First welcome held', dueOn: '2021-03-31' },
  ],
}

describe('a new action', () => {
  it('takes the next free number of its area, one that was withdrawn not being free', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    const first = await programme.post('./actions', POSTED)
    expect(first.status).toBe(201)
    expect(held(ActionView, first.body).action).toMatchObject({
      ref: '3.8',
      title: POSTED.title,
      area: 3,
      recommendations: [4, 10],
      state: 'active',
      deliveryStatus: 'not-started',
      because: 'not-due-to-start',
      late: false,
      reported: null,
      originalDueOn: '2021-06-30',
      timesRedated: 0,
      owner: { key: 'head-of-children-in-care', holder: 'Frankie Example' },
      sponsor: { key: 'director-of-people' },
      partners: 'Fostering Network',
      milestones: [
        { title: 'Carers asked', dueOn: '2021-02-26', originalDueOn: '2021-02-26', doneOn: null, late: false },
        { title: 'First welcome held', dueOn: '2021-03-31', originalDueOn: '2021-03-31', doneOn: null, late: false },
      ],
    })
    expect((await programme.post('./actions', POSTED)).body.action.ref).toBe('3.9')
    expect((await programme.post('./actions', { ...POSTED, area: 1 })).body.action.ref).toBe('1.9')
  })

  it('stands in the plan’s order by number, not by letter', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    for (let i = 0; i < 3; i++) await programme.post('./actions', { ...POSTED, area: 1 })
    const { actions } = await programme.see(ActionsView, './actions?area=1')
    expect(actions.map(({ ref }) => ref).slice(-4)).toEqual(['1.8', '1.9', '1.10', '1.11'])
  })

  it('is on the board at once, as added, and on none before', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    const then = await programme.see(BoardView, './board?asAt=2020-12-09')
    await programme.post('./actions', POSTED)
    const now = await programme.see(BoardView, './board')
    expect([now.total, now.moved.added.map(({ ref }) => ref)]).toEqual([35, ['3.8', 'SRG1']])
    expect(now.recommendations.find(({ number }) => number === 10)?.total).toBe(2)
    expect(await programme.see(BoardView, './board?asAt=2020-12-09')).toEqual(then)
    expect((await programme.get('./actions/3.8?asAt=2020-12-09')).status).toBe(404)
  })

  it('is in the audit trail with its reason', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    await programme.post('./actions', POSTED)
    const [change] = (await programme.see(ChangesView, './changes')).changes
    expect(change).toMatchObject({
      verb: 'added',
      by: 'Programme office',
      subject: { kind: 'action', ref: '3.8' },
      before: null,
      after: {
        title: POSTED.title,
        reason: POSTED.reason,
        ownerPost: POSTED.ownerPost,
        milestones: POSTED.milestones,
      },
    })
    expect((await seeAction(programme, '3.8')).versions).toMatchObject([{ reason: POSTED.reason, changed: [] }])
  })

  it('has a number of its own, though three are added at once', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    const replies = await Promise.all([1, 2, 3].map(() => programme.post('./actions', POSTED)))
    expect(replies.map(({ body }) => body.action.ref).sort()).toEqual(['3.10', '3.8', '3.9'])
  })

  it('says of each milestone what cannot be read, in one go with its own', async () => {
    const programme = await app.signedIn('programme')
    const milestones = [
      { title: 'One', due: 'Dec 2016' },
      { title: 'Two', due: 'Phase 2' },
      { title: 'Three', due: 'Spring' },
    ]
    const reply = await programme.post('./actions', { ...POSTED, due: 'soon', dueOn: null, milestones })
    expect([reply.status, reply.body.fields]).toEqual([
      400,
      {
        due: NO_DUE,
        'milestones.1.due': NO_DUE,
        'milestones.2.due': 'Enter the year too, in four figures',
      },
    ])
  })

  it.each([
    [{ area: 9 }, { area: 'There is no such priority area. Choose one from the list' }],
    [{ recommendations: [1, 11] }, { recommendations: 'There is no recommendation 11' }],
    [{ ownerPost: 'head-of-nothing' }, { ownerPost: 'There is no such post. Choose one from the list' }],
    [{ sponsorPost: 'head-of-nothing' }, { sponsorPost: 'There is no such post. Choose one from the list' }],
    [{ dueOn: '2020-12-13' }, { dueOn: 'Enter a due date that is not before the start date' }],
    [{ title: ' ' }, { title: 'Enter a title' }],
    [{ reason: '' }, { reason: 'Say why the plan needs this action' }],
  ])('is refused with %j, and nothing written', async (spoilt, fields) => {
    const programme = await app.signedIn('programme')
    const before = await everythingIn(app.store)
    const reply = await programme.post('./actions', { ...POSTED, ...spoilt })
    expect([reply.status, reply.body.fields]).toEqual([400, fields])
    expect(await everythingIn(app.store)).toEqual(before)
  })
})
