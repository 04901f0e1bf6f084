import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { checkEverything } from '../health/check-everything.ts'
import { endWriting } from '../papers/write-paper.ts'
import { issue } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { lostOf, sweepFiles } from './check-files.ts'
import { filesIn, filesInMemory, FileGone, sha256Of } from './file-store.ts'

afterAll(endWriting)

const WHICH = { kind: 'plan-on-a-page', audience: 'board', asAt: '2020-11-02' }

async function issued() {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  const files = filesIn(folder)
  const app = await openTestApp({ over: onTestFinished, files })
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const office = await app.signedIn('programme')
  const { status, body } = await issue(office, WHICH)
  expect(status).toBe(201)
  const { pdf } = (body as { issued: { files: { pdf: string } }[] }).issued[0]?.files ?? { pdf: '' }
  return { ...app, files, folder, pdf, place: (name: string) => join(folder, name.slice(0, 2), name) }
}

it('of some files those are lost that are not here, whoever brought the others', async () => {
  const files = filesInMemory()
  const here = await files.keep(Buffer.from('Of a paper that came in before'))
  const lost = sha256Of('Of one that never came')
  expect(await lostOf(files, [here, lost])).toEqual([lost])
})

it('a file of an issued paper that is lost or changed is found at night', async () => {
  const { deps, pdf, place } = await issued()
  expect(await checkEverything(deps)).toEqual([])
  writeFileSync(place(pdf), 'Another')
  expect(await checkEverything(deps)).toEqual([expect.stringMatching(/^1 of the files of issued papers is lost/)])
})

it('what nothing names is swept, and what a paper names stays, however old', async () => {
  const { deps, files, pdf, place } = await issued()
  const half = await files.keep(Buffer.from('Of a paper that was never issued'))
  const long = new Date('2020-12-01T00:00:00Z')
  for (const name of [pdf, half]) utimesSync(place(name), long, long)
  expect(await sweepFiles(deps)).toBe(1)
  expect(sha256Of(await files.read(pdf))).toBe(pdf)
  await expect(files.read(half)).rejects.toThrow(FileGone)
})
