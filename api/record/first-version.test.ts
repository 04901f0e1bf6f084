import { mkdtempSync, readFileSync, rmSync, existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { expect, it, onTestFinished, describe } from 'vitest'
import { isPostgres } from '../../db/dialect.ts'
import { changes } from '../../db/schema/index.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { VerifiedView } from '../../domain/contract/changes.ts'
import { createServer } from 'node:http'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { openDeps } from '../open-deps.ts'
import { callAs } from '../testing/caller.ts'
import { cookieFor } from '../testing/sign-in.ts'
import { report } from '../testing/updates.ts'

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
      const { counts, late, total, areas, recommendations } = await viewer.see(BoardView, `./board?asAt=meeting:${id}`)
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

  it('is kept as it was, to go back to', async () => {
    const { folder } = await upgraded()
    expect(existsSync(join(folder, 'plan.sqlite.before-migration'))).toBe(true)
  })
})
