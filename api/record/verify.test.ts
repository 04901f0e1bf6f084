import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { raw, unguard } from '../../db/testing/raw.ts'
import { decide, report } from '../testing/updates.ts'
import { asc, desc, eq, isNotNull } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { VerifiedView } from '../../domain/contract/changes.ts'
import { changes, sources } from '../../db/schema/index.ts'
import { verifyChanges } from '../changes/verify-changes.ts'
import { personId } from '../testing/sign-in.ts'
import { takeBaseline } from './baseline.ts'
import { digestRow, hashChange } from './digest.ts'
import { record, row } from './record.ts'
import { transact } from './transact.ts'
import { progressUpdates } from '../../db/schema/index.ts'

/** A plan that has been worked on: reports, a claim, a review, an agreement. */
async function worked(): Promise<TestApp> {
  const app = await openTestApp({ over: onTestFinished })
  const [owner, programme, chair] = await Promise.all([
    app.signedIn('owner'),
    app.signedIn('programme'),
    app.signedIn('chair'),
  ])
  await report(owner, '1.1', { progress: 'What was said' })
  await report(owner, '1.2', { deliveryStatus: 'complete' })
  await decide(programme, '1.2', 'reviewed')
  await decide(chair, '1.2', 'agreed')
  return app
}

const verify = async (app: TestApp) => (await app.signedIn('viewer')).see(VerifiedView, './changes/verify')

/** What somebody does with the database in their hands. */
const touch = (app: TestApp, table: string, ...statements: string[]) =>
  app.store.tx(async (tx) => {
    await unguard(tx, table)
    for (const statement of statements) await raw(tx, statement)
  })

const UPDATE = `(SELECT max(id) FROM progress_updates WHERE progress = 'What was said')`
const MEETING = `'2020-10-01T09:00:00.000Z'`

describe('finds what was done to the record behind its back:', () => {
  it.each<[deed: string, table: string, statement: string, what: string]>([
    [
      'words',
      'progress_updates',
      `UPDATE progress_updates SET progress = 'All is well' WHERE id = ${UPDATE}`,
      'altered',
    ],
    [
      'words made empty',
      'progress_updates',
      `UPDATE progress_updates SET next_steps = null WHERE next_steps IS NOT NULL`,
      'altered',
    ],
    [
      'words where there were none',
      'progress_updates',
      `UPDATE progress_updates SET help_needed = 'None' WHERE id = ${UPDATE}`,
      'altered',
    ],
    [
      'a status',
      'progress_updates',
      `UPDATE progress_updates SET delivery_status = 'off-track' WHERE id = ${UPDATE}`,
      'altered',
    ],
    [
      'an author',
      'progress_updates',
      `UPDATE progress_updates SET recorded_by = (SELECT max(id) FROM people) WHERE id = ${UPDATE}`,
      'altered',
    ],
    [
      'a moment',
      'progress_updates',
      `UPDATE progress_updates SET recorded_at = ${MEETING} WHERE id = ${UPDATE}`,
      'altered',
    ],
    [
      'a due date',
      'actions',
      `UPDATE actions SET due_on = '2022-12-31' WHERE ref = '1.7' AND superseded_at IS NULL`,
      'altered',
    ],
    ['a success measure', 'actions', `UPDATE actions SET success_measure = 'Any' WHERE ref = '1.7'`, 'altered'],
    [
      'which meeting decided',
      'closure_steps',
      `UPDATE closure_steps SET minute_reference = 'Item 9' WHERE step = 'agreed'`,
      'altered',
    ],
    [
      'a cut-off',
      'meetings',
      `UPDATE meetings SET data_cut_off_on = '2020-09-01' WHERE key = 'board-2020-10-28'`,
      'altered',
    ],
    ['a post', 'posts', `UPDATE posts SET title = 'Nobody' WHERE key = 'lead-member'`, 'altered'],
    ['a role', 'memberships', `UPDATE memberships SET role = 'chair' WHERE role = 'owner'`, 'altered'],
    [
      'what stands',
      'progress_updates',
      `UPDATE progress_updates SET superseded_at = ${MEETING} WHERE id = ${UPDATE}`,
      'superseded',
    ],
    ['a deleted update', 'progress_updates', `DELETE FROM progress_updates WHERE id = ${UPDATE}`, 'missing'],
    [
      'a deleted link',
      'action_recommendations',
      `DELETE FROM action_recommendations WHERE action_id = (SELECT max(action_id) FROM action_recommendations)`,
      'missing',
    ],
    [
      'a made-up agreement',
      'closure_steps',
      `INSERT INTO closure_steps (id, plan_id, action_id, step, effective_on, recorded_at, recorded_by) SELECT 'made-up', plan_id, action_id, 'embedded', effective_on, recorded_at, recorded_by FROM closure_steps WHERE step = 'agreed' ORDER BY id LIMIT 1`,
      'unrecorded',
    ],
  ])('%s', async (_deed, table, statement, what) => {
    const app = await worked()
    expect(await verify(app)).toMatchObject({ intact: true, faults: [], installation: { intact: true } })
    await touch(
      app,
      table,
      ...(table === 'closure_steps' ? [`DROP INDEX IF EXISTS closure_steps_current`] : []),
      statement,
    )
    const found = await verify(app)
    expect(found.intact).toBe(false)
    expect(new Set(found.faults.map((fault) => fault.what))).toEqual(new Set([what]))
    expect(found.faults[0]?.table).toBe(table)
  })

  it('a name, which belongs to the installation', async () => {
    const app = await worked()
    await touch(app, 'people', `UPDATE people SET name = 'Somebody else' WHERE email = 'chair@plan.example'`)
    const found = await verify(app)
    expect([found.intact, found.faults]).toEqual([false, []])
    expect(found.installation).toMatchObject({
      intact: false,
      faults: [{ what: 'altered', table: 'people', subject: { kind: 'person', ref: 'chair@plan.example' } }],
    })
  })

  it('the trail’s tail cut off: by what it recorded, and by the head that was noted', async () => {
    const app = await worked()
    await touch(app, 'changes', `DELETE FROM changes WHERE id = (SELECT max(id) FROM changes)`)
    const { faults } = await verify(app)
    expect(faults.map(({ what }) => what).sort()).toEqual(['head-gone', 'superseded', 'unrecorded'])
  })

  it('the tail cut off with all that it recorded, by the head alone', async () => {
    const app = await worked()
    const planId = (await app.store.db.select().from(changes).where(isNotNull(changes.planId)))[0]?.planId ?? ''
    const known = { store: app.store, heads: { note: () => undefined, of: () => [], plans: () => [] } }
    const { head } = await verify(app)
    await touch(app, 'changes', `DELETE FROM changes WHERE id = (SELECT max(id) FROM changes)`)
    await touch(
      app,
      'closure_steps',
      `DELETE FROM closure_steps WHERE id = (SELECT max(id) FROM closure_steps)`,
      `UPDATE closure_steps SET superseded_at = null WHERE id = (SELECT max(id) FROM closure_steps)`,
    )
    // Nothing in the database can tell; what was written down elsewhere does.
    expect((await verifyChanges(known, planId)).intact).toBe(true)
    expect(await verifyChanges(known, planId, head ?? '')).toMatchObject({ headFound: false })
    expect((await verify(app)).faults).toEqual([{ what: 'head-gone', head }])
  })

  it('the chain written anew, digests and all, by every head that was noted since', async () => {
    const app = await worked()
    const known = { store: app.store, heads: { note: () => undefined, of: () => [], plans: () => [] } }
    const trail = await app.store.db.select().from(changes).where(isNotNull(changes.planId)).orderBy(asc(changes.id))
    const [update] = await app.store.db
      .select()
      .from(progressUpdates)
      .where(eq(progressUpdates.progress, 'What was said'))
    if (!update) throw new Error('Nothing was said')
    await touch(
      app,
      'progress_updates',
      `UPDATE progress_updates SET progress = 'All is well' WHERE id = '${update.id}'`,
    )
    let previousHash: string | null = null
    for (const { hash: _, ...change } of trail) {
      const wrote = JSON.parse(change.wrote ?? '[]') as [string, string, string, string | null][]
      const mine = wrote.find(([, id]) => id === update.id)
      if (mine) mine[2] = digestRow(progressUpdates, { ...update, progress: 'All is well' }, change.salt ?? '')
      const forged = { ...change, wrote: JSON.stringify(wrote), previousHash }
      const hash = hashChange(forged)
      await touch(
        app,
        'changes',
        `UPDATE changes SET wrote = '${forged.wrote}', hash = '${hash}', previous_hash = ${previousHash === null ? 'null' : `'${previousHash}'`} WHERE id = '${change.id}'`,
      )
      previousHash = hash
    }
    const planId = trail[0]?.planId ?? ''
    expect((await verifyChanges(known, planId)).intact).toBe(true)
    expect((await verify(app)).faults.map(({ what }) => what)).toEqual(['head-gone'])
  })

  it('an entry that was put at the end to tell of an altered row again', async () => {
    const app = await worked()
    const [last] = await app.store.db
      .select()
      .from(changes)
      .where(isNotNull(changes.planId))
      .orderBy(desc(changes.id))
      .limit(1)
    const [update] = await app.store.db
      .select()
      .from(progressUpdates)
      .where(eq(progressUpdates.progress, 'What was said'))
    if (!last || !update) throw new Error('Nothing was said')
    const { unnoted } = await verify(app)
    const altered = { ...update, progress: 'All is well' }
    await touch(
      app,
      'progress_updates',
      `UPDATE progress_updates SET progress = 'All is well' WHERE id = '${update.id}'`,
    )
    const { hash: previousHash, ...before } = last
    const wrote = [['progress_updates', update.id, digestRow(progressUpdates, altered, last.salt ?? ''), null]]
    const forged = { ...before, id: `${last.id.slice(0, -1)}z`, previousHash, wrote: JSON.stringify(wrote) }
    await app.store.tx(async (tx) => void (await tx.insert(changes).values({ ...forged, hash: hashChange(forged) })))
    const found = await verify(app)
    expect(found.intact).toBe(false)
    expect(new Set(found.faults.map(({ what }) => what))).toEqual(new Set(['altered']))
    // And nobody noted that end of the trail.
    expect(found.unnoted).toBe(unnoted + 1)
  })

  it('a trail that was taken away whole: stock is not taken of what is left', async () => {
    const app = await worked()
    await touch(
      app,
      'progress_updates',
      `UPDATE progress_updates SET progress = 'We did it all' WHERE superseded_at IS NULL`,
    )
    await touch(app, 'changes', `DELETE FROM changes WHERE plan_id IS NOT NULL`)
    await takeBaseline(app.deps, () => undefined)
    const { intact, faults, more, rows } = await verify(app)
    expect(intact).toBe(false)
    expect(new Set(faults.map(({ what }) => what))).toEqual(new Set(['head-gone', 'unrecorded']))
    expect(faults.length + more).toBe(rows + 1)
  })

  it('a row that says another author or moment than its entry', async () => {
    const app = await worked()
    const planId = (await app.store.db.select().from(changes).where(isNotNull(changes.planId)))[0]?.planId ?? ''
    const [chair, viewer] = [
      await personId(app.deps, 'chair@plan.example'),
      await personId(app.deps, 'viewer@plan.example'),
    ]
    await transact(app.deps, async (open) => {
      const tx = await open({ planId, by: viewer })
      const values = {
        kind: 'review',
        title: 'A review',
        key: 'made-up',
        publishedOn: null,
        url: null,
        licence: null,
        reason: null,
      } as const
      await record(tx, { verb: 'added', subject: { kind: 'source', ref: 'made-up' }, rows: [row(sources, values)] })
    })
    expect((await verify(app)).intact).toBe(true)
    await touch(app, 'changes', `UPDATE changes SET recorded_by = '${chair}' WHERE subject_ref = 'made-up'`)
    expect((await verify(app)).faults.map(({ what }) => what)).toEqual(['chain', 'altered'])
  })
})

it('says how many entries the log of trail heads does not have', async () => {
  const app = await worked()
  const planId = (await app.store.db.select().from(changes).where(isNotNull(changes.planId)))[0]?.planId ?? ''
  const heads = (some: string[]) => ({ note: () => undefined, of: () => some, plans: () => [] })
  const all = (await app.store.db.select().from(changes).where(eq(changes.planId, planId))).map(({ hash }) => hash)
  const unnoted = async (some: string[]) =>
    (await verifyChanges({ store: app.store, heads: heads(some) }, planId)).unnoted
  expect(await unnoted(all)).toBe(0)
  expect(await unnoted(all.slice(0, -1))).toBe(1)
  expect(await unnoted([])).toBe(all.length)
})

it('the log of trail heads has every entry of what is done in one go, as a report that claims', async () => {
  const app = await openTestApp({ over: onTestFinished })
  const planId = (await app.store.db.select().from(changes).where(isNotNull(changes.planId)))[0]?.planId ?? ''
  const { unnoted } = await verifyChanges(app.deps, planId)
  await report(await app.signedIn('owner'), '1.2', { deliveryStatus: 'complete' })
  expect((await verifyChanges(app.deps, planId)).unnoted).toBe(unnoted)
})
