import { describe, expect, it, onTestFinished } from 'vitest'
import { ActionsAdded, ActionsView } from '../../domain/contract/actions.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { Problem } from '../../domain/contract/problem.ts'
import { held } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { seeAction } from '../testing/updates.ts'

const reason = 'From the plan that the board agreed'
const owned = { ownerPost: 'head-of-workforce' }
const ROWS = [
  { ...owned, title: 'Sheet of the weekly panel', area: 4, recommendations: [3], due: 'Spring 2021' },
  { ...owned, title: 'Records are read first', area: '4', due: 'Q3 2020/21', startsOn: '5/10/2020' },
  { ...owned, title: 'Called by its own ref', ref: '4.7', due: 'Ongoing, reviewed on 1 March 2021' },
]
const open = async () => {
  const app = await openTestApp({ over: onTestFinished })
  return { app, programme: await app.signedIn('programme') }
}
const refusal = async (actions: object[], said: object = { reason }) => {
  const { app, programme } = await open()
  const before = await everythingIn(app.store)
  const { status, body } = await programme.post('./actions/several', { actions, ...said })
  expect(await everythingIn(app.store), 'nothing is added').toEqual(before)
  return { status, ...Problem.parse(body) }
}

describe('several actions', () => {
  it('are added in one moment, each in the pattern of the plan or under its own ref', async () => {
    const { programme } = await open()
    const { actions: before } = await programme.see(ActionsView, './actions?limit=200')
    const { status, body } = await programme.post('./actions/several', { actions: ROWS, reason })
    expect(status).toBe(201)
    expect(held(ActionsAdded, body).added).toEqual(['4.8', '4.9', '4.7'])
    const { actions: after } = await programme.see(ActionsView, './actions?limit=200')
    const added = after.filter(({ ref }) => !before.some((one) => one.ref === ref))
    expect(added.map(({ ref, title, due }) => [ref, title, due.words])).toEqual([
      ['4.7', 'Called by its own ref', 'Ongoing'],
      ['4.8', 'Sheet of the weekly panel', 'Spring 2021'],
      ['4.9', 'Records are read first', 'Q3 2020/21'],
    ])

    const { versions } = await seeAction(programme, '4.8')
    expect(versions[0]?.reason).toBe(reason)
    const { changes } = await programme.see(ChangesView, './changes')
    const moments = changes.slice(0, 3).map(({ verb, recordedAt }) => [verb, recordedAt])
    expect(new Set(moments.map(String)).size, 'one moment').toBe(1)
  })

  it('are saved once, when they are sent twice', async () => {
    const { programme } = await open()
    const body = { actions: ROWS, reason }
    const post = () => programme.post('./actions/several', body).set('idempotency-key', 'one')
    expect([(await post()).status, (await post()).status]).toEqual([201, 200])
    const { actions } = await programme.see(ActionsView, './actions?limit=200&q=sheet+of+the+weekly')
    expect(actions).toHaveLength(1)
  })

  it('are all refused for one of them, each beside its field', async () => {
    const [first, second, third] = ROWS
    expect(
      await refusal([
        { ...first, ref: '1.1' },
        { ...second, due: 'some day' },
        third ?? {},
        { ...first, ownerPost: 'nobody' },
        { ...first, area: 99 },
        { ...first, startsOn: '2022-01-01' },
      ]),
    ).toMatchObject({
      status: 400,
      message: '5 things need your attention',
      fields: {
        'actions.0.ref': 'This plan has an action 1.1, in it or withdrawn. Give this one another ref',
        'actions.1.due': expect.stringContaining('Enter when it is due'),
        'actions.3.ownerPost': 'There is no such post. Choose one from the list',
        'actions.4.area': 'There is no such priority area. Choose one from the list',
        'actions.5.due': 'Enter a due date that is not before the start date',
      },
    })
  })

  it('are refused where two of them bring one ref', async () => {
    const [one] = ROWS
    const { fields } = await refusal([
      { ...one, ref: 'R1a' },
      { ...one, ref: 'r1A' },
    ])
    const both = 'Rows 1 and 2 both have R1a. Give each a ref of its own'
    expect(fields).toEqual({ 'actions.0.ref': both, 'actions.1.ref': both })
  })

  it('say all that is wrong in one of them at once', async () => {
    const wrong = {
      area: 99,
      recommendations: [3, 14],
      ownerPost: 'nobody',
      startsOn: '2022-01-01',
      due: 'Spring 2021',
    }
    const { fields } = await refusal([{ title: 'Pods', ref: '1.1', ...wrong }])
    expect(fields).toEqual({
      'actions.0.ref': 'This plan has an action 1.1, in it or withdrawn. Give this one another ref',
      'actions.0.area': 'There is no such priority area. Choose one from the list',
      'actions.0.recommendations': 'There is no recommendation 14',
      'actions.0.ownerPost': 'There is no such post. Choose one from the list',
      'actions.0.due': 'Enter a due date that is not before the start date',
    })
  })

  it('say what each is missing before any is tried', async () => {
    expect(await refusal([{ title: '' }, { title: 'Pods', ...owned, due: 'TBC' }], { reason: '' })).toMatchObject({
      status: 400,
      fields: {
        'actions.0.title': 'Enter a title',
        'actions.0.ownerPost': 'Choose the post that owns it',
        'actions.0.due': expect.stringContaining('Enter when it is due'),
        reason: 'Say why the plan takes these actions',
      },
    })
  })

  it('refuse what a row cannot say, and leave nothing of it out', async () => {
    const [one] = ROWS
    const { fields } = await refusal([{ ...one, milestones: [{ title: 'Begun', dueOn: '2021-01-15' }] }])
    expect(fields).toEqual({ 'actions.0': 'Add this action alone: it says more than a row can' })
  })

  it.each([
    ['none', 0, 'Add at least one action'],
    ['more than come in at once', 101, 'Add 100 actions or fewer at a time'],
  ])('are refused when there are %s', async (_which, count, why) => {
    const [one = {}] = ROWS
    expect((await refusal(Array.from({ length: count }, () => one))).fields).toEqual({ actions: why })
  })
})
