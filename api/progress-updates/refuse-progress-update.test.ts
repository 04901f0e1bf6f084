import { openTestApp } from '../testing/open-test-app.ts'
import { everythingIn } from '../testing/everything.ts'
import { join } from '../testing/parts.ts'
import { report, seeAction } from '../testing/updates.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { Problem } from '../../domain/contract/problem.ts'
import { instant } from '../../domain/day.ts'

const app = await openTestApp({ over: afterAll })
const owner = await app.signedIn('owner')
const programme = await app.signedIn('programme')

/** What is asked, and proof that nothing was written. */
async function refused(asking: () => PromiseLike<{ status: number; body: unknown }>) {
  const before = await everythingIn(app.store)
  const { status, body } = await asking()
  expect(await everythingIn(app.store)).toEqual(before)
  return { status, ...Problem.parse(body) }
}

describe('an update is refused beside its field, and nothing written,', () => {
  it.each<[why: string, said: object, fields: Record<string, string>]>([
    [
      'when it is dated ahead of today',
      { effectiveOn: '2020-12-11' },
      { effectiveOn: 'Enter a date that is not after today, 10 December 2020' },
    ],
    [
      'when it is dated before the action began',
      { effectiveOn: '2019-11-03' },
      { effectiveOn: 'This action began on 4 November 2019. Enter that date or a later one' },
    ],
    [
      'when its date never was',
      { effectiveOn: '2020-11-31' },
      { effectiveOn: 'The date this describes: November 2020 has 30 days. Did you mean 30 November 2020?' },
    ],
    ['when it has no date', { effectiveOn: '' }, { effectiveOn: 'Enter the date this describes' }],
    [
      'when it is at risk with no way back',
      { deliveryStatus: 'at-risk' },
      { wayBackToGreen: 'Say what will bring it back on track, and by when' },
    ],
    [
      'when it is off track with only spaces for a way back',
      { deliveryStatus: 'off-track', wayBackToGreen: ' \n ' },
      { wayBackToGreen: 'Say what will bring it back on track, and by when' },
    ],
    [
      'when nothing has changed from green, yet it turned red',
      { deliveryStatus: 'off-track', noChange: true, progress: '' },
      {
        deliveryStatus:
          'This says that nothing has changed, and yet chooses another status than the last. Save an update that says what has changed, or leave the status as it was',
      },
    ],
    [
      'when nothing has changed, yet there are new words',
      { noChange: true, progress: '', nextSteps: 'Go on' },
      {
        noChange:
          'This says that nothing has changed, and there are new words. Save them as an update, or empty the boxes first',
      },
    ],
    [
      'when it says why nothing has changed, and what has',
      { whyNoChange: 'The court decides in May' },
      {
        whyNoChange:
          'This says why nothing has changed, in an update. Say it under Progress, or confirm that nothing has changed',
      },
    ],
    ['when it has 4,001 characters', { progress: 'x'.repeat(4001) }, { progress: 'Use 4,000 characters or fewer' }],
    [
      'when any box has 4,001 characters',
      { helpNeeded: 'x'.repeat(4001) },
      { helpNeeded: 'Use 4,000 characters or fewer' },
    ],
    [
      'when it is only spaces',
      { progress: ' \r\n\t ' },
      { progress: 'Say what has been done, or confirm that nothing has changed' },
    ],
    [
      'when it has control characters',
      { progress: 'Two\u0007pods' },
      { progress: 'Remove the character after “Two”: it cannot be seen or printed (U+0007)' },
    ],
    ['when its status is not one', { deliveryStatus: 'green' }, { deliveryStatus: 'Choose a delivery status' }],
    [
      'when its status is one that only the record says',
      { deliveryStatus: 'out-of-date' },
      { deliveryStatus: 'Choose a delivery status' },
    ],
    [
      'when it expects to finish before the day that it describes',
      { forecastOn: '2020-12-09' },
      { forecastOn: 'This describes 10 December 2020. Enter that date or a later one' },
    ],
    [
      'when its forecast is no date',
      { forecastOn: 'spring' },
      { forecastOn: 'Your own forecast: enter a real date: the day, the month and the year' },
    ],
  ])('%s', async (_why, said, fields) => {
    const problem = await refused(() => report(owner, '1.1', said))
    expect(problem).toMatchObject({ status: 400, code: 'invalid', fields })
  })

  it('when nothing was said yet that could stay unchanged', async () => {
    const { clock, signedIn } = await openTestApp({ over: onTestFinished })
    clock.moveTo(instant('2021-01-11T09:00:00.000Z'))
    const reply = await report(await signedIn('programme'), '5.7', {
      noChange: true,
      progress: '',
      effectiveOn: '2021-01-11',
    })
    expect([reply.status, Object.keys(reply.body.fields)]).toEqual([400, ['noChange']])
  })
})

describe('an update is refused, and nothing written,', () => {
  const plain = { effectiveOn: '2020-12-10', deliveryStatus: 'on-track', progress: 'Begun', basedOn: null }

  it.each([
    ['to an action that never was', '9.9'],
    ['to an address that is no action', '1'],
    ['to an address that is no action', 'all'],
  ])('%s', async (_why, ref) => {
    const problem = await refused(() => programme.post(`./actions/${ref}/progress-updates`, plain))
    expect(problem).toMatchObject({ status: 404, code: 'not-there' })
  })

  it('to an action that was withdrawn', async () => {
    const problem = await refused(() => report(programme, '3.6'))
    expect(problem).toMatchObject({
      status: 409,
      code: 'withdrawn',
      message: 'This action was withdrawn from the plan, so it takes no more updates',
    })
  })

  it.each(['1.6', '2.5', '3.3'])('to one that is agreed complete: %s', async (ref) => {
    const problem = await refused(() => report(programme, ref))
    expect(problem).toMatchObject({
      status: 409,
      code: 'complete',
      message: 'This action is agreed complete. The chair can reopen it, and then it can be updated',
    })
  })

  it('to one of another post', async () => {
    const problem = await refused(() => report(owner, '2.2'))
    expect(problem).toMatchObject({
      status: 403,
      code: 'not-yours',
      message: 'This action belongs to another post. Ask its owner, or the programme office, to update it',
    })
  })

  it('to one of a post they no longer hold', async () => {
    const { deps, signedIn } = await openTestApp({ over: onTestFinished })
    await join(deps, 'jordan@plan.example', 'owner')
    // Principal Social Worker until 29 May 2020.
    expect((await report(await signedIn('jordan@plan.example'), '1.3')).status).toBe(403)
  })

  it('to one that its author may read and not report on', async () => {
    for (const role of ['viewer', 'chair', 'scrutiny'] as const) {
      const caller = await app.signedIn(role)
      expect(await refused(() => report(caller, '1.1'))).toMatchObject({ status: 403 })
    }
  })
})

describe('an update whose author has not seen the one before it', () => {
  it('is refused with both, and nothing of theirs is lost', async () => {
    const { signedIn, store } = await openTestApp({ over: onTestFinished })
    const [alex, office] = [await signedIn('owner'), await signedIn('programme')]
    const { progressUpdates: [seen] = [] } = await seeAction(alex, '1.1')
    await report(office, '1.1', { progress: 'What the office heard' })

    const before = await everythingIn(store)
    const reply = await report(alex, '1.1', { progress: 'What Alex wrote', basedOn: seen?.id })
    expect(reply.status).toBe(409)
    expect(reply.body).toMatchObject({
      code: 'moved-on',
      message: 'This action has been updated since you opened it. Read what is there first, then save yours again',
      yours: { progress: 'What Alex wrote', deliveryStatus: 'on-track', effectiveOn: '2020-12-10' },
      theirs: { progress: 'What the office heard', recordedBy: 'Programme office', onBehalf: true },
    })
    expect(await everythingIn(store)).toEqual(before)

    const again = await report(alex, '1.1', { progress: 'What Alex wrote', basedOn: reply.body.theirs.id })
    expect(again.status).toBe(201)
  })

  it.each([null, '', 'made-up'])('is refused when it was based on %j', async (basedOn) => {
    const problem = await refused(() => report(owner, '1.1', { basedOn }))
    expect(problem).toMatchObject({ status: 409, code: 'moved-on' })
  })

  it('is one update, though it was sent twice', async () => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const alex = await signedIn('owner')
    const { progressUpdates: said } = await seeAction(alex, '1.1')
    const body = {
      effectiveOn: '2020-12-10',
      deliveryStatus: 'on-track',
      progress: 'Two pods are full',
      basedOn: said[0]?.id,
    }
    const replies = await Promise.all([1, 2].map(() => alex.post('./actions/1.1/progress-updates', body)))
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await seeAction(alex, '1.1')).progressUpdates).toHaveLength(said.length + 1)
  })

  it('is one of ten that were sent at once by ten', async () => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const alex = await signedIn('owner')
    const { progressUpdates: said } = await seeAction(alex, '1.1')
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, i) => report(alex, '1.1', { progress: `Number ${i}`, basedOn: said[0]?.id })),
    )
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(9)
    expect((await seeAction(alex, '1.1')).progressUpdates).toHaveLength(said.length + 1)
  })
})
