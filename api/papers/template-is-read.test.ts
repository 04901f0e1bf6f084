import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, onTestFinished, vi } from 'vitest'
import { paperTemplates, people, plans } from '../../db/schema/index.ts'
import { PaperTemplateView } from '../../domain/contract/paper-template.ts'
import { PapersView } from '../../domain/contract/papers.ts'
import { changed, put, readSample } from '../../papers/testing/changed-template.ts'
import { filesIn, type FileStore } from '../files/file-store.ts'
import type { Caller } from '../testing/caller.ts'
import { checkOf, makeReady, type Which } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { readZip } from '../testing/read-zip.ts'
import { report } from '../testing/updates.ts'
import { endWriting } from './write-paper.ts'

afterAll(endWriting)

const PAGE = { kind: 'plan-on-a-page', audience: 'public', asAt: '' }
const LAST_BOARD = { ...PAGE, asAt: 'meeting:board-2020-10-28' }
const END = '. Read the draft again, then issue it'

async function fresh(files?: FileStore) {
  const app = await openTestApp({ over: onTestFinished, ...(files && { files }) })
  const [office, scrutiny] = [await app.signedIn('programme'), await app.signedIn('scrutiny')]
  const versionId = async () => (await office.see(PaperTemplateView, './paper-template')).versionId
  const give = async (bytes: Buffer) => {
    const said = { name: 'council.docx', base64: bytes.toString('base64'), basedOn: await versionId() }
    expect((await office.post('./paper-template', said)).status).toBe(201)
  }
  const takeAway = async () =>
    expect((await office.post('./paper-template', { remove: true, basedOn: await versionId() })).status).toBe(201)
  return { ...app, office, scrutiny, give, takeAway }
}

const withFooter = (words: string) =>
  changed(put('word/footer1.xml', '</w:ftr>', `<w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:ftr>`))

/** Issues what was read at a check, and says what came of it. */
async function issueAsRead(who: Caller, which: Which, { digest, knownUntil }: Awaited<ReturnType<typeof checkOf>>) {
  const { status, body } = await who.post('./papers', { ...which, digest, knownUntil: knownUntil ?? '' })
  const { message = '' } = body as { message?: string }
  return [status, message.replace('The paper says something else than when you opened this page', '')]
}

it('what stands in the Word template is asked about before a paper leaves in it, once a plan, and in the file that is issued', async () => {
  const { scrutiny, give, takeAway } = await fresh()
  await give(withFooter('Contact Zoe Smith, 01634 331662'))
  const ofTemplate = async (which: Which) =>
    (await checkOf(scrutiny, which)).suspects.flatMap(({ words, where, mayLeave }) =>
      where.includes('In the Word template: footer') ? [[words, mayLeave]] : [],
    )
  const asked = (mayLeave: boolean) => [
    ['Zoe Smith', mayLeave],
    ['01634 331662', mayLeave],
  ]
  expect(await ofTemplate(PAGE)).toEqual(asked(false))
  const before = await checkOf(scrutiny, PAGE)
  expect(before.whyNot).toMatch(/look like something that must not leave/)
  expect((await issueAsRead(scrutiny, PAGE, before))[0]).toBe(409)

  const ready = await makeReady(scrutiny, PAGE)
  expect(await issueAsRead(scrutiny, PAGE, ready)).toEqual([201, ''])
  const [issued] = (await scrutiny.see(PapersView, './papers')).issued
  const { body } = await scrutiny.get(`./papers/${issued?.id}?as=docx`).responseType('blob')
  expect(readZip(body as Buffer).get('word/footer-default.xml')).toContain('Zoe Smith')
  expect(await ofTemplate({ ...PAGE, kind: 'exception-report' })).toEqual(asked(true))
  await takeAway()
  expect(await ofTemplate(PAGE)).toEqual([])
})

it.each([
  ['as things stand now', PAGE],
  ['as at a day that has ended', LAST_BOARD],
])('a paper %s that was read in another template, or in none, is refused and says so', async (_when, which) => {
  const { scrutiny, give, takeAway } = await fresh()
  const named = [409, `: since then the Word template of papers was changed${END}`]
  const inNone = await makeReady(scrutiny, which)
  await give(readSample())
  expect(await issueAsRead(scrutiny, which, inNone)).toEqual(named)
  const inSample = await makeReady(scrutiny, which)
  // Also where what came instead asks nothing.
  await give(withFooter('Children and families'))
  expect(await issueAsRead(scrutiny, which, inSample)).toEqual(named)
  const inOther = await makeReady(scrutiny, which)
  await takeAway()
  expect(await issueAsRead(scrutiny, which, inOther)).toEqual(named)
  expect((await scrutiny.see(PapersView, './papers')).issued).toEqual([])
  // What was read in the one that stands again is what is issued.
  expect(await issueAsRead(scrutiny, which, inNone)).toEqual([201, ''])
})

it('what was changed beside the template is named with it', async () => {
  const { office, scrutiny, give } = await fresh()
  const read = await makeReady(scrutiny, PAGE)
  expect((await report(office, '2.6', { progress: 'Begun' })).status).toBe(201)
  await give(readSample())
  expect(await issueAsRead(scrutiny, PAGE, read)).toEqual([
    409,
    `: since then action 2.6 and the Word template of papers were changed${END}`,
  ])
})

it('a template whose file is lost keeps papers from being issued until it is given again, in a sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'template-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const files = filesIn(folder)
  const { scrutiny, give } = await fresh(files)
  const bytes = withFooter('Of a file that is lost')
  await give(bytes)
  const sha256 = await files.keep(bytes)
  writeFileSync(join(folder, sha256.slice(0, 2), sha256), 'Something else')
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect((await checkOf(scrutiny, PAGE)).whyNot).toMatch(/^The file of the Word template is lost or damaged/)
  const ready = await makeReady(scrutiny, PAGE)
  expect((await issueAsRead(scrutiny, PAGE, ready))[0]).toBe(409)
  logged.mockRestore()
  await give(withFooter('Given again'))
  expect((await makeReady(scrutiny, PAGE)).whyNot).toBeNull()
})

it('a template that came with a plan file and cannot be used keeps papers from being issued, in a sentence', async () => {
  const { scrutiny, deps, store, clock } = await fresh()
  const hides = changed(put('word/styles.xml', '<w:rPrDefault><w:rPr>', '$&<w:vanish/>'))
  const [plan] = await store.db.select().from(plans)
  const [person] = await store.db.select().from(people)
  const given = {
    id: 'template',
    thingId: 'template',
    planId: plan?.id ?? '',
    key: 'word',
    name: 'council.docx',
    file: await deps.files.keep(hides),
    recordedAt: clock.now(),
    recordedBy: person?.id ?? '',
  }
  await store.tx((tx) => tx.insert(paperTemplates).values(given))
  const ready = await makeReady(scrutiny, PAGE)
  expect(ready.whyNot).toMatch(/^The template hides words wherever nothing else is said/)
  expect(await issueAsRead(scrutiny, PAGE, ready)).toEqual([409, ready.whyNot])
})
