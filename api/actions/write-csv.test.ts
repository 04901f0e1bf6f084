import { sayDue } from '../../domain/due.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { bodyFor } from '../testing/bodies.ts'
import { readCsv } from '../testing/read-csv.ts'
import { report } from '../testing/updates.ts'
import { disarm } from '../../domain/disarm.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionsView, ActionView } from '../../domain/contract/actions.ts'
import { DELIVERY_STATUSES, REASONS, SHOWN_STATUSES } from '../../domain/delivery-status.ts'
import { sayBecause } from '../../domain/words/reasons.ts'
import { sayStatus } from '../../domain/words/statuses.ts'

const app = await openTestApp({ over: afterAll })
const viewer = await app.signedIn('viewer')
const rowsOf = async (query = '', who = viewer) => readCsv((await who.get(`./actions.csv${query}`)).text)
const rowOf = async (ref: string, query = '', who = viewer) =>
  (await rowsOf(query, who)).find((row) => row['Ref'] === `Action ${ref}`) ?? {}

it('is a file of its plan and day that a spreadsheet opens, with what the list shows', async () => {
  const reply = await viewer.get('./actions.csv')
  expect(reply.status).toBe(200)
  expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(reply.headers['content-disposition']).toBe('attachment; filename=medway-2019-actions-2020-12-10.csv')
  expect(reply.text.charCodeAt(0)).toBe(0xfeff)

  const rows = readCsv(reply.text)
  const { actions, plan } = await viewer.see(ActionsView, './actions')
  const column = (name: string) => rows.map((row) => row[name])
  expect(column('Action')).toEqual(actions.map(({ title }) => title))
  expect(column('Owner')).toEqual(actions.map(({ owner }) => owner.post))
  expect(column('Held by')).toEqual(actions.map(({ owner }) => owner.holder ?? ''))
  // What answers none says why, and that stands on its own page alone.
  const answers = actions.map(async ({ ref, recommendations }) =>
    recommendations.length > 0
      ? recommendations.join('; ')
      : ((await viewer.see(ActionView, `./actions/${ref}`)).action.noRecommendationBecause ?? ''),
  )
  expect(column('Recommendations')).toEqual(await Promise.all(answers))
  expect(column('Status')).toEqual(actions.map(({ deliveryStatus }) => sayStatus(deliveryStatus, plan.statusWords)))
  expect(column('Why')).toEqual(actions.map(({ because }) => sayBecause(because, plan.staleAfterDays)))
  expect(column('Late')).toEqual(actions.map(({ late }) => (late ? 'Yes' : 'No')))
  expect(column('Starts on')).toEqual(actions.map(({ startsOn }) => startsOn ?? ''))
  expect(column('Due on')).toEqual(actions.map(({ dueOn }) => dueOn ?? ''))
  expect(column('Due')).toEqual(actions.map(({ due }) => sayDue(due)))
  expect(column('First promised for')).toEqual(actions.map(({ originalDueOn }) => originalDueOn ?? ''))
  expect(column('Times re-dated')).toEqual(actions.map(({ timesRedated }) => String(timesRedated)))
  expect(column('Days late')).toEqual(actions.map(({ daysLate }) => String(daysLate)))
  expect(new Set(column('As at'))).toEqual(new Set(['2020-12-10']))
  expect(new Set(column('Note'))).toEqual(new Set([plan.illustrative]))
})

it('says what each owner said, what success is, and how far its milestones have come', async () => {
  for (const ref of ['1.1', '2.2', '3.4']) {
    const { action, progressUpdates } = await viewer.see(ActionView, `./actions/${ref}`)
    const row = await rowOf(ref)
    const last = progressUpdates[0]
    expect(row['Success measure']).toBe(action.successMeasure)
    expect(row['Progress']).toBe(last?.progress ?? '')
    expect(row['Next steps']).toBe(last?.nextSteps ?? '')
    expect(row['Way back to green']).toBe(last?.wayBackToGreen ?? '')
    expect(row['Help needed from the board']).toBe(last?.helpNeeded ?? '')
    expect(row['Expects to finish']).toBe(last?.forecastOn ?? '')
    expect(row['Last reported for']).toBe(last?.effectiveOn ?? '')
    expect(row['Milestones']?.split('\n').filter(Boolean)).toHaveLength(action.milestones.length)
    for (const { title } of action.milestones) expect(row['Milestones']).toContain(title)
  }
})

it('says what the board answered to the help asked for, and nothing where it answered none', async () => {
  const asAt = '?asAt=2020-11-05'
  const { progressUpdates } = await viewer.see(ActionView, `./actions/5.2${asAt}`)
  const answer = progressUpdates[0]?.helpAnswer
  const answered = (await rowsOf(asAt)).flatMap((row) => row['What the board answered'] || [])
  expect(answered).toEqual([
    `The board answered on 28 October 2020: ${answer?.words} (The board’s members from health, by 6 November 2020)`,
  ])
  expect((await rowOf('5.2', asAt))['What the board answered']).toBe(answered[0])
})

it('tells a claim from a closure, and a closure with its meeting and minute', async () => {
  const claimed = await rowOf('4.4')
  expect([claimed['Status'], claimed['Last reported']]).toEqual(['Awaiting sign-off', 'Claimed complete'])
  const { action } = await viewer.see(ActionView, './actions/3.3')
  expect((await rowOf('3.3'))['Closure']).toBe(
    `Closure agreed by the chair, at ${action.closure?.meeting?.title} of 28 October 2020, minute ${action.closure?.minuteReference}`,
  )
})

it('says why what was withdrawn was', async () => {
  const { versions } = await viewer.see(ActionView, './actions/3.6')
  const row = await rowOf('3.6', '?status=withdrawn')
  expect([row['Status'], row['Why']]).toEqual(['Withdrawn', `Merged into 5.5: ${versions[0]?.reason}`])
})

it('has no code in it', async () => {
  const codes = new Set<string>([...SHOWN_STATUSES, ...DELIVERY_STATUSES, ...REASONS, 'active', 'withdrawn'])
  const cells = (await rowsOf()).flatMap((row) => Object.values(row))
  expect(cells.filter((cell) => codes.has(cell))).toEqual([])
})

it('keeps its refs from being read as numbers', async () => {
  const refs = (await rowsOf()).map((row) => row['Ref'] ?? '')
  expect(refs).toHaveLength(34)
  expect(refs.filter((ref) => !Number.isNaN(Number(ref)) || !/^Action (?:\d|SRG1$)/.test(ref))).toEqual([])
})

it('has what its filter finds, all of it, as at its day', async () => {
  const rows = await rowsOf('?asAt=2020-06-10&area=3&limit=1')
  expect(rows.map((row) => row['Ref'])).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Action 3.${number}`))
  expect(rows[0]?.['Priority area']).toBe('3. Effective leadership and management')
  const reply = await viewer.get('./actions.csv?asAt=meeting:board-2020-10-28')
  expect(reply.headers['content-disposition']).toContain('medway-2019-actions-2020-10-14.csv')
})

it('says what was said by then, and not since', async () => {
  const then = await rowOf('1.1', '?asAt=2020-06-10')
  const { progressUpdates } = await viewer.see(ActionView, './actions/1.1?asAt=2020-06-10')
  expect(then['Progress']).toBe(progressUpdates[0]?.progress)
  expect(then['Progress']).not.toBe((await rowOf('1.1'))['Progress'])
})

it('is a heading alone when nothing is found', async () => {
  const reply = await viewer.get('./actions.csv?q=zebra')
  expect([reply.status, reply.text.split('\r\n').length]).toEqual([200, 2])
})

it('refuses what the list refuses', async () => {
  for (const query of ['?asAt=2021-01-01', '?status=red', '?area=x'])
    expect((await viewer.get(`./actions.csv${query}`)).status, query).toBe(400)
})

describe('once drawn', () => {
  it('is kept until something is written, and not sent again to somebody who has it', async () => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const [scrutiny, owner] = [await signedIn('scrutiny'), await signedIn('owner')]
    const first = await scrutiny.get('./actions.csv')
    const tag = first.headers['etag'] as string
    expect(tag).toMatch(/^"[^"]+"$/)
    // The same for whoever may have it, whatever page they were on.
    expect((await owner.get('./actions.csv?limit=5')).headers['etag']).toBe(tag)
    const again = await scrutiny.get('./actions.csv').set('if-none-match', tag)
    expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', tag])

    await report(owner, '1.1', { progress: 'Three pods are full' })
    const since = await scrutiny.get('./actions.csv').set('if-none-match', tag)
    expect([since.status, since.headers['etag'] === tag]).toEqual([200, false])
    expect(readCsv(since.text)[0]?.['Progress']).toBe('Three pods are full')
  })

  it('is for nobody who is signed out', async () => {
    const tag = (await viewer.get('./actions.csv')).headers['etag'] as string
    expect((await app.stranger.get('./actions.csv').set('if-none-match', tag)).status).toBe(401)
  })
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|" /C calc"!A0', '＝1+1', '\u200b=1+1', ';=1+1', '"=1+1'])(
  'does not let a spreadsheet run %s, wherever it was typed',
  async (words) => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const programme = await signedIn('programme')
    const added = await programme.post('./actions', { ...bodyFor('addAction'), area: 1, title: words })
    expect(added.status).toBe(201)
    const { ref } = (added.body as ActionView).action
    const said = { progress: words, nextSteps: words, wayBackToGreen: words, helpNeeded: words }
    await report(programme, ref, { deliveryStatus: 'at-risk', ...said })

    const row = await rowOf(ref, '?area=1', programme)
    const typed = ['Action', 'Progress', 'Next steps', 'Way back to green', 'Help needed from the board']
    expect(typed.map((column) => row[column])).toEqual(typed.map(() => disarm(words)))
    expect(disarm(words).startsWith("'")).toBe(true)
  },
)

it('keeps a cell whole whatever stands in it', async () => {
  const { signedIn } = await openTestApp({ over: onTestFinished })
  const owner = await signedIn('owner')
  const words = 'First line, with a "quote"\nsecond; and a third\n\n\'last\''
  await report(owner, '1.1', { progress: words })
  expect((await rowOf('1.1', '', owner))['Progress']).toBe(words)
})
