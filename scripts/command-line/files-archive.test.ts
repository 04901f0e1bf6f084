import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, it, onTestFinished } from 'vitest'
import { filesInMemory, sha256Of } from '../../api/files/file-store.ts'
import { namesIn, readArchive, writeArchive } from './files-archive.ts'

const [paper, template, other] = ['The report', 'A template', 'Nobody’s'].map((words) => Buffer.from(words)) as [
  Buffer,
  Buffer,
  Buffer,
]
const all = () => true

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'archive-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

it('files that are written are read again as they were, and say which are lost', async () => {
  const [here, there] = [filesInMemory(), filesInMemory()]
  // Some hold what looks like the end of an entry.
  const odd = Buffer.concat([zipSync({ inner: paper }), randomBytes(200_000), zipSync({ inner: template })])
  const names = [await here.keep(paper), await here.keep(template), await here.keep(odd)]
  const file = join(folder(), 'files.zip')
  expect(await writeArchive(file, [...names, sha256Of(other)], here)).toBe(1)
  expect([...(await readArchive(file, all, there))].sort()).toEqual([...names].sort())
  expect(await there.read(sha256Of(paper))).toEqual(paper)
  await expect(writeArchive(file, names, here)).rejects.toThrow(/is there already/)
})

it('what is not what it is called, what nobody names and what is elsewhere is kept nowhere', async () => {
  const file = join(folder(), 'files.zip')
  writeFileSync(
    file,
    zipSync({
      [`files/${sha256Of(paper)}`]: other,
      [`files/${sha256Of(other)}`]: other,
      [`../files/${sha256Of(template)}`]: template,
      'plan.json': Buffer.from('{}'),
    }),
  )
  const files = filesInMemory()
  expect([...(await readArchive(file, (name) => name !== sha256Of(other), files))]).toEqual([])
  expect([...(await readArchive(file, all, files))]).toEqual([sha256Of(other)])
})

it('what is no archive, or cut short, is refused in a sentence', async () => {
  const at = folder()
  await expect(readArchive(join(at, 'none.zip'), all, filesInMemory())).rejects.toThrow(/^There is no file/)
  const whole = join(at, 'whole.zip')
  const files = filesInMemory()
  const big = Buffer.alloc(100_000, 'x')
  await writeArchive(whole, [await files.keep(big)], files)
  const cut = join(at, 'cut.zip')
  writeFileSync(cut, readFileSync(whole).subarray(0, 50_000))
  await expect(readArchive(cut, all, filesInMemory())).rejects.toThrow(/cannot be read as a zip of files/)
})

it('the files that a plan file names are those of its papers and their template', () => {
  const of = (name: string) => sha256Of(name)
  const document = {
    papers: [{ versions: [{ files: { html: of('a'), pdf: of('b') }, digest: of('no file') }] }],
    paperTemplates: [{ versions: [{ file: of('c') }, { file: null }] }],
  }
  expect(namesIn(document).sort()).toEqual([of('a'), of('b'), of('c')].sort())
  for (const odd of [null, {}, { papers: 7 }, { papers: [{}] }, []]) expect(namesIn(odd)).toEqual([])
})
