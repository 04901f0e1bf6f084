import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { raw, unguard } from '../../db/testing/raw.ts'
import { decide, report } from '../testing/updates.ts'
import { asc, isNotNull } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { changes } from '../../db/schema/index.ts'
import { ChangesView, VerifiedView } from '../../domain/contract/changes.ts'
import { instant } from '../../domain/day.ts'
import { makeIds } from '../ids.ts'
import { stoppedClock } from '../clock.ts'
import { openPlan } from '../record/plan-tx.ts'
import { record } from '../record/record.ts'

/** A trail of thirteen: the import, six who joined, three updates, a claim, a review and a decision. */
async function written(): Promise<TestApp> {
  const app = await openTestApp({ over: onTestFinished })
  const [owner, programme, chair] = await Promise.all([
    app.signedIn('owner'),
    app.signedIn('programme'),
    app.signedIn('chair'),
  ])
  await report(owner, '1.1')
  await report(owner, '1.2')
  await report(owner, '1.1', { deliveryStatus: 'complete' })
  await decide(programme, '1.1', 'reviewed')
  await decide(chair, '1.1', 'agreed')
  return app
}
const verify = async ({ signedIn }: TestApp) => (await signedIn('viewer')).see(VerifiedView, './changes/verify')
const rows = ({ store }: TestApp) =>
  store.db.select().from(changes).where(isNotNull(changes.planId)).orderBy(asc(changes.id))

it('finds a trail that nobody touched whole, and its head is the last change’s hash', async () => {
  const app = await written()
  const viewer = await app.signedIn('viewer')
  const [last] = (await viewer.see(ChangesView, './changes')).changes
  expect(await verify(app)).toMatchObject({
    ...{ intact: true, checked: 12, head: last?.hash, brokenAt: null, faults: [], foundOn: null },
    installation: { intact: true, faults: [] },
  })
})

describe('finds a trail broken where somebody with the database in their hands', () => {
  const touched: [what: string, statement: (id: string) => string][] = [
    ['altered what was said', (id) => `UPDATE changes SET after = '{}' WHERE id = '${id}'`],
    ['altered who said it', (id) => `UPDATE changes SET recorded_by = (SELECT min(id) FROM people) WHERE id = '${id}'`],
    ['altered when', (id) => `UPDATE changes SET recorded_at = '2020-12-09T09:00:00.000Z' WHERE id = '${id}'`],
    ['altered of what', (id) => `UPDATE changes SET subject_ref = '5.5' WHERE id = '${id}'`],
    ['altered its hash', (id) => `UPDATE changes SET hash = 'made up' WHERE id = '${id}'`],
    ['moved it to another board', (id) => `UPDATE changes SET meeting_id = null WHERE id = '${id}'`],
  ]
  it.each(touched)('%s', async (_what, statement) => {
    const app = await written()
    const [third, fourth] = (await rows(app)).slice(8)
    await app.store.tx(async (tx) => {
      await unguard(tx, 'changes')
      await raw(tx, statement(third?.id ?? ''))
    })
    const found = await verify(app)
    expect(found).toMatchObject({ intact: false, checked: 8 })
    expect([third?.id, fourth?.id]).toContain(found.brokenAt)
  })

  it('took a change out', async () => {
    const app = await written()
    const [third, fourth] = (await rows(app)).slice(8)
    await app.store.tx(async (tx) => {
      await unguard(tx, 'changes')
      await raw(tx, `DELETE FROM changes WHERE id = '${third?.id}'`)
    })
    expect(await verify(app)).toMatchObject({ intact: false, checked: 8, brokenAt: fourth?.id })
  })

  it('took the last one out, when its head was written down', async () => {
    const app = await written()
    const { head } = await verify(app)
    const last = (await rows(app)).at(-1)
    await app.store.tx(async (tx) => {
      await unguard(tx, 'changes')
      await raw(tx, `DELETE FROM changes WHERE id = '${last?.id}'`)
    })
    const asked = (await app.signedIn('viewer')).see(VerifiedView, `./changes/verify?head=${head}`)
    expect(await asked).toMatchObject({ intact: false, checked: 11, headFound: false })
  })
})

it('is one chain, though the clock of another server is behind', async () => {
  const app = await written()
  const behind = stoppedClock(instant('2020-12-10T08:59:00.000Z'))
  const [first] = await rows(app)
  const of = { planId: first?.planId ?? '', by: first?.recordedBy ?? '', moved: () => undefined }
  const deed = { verb: 'reported' as const, subject: { kind: 'action', ref: '1.1' }, rows: [] }
  for (const newId of [makeIds(behind), app.deps.newId, makeIds(behind)])
    await app.store.tx(async (tx) => record(await openPlan(tx, { clock: behind, newId }, of), deed))
  expect(await verify(app)).toMatchObject({ intact: true, checked: 15 })
})

it('is one chain, though twenty write at once', async () => {
  const app = await openTestApp({ over: onTestFinished })
  const programme = await app.signedIn('programme')
  const refs = ['1.1', '1.2', '1.3', '1.5', '1.8', '2.4', '2.6', '3.1', '3.5', '3.7']
  const replies = await Promise.all(refs.map((ref) => report(programme, ref)))
  expect(replies.map(({ status }) => status)).toEqual(refs.map(() => 201))
  expect(await verify(app)).toMatchObject({ intact: true, checked: 16 })
})
