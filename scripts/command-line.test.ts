import { execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { textOf } from '../api/testing/plan-files.ts'
import { medway2019 } from '../seed/medway-2019/plan-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-command-line-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Built as they are for use: that starts in a fifth of a second, and their sources in two.
const built = join(folder, 'build')
execFileSync(process.execPath, ['esbuild.config.js'], { env: { ...process.env, OUT_DIR: built } })
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))

const whole = textOf(medway2019)
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return name
}

interface Ran {
  code: number | null
  out: string
  err: string
}

/** Runs a script as its shell half does, called from the folder of the files, on an installation of its own. */
async function run(
  script: 'plan' | 'person',
  args: string[],
  { data = 'data', input, settings = {} }: { data?: string; input?: string; settings?: Record<string, string> } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(built, `${script}.js`), ...args], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      DEMO: '0',
      DATA_DIR: join(folder, data),
      CALLED_FROM: folder,
      ...settings,
    },
  })
  child.stdin.end(input)
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((ended) => child.on('exit', ended)),
  ])
  return { code, out, err }
}

const plan = (...args: string[]) => run('plan', args)
const person = (...args: string[]) => run('person', args)

describe('help and misuse', () => {
  it.each(['plan', 'person'] as const)('%s says what it does', async (script) => {
    const help = readFileSync(`scripts/help/${script}.txt`, 'utf8')
    expect(await run(script, ['--help'])).toEqual({ code: 0, out: help, err: '' })
    expect(await run(script, [])).toEqual({ code: 2, out: '', err: `Say what to do:\n\n${help}` })
  })

  it.each([
    ['plan', ['explode'], 'There is no command explode'],
    ['plan', ['import'], 'Say which file'],
    ['plan', ['import', 'a.json', 'b.json'], 'There is one word too many: b.json'],
    ['plan', ['import', 'a.json', '--force'], 'There is no option --force'],
    ['plan', ['import', 'a.json', '--as'], 'Say something after --as'],
    ['plan', ['import', 'a.json', '--as', 'me'], 'me is no email address'],
    ['plan', ['export'], 'Say which slug'],
    ['person', ['add', 'a@b.example', '--role', 'owner'], 'Say which plan: --plan SLUG'],
    ['person', ['role', 'a@b.example', '--plan', 'x'], 'Say which role: --role ROLE'],
    ['person', ['list'], 'Say which plan: --plan SLUG'],
  ] as const)('%s %j', async (script, args, message) => {
    const err = `${message}. Try ./scripts/${script} --help\n`
    expect(await run(script, [...args])).toEqual({ code: 2, out: '', err })
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })
})

describe('what cannot be read', () => {
  const faulty = structuredClone(medway2019)
  for (const version of faulty.plan.versions) version.title = ''
  file('words.json', 'Dear all,\n')
  file('cut.json', whole.slice(0, 20_000))
  file('other.json', '{ "name": "something else" }')
  file('faulty.json', JSON.stringify(faulty))

  it.each([
    ['nowhere.json', 'There is no file nowhere.json. Check its name\n'],
    ['.', '. is a folder. Name a file\n'],
    [
      'words.json',
      /^words\.json is not a plan file\. It stops being JSON on line 1, column 1, at Dear all,\. Look there for .*\n$/,
    ],
    [
      'cut.json',
      /^cut\.json is not a plan file\. It stops being JSON on line \d+, column \d+, where the file ends\. Look there for .*\n$/,
    ],
    [
      'other.json',
      'other.json has a fault:\n  format: This is not a plan file. A plan file begins with "format": "improvement-plan/2"\n',
    ],
    [
      'faulty.json',
      'faulty.json has 2 faults:\n  plan.versions[0].title: Write words, with no spaces around them\n  plan.versions[1].title: Write words, with no spaces around them\n',
    ],
  ])('%s', async (name, said) => {
    const { code, out, err } = await plan('check', name)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toEqual(typeof said === 'string' ? said : expect.stringMatching(said))
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it('is not imported either, and says so', async () => {
    const { code, err } = await run('plan', ['import', 'faulty.json'], { data: 'faulty' })
    expect({ code, err: err.split('\n')[0] }).toEqual({
      code: 1,
      err: 'Nothing was imported. faulty.json has 2 faults:',
    })
    const { err: none } = await run('plan', ['export', 'medway-2019'], { data: 'faulty' })
    expect(none).toBe('There is no plan medway-2019 here. None has been imported yet\n')
  })
})

it('a plan with nothing in it yet is without faults', async () => {
  const { format, plan: itself, people } = medway2019
  file('begun.json', JSON.stringify({ format, plan: itself, people }))
  expect(await plan('check', 'begun.json')).toEqual({
    code: 0,
    out: 'begun.json is a plan file without faults: 0 actions.\n',
    err: '',
  })
})

describe('the check goes by the clock that an import goes by:', () => {
  const settings = { DEMO: '1', DEMO_DAY: '2020-06-01' }
  const data = 'demonstration'

  it('the demonstration’s, and makes no database to ask for it', async () => {
    file('medway.json', whole)
    const checked = await run('plan', ['check', 'medway.json'], { data, settings })
    expect(checked.code).toBe(1)
    expect(checked.err).toContain('but the clock here says 1 June 2020 at 09:00')
    expect(existsSync(join(folder, data))).toBe(false)
    const imported = await run('plan', ['import', 'medway.json', '--slug', 'again'], { data, settings })
    expect(imported.err).toContain(checked.err)
  })

  it('the demonstration’s own, which goes on from the last thing recorded', async () => {
    expect(await run('plan', ['check', 'medway.json'], { data, settings })).toMatchObject({ code: 0, err: '' })
  })
})

it('a plan goes in and comes out the same, and people are given a part in it', async () => {
  file('medway.json', whole)
  expect(await plan('check', 'medway.json')).toEqual({
    code: 0,
    out: 'medway.json is a plan file without faults: 37 actions.\n',
    err: '',
  })
  expect(await plan('import', 'medway.json', '--as', 'Clerk@Council.example')).toEqual({
    code: 0,
    out: 'Imported medway-2019 from medway.json: 37 actions, 375 progress updates.\nTo give somebody a part in it: ./scripts/person add EMAIL --name NAME --plan medway-2019 --role ROLE\n',
    err: '',
  })
  expect(await plan('export', 'medway-2019')).toEqual({ code: 0, out: whole, err: '' })

  expect(await plan('import', 'medway.json')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^There is a plan medway-2019 here already\. /) as string,
  })
  expect(await run('plan', ['import', '-', '--slug', 'second'], { input: whole })).toMatchObject({ code: 0, err: '' })
  expect((await plan('export', 'second')).out).toBe(whole.replace('"medway-2019"', '"second"'))

  const added = await person(
    'add',
    'New@council.example',
    '--name',
    'New Person',
    '--plan',
    'second',
    '--role',
    'owner',
  )
  expect(added.code).toBe(0)
  expect(added.out).toMatch(/^New Person \(new@council\.example\) is now owner in second\.\nPassword: \S{23}\n/)
  expect(await person('role', 'new@council.example', '--plan', 'second', '--role', 'chair')).toEqual({
    code: 0,
    out: 'new@council.example is now chair in second, and was owner.\n',
    err: '',
  })
  expect((await person('password', 'new@council.example')).out).toMatch(/signed out everywhere\.\nPassword: \S{23}\n/)
  expect(await person('list', '--plan', 'second')).toEqual({
    code: 0,
    out: 'chair  new@council.example  New Person\n',
    err: '',
  })
  expect(await person('add', 'new@council.example', '--plan', 'second', '--role', 'chief')).toEqual({
    code: 1,
    out: '',
    err: 'There is no role chief. Choose one of viewer, owner, programme, chair, scrutiny, administrator\n',
  })
})

it('into the demonstration goes nothing that lies ahead of its clock', async () => {
  const settings = { DEMO: '1', DEMO_DAY: '2020-12-10' }
  const ahead = structuredClone(medway2019)
  ahead.plan.slug = 'ahead'
  const last = ahead.actions[0]?.progressUpdates.at(-1)
  if (last) last.recordedAt = '2026-01-05T09:00:00.000Z' as typeof last.recordedAt
  file('ahead.json', JSON.stringify(ahead))
  const { code, err } = await run('plan', ['import', 'ahead.json'], { data: 'demo', settings })
  expect(code).toBe(1)
  expect(err).toMatch(/^Loading the demonstration.*\nNothing was imported\. ahead\.json has a fault:\n {2}actions\[0\]/)
})

describe('where it cannot write', () => {
  it.each([
    [{ DATA_DIR: 'package.json' }, 'package.json is not a folder. Set DATA_DIR to one\n'],
    [
      { DEMO: 'yes' },
      'The settings need attention.\n  DEMO: Give 1 for yes or 0 for no\nThey are listed in docs/running.md\n',
    ],
    [
      { DATABASE_URL: 'postgres://plan@127.0.0.1:1/plan' },
      'The database server of DATABASE_URL does not answer. Check its address, and that it runs\n',
    ],
  ])('%j', async (settings, err) => {
    expect(await run('plan', ['export', 'medway-2019'], { settings })).toEqual({ code: 1, out: '', err })
  })

  it.runIf(existsSync('/dev/full'))('a full disk is said, and the document is not passed off as whole', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [join(built, 'plan.js'), 'export', 'medway-2019'], {
      env: { ...process.env, DATABASE_URL: '', DEMO: '1', DATA_DIR: join(folder, 'full') },
      stdio: ['ignore', full, 'pipe'],
    })
    const [err, code] = await Promise.all([
      text(child.stderr as NodeJS.ReadableStream as never),
      new Promise((ended) => child.on('exit', ended)),
    ])
    closeSync(full)
    expect(code).toBe(1)
    expect(err).toContain('The disk is full, so the document is not whole. Free some space, then export it again\n')
  })
})
