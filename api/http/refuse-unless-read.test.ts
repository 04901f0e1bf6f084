import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { Problem } from '../../domain/contract/problem.ts'
import { everythingIn } from '../testing/everything.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { changeDate, report, seeAction } from '../testing/updates.ts'

const { signedIn, store } = await openTestApp({ over: afterAll })
const programme = await signedIn('programme')
const chair = await signedIn('chair')

const seen = {
  updated: await seeAction(programme, '1.1'),
  claimed: await seeAction(chair, '4.4'),
  asked: await seeAction(chair, '1.7'),
  redated: await seeAction(programme, '2.3'),
}
const { title, successMeasure, startsOn, dueOn, owner: post, milestones } = seen.updated.action
const [milestone] = milestones
const version = {
  successMeasure,
  area: 1,
  recommendations: [1],
  ownerPost: post.key,
  startsOn,
  dueOn,
  reason: 'Words',
}

/** Every write that is about something said before: who sends it where, and an id that was its last once, or never. */
const WRITES = [
  {
    what: 'update',
    by: programme,
    path: './actions/1.1/progress-updates',
    body: { effectiveOn: '2020-12-10', deliveryStatus: 'on-track', progress: 'Mine' },
    past: seen.updated.progressUpdates[1]?.id,
  },
  {
    what: 'version',
    by: programme,
    path: './actions/1.1/versions',
    body: { ...version, title: `${title}, said otherwise` },
    past: 'one-before',
  },
  {
    what: 'version',
    by: programme,
    path: `./actions/1.1/milestones/${milestone?.id}`,
    body: { title: 'Called otherwise', dueOn: milestone?.dueOn },
    past: 'one-before',
  },
  {
    what: 'step of its closure',
    by: chair,
    path: './actions/4.4/closure-steps',
    body: { step: 'returned', note: 'Ask the children too' },
    past: seen.claimed.closureSteps[1]?.id,
  },
  {
    what: 'change of its due date',
    by: chair,
    path: './actions/1.7/date-changes',
    body: { step: 'refused', meeting: 'board-2020-12-10', minuteReference: '7', boardWords: 'Hurry' },
    past: 'one-before',
  },
  {
    what: 'change of its due date',
    by: programme,
    path: './actions/2.3/date-changes',
    body: { step: 'asked', toOn: '2021-06-30', reasonCode: 'capacity', reason: 'Leave', effect: 'None' },
    past: seen.redated.dateChanges[1]?.id,
  },
]

describe.each(WRITES)('to $path', ({ what, by, path, body, past }) => {
  const send = async (said: object) => {
    const before = await everythingIn(store)
    const reply = await by.post(path, { ...body, ...said })
    expect(await everythingIn(store)).toEqual(before)
    return { status: reply.status, ...Problem.parse(reply.body) }
  }

  it('a write that does not say what its author read is told to say it', async () => {
    expect(await send({})).toMatchObject({
      status: 400,
      code: 'invalid',
      fields: {
        basedOn: `Say what you have read: the id of the last ${what}, as basedOn. It is where the view shows it, as versionId or asRead`,
      },
    })
  })

  it.each([null, '', 'made-up', past])('a write that was based on %j is given both texts', async (basedOn) => {
    const { yours, theirs, ...problem } = await send({ basedOn })
    expect(problem).toMatchObject({ status: 409, code: 'moved-on' })
    expect(yours).toMatchObject({ basedOn: basedOn || null })
    expect(theirs).not.toBeNull()
  })
})

it('where nothing has been said yet, nothing need have been read', async () => {
  const app = await openTestApp({ over: onTestFinished })
  const [office, owner] = [await app.signedIn('programme'), await app.signedIn('owner')]
  const ask = { step: 'asked', toOn: '2021-06-30', reasonCode: 'capacity', reason: 'Leave', effect: 'None' }
  expect((await seeAction(owner, '1.1')).dateChanges).toEqual([])
  expect((await changeDate(owner, '1.1', { ...ask, basedOn: null })).status).toBe(201)

  const fresh = { ...version, title: 'New', milestones: [] }
  const refs: string[] = []
  for (const name of ['One', 'Two']) {
    const added = await office.post('./actions', { ...fresh, title: name, startsOn: '2020-12-10', dueOn: '2021-06-30' })
    expect(added.status).toBe(201)
    refs.push(added.body.action.ref)
  }
  const [told = '', untold = ''] = refs
  expect((await report(office, told, { basedOn: null })).status).toBe(201)
  expect((await report(office, untold, { basedOn: undefined })).status).toBe(201)
})
