import { openTestApp } from '../testing/open-test-app.ts'
import { bodyFor } from '../testing/bodies.ts'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { ActionsView } from '../../domain/contract/actions.ts'

const app = await openTestApp({ over: afterAll })
const viewer = await app.signedIn('viewer')

/** The cells of a file whose cells hold no line ends. */
const cells = (text: string) =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    )

it('is a file of its plan and day that a spreadsheet opens, with what the list shows', async () => {
  const reply = await viewer.get('./actions.csv')
  expect(reply.status).toBe(200)
  expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(reply.headers['content-disposition']).toBe('attachment; filename=medway-2019-actions-2020-12-10.csv')
  expect(reply.text.charCodeAt(0)).toBe(0xfeff)

  const [heading = [], ...rows] = cells(reply.text.slice(1))
  const { actions, plan } = await viewer.see(ActionsView, './actions')
  const column = (name: string) => rows.map((row) => row[heading.indexOf(name)])
  expect(column('Ref')).toEqual(actions.map(({ ref }) => ref))
  expect(column('Action')).toEqual(actions.map(({ title }) => title))
  expect(column('Owner')).toEqual(actions.map(({ owner }) => owner.post))
  expect(column('Recommendations')).toEqual(actions.map(({ recommendations }) => recommendations.join('; ')))
  expect(column('Due on')).toEqual(actions.map(({ dueOn }) => dueOn))
  expect(column('Times re-dated')).toEqual(actions.map(({ timesRedated }) => String(timesRedated)))
  expect(column('Days late')).toEqual(actions.map(({ daysLate }) => String(daysLate)))
  expect(new Set(column('As at'))).toEqual(new Set(['2020-12-10']))
  expect(new Set(column('Note'))).toEqual(new Set([plan.illustrative]))
  // Posts, not the names of their holders: a file travels.
  expect(reply.text).not.toMatch(/(Alex|Bailey|Casey|Glenn) Example/)
})

it('has what its filter finds, all of it, as at its day', async () => {
  const reply = await viewer.get('./actions.csv?asAt=2020-06-10&area=3&limit=1')
  const [, ...rows] = cells(reply.text.slice(1))
  expect(rows.map(([ref]) => ref)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5', '3.6'])
  expect(rows[0]?.[2]).toBe('3. Effective leadership and management')
  expect(reply.headers['content-disposition']).toContain('medway-2019-actions-2020-06-10.csv')
})

it('is a heading alone when nothing is found', async () => {
  const reply = await viewer.get('./actions.csv?q=zebra')
  expect(cells(reply.text.slice(1)).map((row) => row.length)).toEqual([expect.any(Number)])
})

it('refuses what the list refuses', async () => {
  for (const query of ['?asAt=2021-01-01', '?status=red', '?area=x'])
    expect((await viewer.get(`./actions.csv${query}`)).status, query).toBe(400)
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|" /C calc"!A0', '＝1+1'])(
  'does not let a spreadsheet run %s',
  async (title) => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const programme = await signedIn('programme')
    const added = await programme.post('./actions', { ...bodyFor('addAction'), area: 1, title })
    expect(added.status).toBe(201)
    const { text } = await programme.get('./actions.csv?area=1')
    const [, ...rows] = cells(text.slice(1))
    expect(rows.at(-1)?.[1]).toBe(`'${title}`)
  },
)
