import { afterAll, expect, it, onTestFinished } from 'vitest'
import type { ActionView } from '../../domain/contract/actions.ts'
import { daysBetween, isDay, day } from '../../domain/day.ts'
import { bodyFor } from '../testing/bodies.ts'
import type { Caller } from '../testing/caller.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { readCsv } from '../testing/read-csv.ts'
import { readZip } from '../testing/read-zip.ts'
import { report } from '../testing/updates.ts'

const app = await openTestApp({ over: afterAll })
const viewer = await app.signedIn('viewer')

const get = (who: Caller, query = '') =>
  who
    .get(`./actions.xlsx${query}`)
    .buffer(true)
    .parse((res, done) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () => done(null, Buffer.concat(parts)))
    })

const plain = (xml: string) =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  )

/** The cells of the one sheet: text as a string, everything else as a number. */
async function sheetOf(who: Caller, query = '') {
  const files = readZip((await get(who, query)).body as Buffer)
  const xml = files.get('xl/worksheets/sheet1.xml') ?? ''
  const texts = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^]*?)<\/t><\/si>/g)].map(
    ([, text = '']) => plain(text),
  )
  const rows = [...xml.matchAll(/<row [^>]*>([^]*?)<\/row>/g)].map(([, row = '']) => {
    const cells = [...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(t="s")?\s*>(?:<v>(.*?)<\/v>)?<\/c>/g)]
    return new Map(
      cells.map(([, column = '', text, value = '']) => [column, text ? texts[Number(value)] : Number(value)]),
    )
  })
  const [heading = new Map<string, string | number | undefined>(), ...records] = rows
  return {
    xml,
    rows: records.map((row) => Object.fromEntries([...heading].map(([at, name]) => [String(name), row.get(at) ?? '']))),
  }
}

it('is an Excel file of its plan and day', async () => {
  const reply = await get(viewer, '?asAt=2020-10-14')
  expect([reply.status, reply.headers['content-type'], reply.headers['content-disposition']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'attachment; filename=medway-2019-actions-2020-10-14.xlsx',
  ])
})

it('says what the CSV file says, with refs as text, days as days and counts as numbers', async () => {
  const csv = readCsv((await viewer.get('./actions.csv')).text)
  const { rows } = await sheetOf(viewer)
  // A day is the number of days since the last of 1899.
  const asExcel = (value: string) => (isDay(value) ? daysBetween(day('1899-12-30'), value) : value)
  const counts = ['Days late', 'Times re-dated']
  expect(rows).toEqual(
    csv.map((row) =>
      Object.fromEntries(
        Object.entries({ ...row, Ref: row['Ref']?.replace('Action ', '') ?? '' }).map(([name, value]) => [
          name,
          counts.includes(name) ? Number(value) : asExcel(value),
        ]),
      ),
    ),
  )
  expect(rows[0]?.['Ref']).toBe('1.1')
})

it('keeps its heading in view', async () => {
  const { xml } = await sheetOf(viewer)
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
})

it('runs nothing that was typed, and keeps it as it was', async () => {
  const { signedIn } = await openTestApp({ over: onTestFinished })
  const programme = await signedIn('programme')
  const added = await programme.post('./actions', { ...bodyFor('addAction'), area: 1, title: '=1+1 & <b>"x"</b>' })
  const { ref } = (added.body as ActionView).action
  await report(programme, ref, { progress: '@SUM(A1)\nsecond line' })
  const { xml, rows } = await sheetOf(programme, '?area=1')
  expect(xml).not.toContain('<f>')
  expect(rows.at(-1)).toMatchObject({ Ref: ref, Action: '=1+1 & <b>"x"</b>', Progress: '@SUM(A1)\nsecond line' })
})

it('is kept until something is written', async () => {
  const { signedIn } = await openTestApp({ over: onTestFinished })
  const owner = await signedIn('owner')
  const tag = (await get(owner)).headers['etag'] as string
  const again = await get(owner).set('if-none-match', tag)
  expect([again.status, again.headers['etag']]).toEqual([304, tag])
  await report(owner, '1.1', { progress: 'Three pods are full' })
  expect((await get(owner).set('if-none-match', tag)).status).toBe(200)
})

it('is for nobody who is signed out', async () => {
  expect((await app.stranger.get('./actions.xlsx')).status).toBe(401)
})
