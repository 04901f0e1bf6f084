import { mkdtempSync, readFileSync, rmSync, existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { expect, it, onTestFinished, describe } from 'vitest'
import { isPostgres } from '../../db/dialect.ts'
import { changes } from '../../db/schema/index.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView, VerifiedView } from '../../domain/contract/changes.ts'
import { createServer } from 'node:http'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { openDeps } from '../open-deps.ts'
import { callAs } from '../testing/caller.ts'
import { cookieFor } from '../testing/sign-in.ts'
import { report, seeAction } from '../testing/updates.ts'
import { exported } from '../testing/plan-files.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { verifyChanges } from '../changes/verify-changes.ts'
import { findPlan } from '../people/find.ts'
import { readAllRows } from '../plan/record-rows.ts'
import { asFoundIn } from '../plan-file/as-found.ts'
import { instant } from '../../domain/day.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { FaultyPlanFile } from '../plan-file/fault.ts'

const FOLDER = 'api/testing/first-version'

/** An installation that the first version left behind, with a day's work in it, opened by this one. */
async function upgraded() {
  const folder = mkdtempSync(join(tmpdir(), 'first-version-'))
  writeFileSync(join(folder, 'plan.sqlite'), gunzipSync(readFileSync(join(FOLDER, 'plan.sqlite.gz'))))
  const said: string[] = []
  const deps = await openDeps(readConfig({ DATA_DIR: folder }), (line) => said.push(line))
  const server = createServer(createApp(deps))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(async () => {
    await new Promise((closed) => server.close(closed))
    await deps.store.close()
    rmSync(folder, { recursive: true })
  })
  const signedIn = async (role: string) => callAs(server, await cookieFor(deps, `${role}@plan.example`))
  return { deps, folder, said, signedIn }
}

describe.runIf(!isPostgres)('a database that the first version wrote', () => {
  it('shows every past board the figures that it showed then', async () => {
    const { signedIn } = await upgraded()
    const viewer = await signedIn('viewer')
    const figures = JSON.parse(readFileSync(join(FOLDER, 'figures.json'), 'utf8')) as Record<string, object>
    expect(Object.keys(figures)).toHaveLength(11)
    for (const [id, then] of Object.entries(figures)) {
      const board = await viewer.see(BoardView, `./board?asAt=meeting:${id}`)
      const { late, total, areas, recommendations } = board
      // Nothing of then was closed before its record began.
      const { closedBefore, ...counts } = board.counts
      expect(closedBefore).toBe(0)
      const parts = (all: BoardView['areas']) => all.map(({ number, worst, total: of }) => [number, worst, of])
      expect(
        { counts, late, total, areas: parts(areas), recommendations: parts(recommendations as never) },
        id,
      ).toEqual(then)
    }
  })

  it('is covered from the upgrade on, once, and can be written to', async () => {
    const { deps, said, signedIn } = await upgraded()
    expect(said.join()).toContain('Bringing the record up to date')
    const owner = await signedIn('owner')
    const verify = () => owner.see(VerifiedView, './changes/verify')
    const first = await verify()
    expect(first).toMatchObject({ intact: true, faults: [], installation: { intact: true, faults: [] } })
    expect(first.foundOn).not.toBeNull()
    expect(first.installation.foundOn).not.toBeNull()

    expect((await report(owner, '1.1')).status).toBe(201)
    expect(await verify()).toMatchObject({ intact: true, rows: first.rows + 1, foundOn: first.foundOn })
    // A plan and the installation.
    expect(await deps.store.db.$count(changes, eq(changes.verb, 'baseline'))).toBe(2)
  })

  it('lists once what could not be recorded today, and each action says its own', async () => {
    const { deps, signedIn } = await upgraded()
    const programme = await signedIn('programme')
    const { changes: trail } = await programme.see(ChangesView, './changes?verb=baseline')
    expect(trail).toHaveLength(1)
    const { asFound } = trail[0]?.after as { asFound: { ref: string; message: string }[] }
    expect(asFound.map(({ ref }) => ref)).toEqual([
      '1.2',
      '1.5',
      '1.7',
      '1.8',
      '2.2',
      '2.2',
      '2.4',
      '4.4',
      '4.6',
      '4.6',
      '5.2',
      '5.3',
    ])

    const found = async (ref: string, query = '') => (await seeAction(programme, ref, query)).asFound
    expect(await found('2.4')).toEqual([expect.stringContaining('The board has seen 18 December 2020')])
    expect(await found('1.1')).toEqual([])
    expect(await found('2.4', '?asAt=2020-12-09')).toEqual([])
    // And it can be worked on: an update, and the move asked for properly.
    expect((await report(programme, '2.4')).status).toBe(201)
    expect(await verifyChanges(deps, await findPlan(deps.store.db, 'medway-2019'))).toMatchObject({ intact: true })
  })

  it('is kept as it was, to go back to', async () => {
    const { folder } = await upgraded()
    expect(existsSync(join(folder, 'plan.sqlite.before-migration'))).toBe(true)
  })
})

describe('a plan file that the first version wrote', () => {
  const file = () => JSON.parse(gunzipSync(readFileSync(join(FOLDER, 'plan-file-1.json.gz'))).toString()) as object
  const given = { by: 'it@council.example', file: 'plan.json' }

  it('is taken as it was found when that is asked for, the record says so, and it comes out the same ever after', async () => {
    const app = await openTestApp({ over: onTestFinished, empty: true })
    app.clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
    await expect(importPlan(app.deps, file(), given)).rejects.toThrow(FaultyPlanFile)
    const { planId, found } = await importPlan(app.deps, file(), { ...given, asFound: true })
    expect(found).toBe(12)
    const { brought } = await readAllRows(app.store.db, planId)
    expect(asFoundIn(brought, '2.4')).toEqual([expect.stringContaining('The board has seen 18 December 2020')])
    expect(await verifyChanges(app.deps, planId)).toMatchObject({ intact: true })

    const written = await exported(app.store)
    const again = await openTestApp({ over: onTestFinished, empty: true })
    again.clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
    await importPlan(again.deps, JSON.parse(written), { ...given, asFound: true })
    expect(await exported(again.store)).toBe(written)
  })

  it('is never taken with what is broken in it', async () => {
    const app = await openTestApp({ over: onTestFinished, empty: true })
    const broken = { ...file(), posts: [] }
    await expect(importPlan(app.deps, broken, { ...given, asFound: true })).rejects.toThrow(FaultyPlanFile)
  })
})
