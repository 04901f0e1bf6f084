import { readFileSync } from 'node:fs'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { ChangesView } from '../../domain/contract/changes.ts'
import { LARGEST_TEMPLATE, PaperTemplateView } from '../../domain/contract/paper-template.ts'
import { readZip } from '../testing/read-zip.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { endWriting } from './write-paper.ts'

afterAll(endWriting)

const SAMPLE = readFileSync('papers/docx/sample-template.docx')
const PATH = './paper-template'

async function fresh() {
  const app = await openTestApp({ over: onTestFinished })
  const office = await app.signedIn('programme')
  const give = (bytes: Buffer, basedOn: string | null = null, name = 'council.docx') =>
    office.post(PATH, { name, base64: bytes.toString('base64'), basedOn })
  const see = () => office.see(PaperTemplateView, PATH)
  return { ...app, office, give, see }
}

it('a template that is given is kept, papers are written in it, and it can be taken away', async () => {
  const { office, give, see } = await fresh()
  expect(await see()).toMatchObject({ versionId: null, template: null })
  expect((await give(SAMPLE)).status).toBe(201)
  const { template, versionId } = await see()
  expect(template).toEqual({ name: 'council.docx', givenOn: '2020-12-10' })
  const draft = async () => {
    const { body } = await office.get('./papers/draft?kind=plan-on-a-page&audience=board&as=docx').responseType('blob')
    return [...readZip(body as Buffer).keys()].join(' ')
  }
  expect(await draft()).toContain('word/header-default.xml')
  const [change] = (await office.see(ChangesView, './changes')).changes
  expect(change).toMatchObject({ verb: 'added', subject: { kind: 'paper-template' }, after: { file: 'council.docx' } })

  expect((await give(SAMPLE, versionId)).body.fields).toEqual({ file: expect.stringMatching(/^Nothing is different/) })
  expect((await give(Buffer.concat([SAMPLE]), null)).status).toBe(409)
  expect((await office.post(PATH, { remove: true, basedOn: versionId })).status).toBe(201)
  expect((await see()).template).toBeNull()
  expect(await draft()).not.toContain('word/header-default.xml')
})

it.each([
  ['nothing', Buffer.from(''), /^Choose a Word file/],
  ['what is no Word file', Buffer.from('Dear all'), /not a Word file/],
  [
    'one that is a little too large',
    Buffer.concat([SAMPLE, Buffer.alloc(LARGEST_TEMPLATE + 1 - SAMPLE.length)]),
    /2 MB or less/,
  ],
  ['one that is too large', Buffer.concat([SAMPLE, Buffer.alloc(LARGEST_TEMPLATE)]), /2 MB or less/],
])('%s is refused beside the file, and nothing is kept', async (_what, bytes, sentence) => {
  const { give, see } = await fresh()
  const { status, body } = await give(bytes)
  const { fields } = body as { fields: Record<string, string> }
  expect([status, fields]).toEqual([400, { file: expect.stringMatching(sentence) }])
  expect((await see()).template).toBeNull()
})
