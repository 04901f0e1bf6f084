import { expect, it } from 'vitest'
import { SettingsError } from '../../api/config.ts'
import { Refusal } from '../../api/http/refusal.ts'
import { sayTrouble, Trouble } from './say-trouble.ts'

const failure = (code: string, cause?: unknown) => Object.assign(new Error(`it said ${code}`, { cause }), { code })

it.each([
  ['what we refuse', new Refusal(409, 'slug-taken', 'There is one already'), 'There is one already'],
  ['what we explain', new Trouble('There is no such file'), 'There is no such file'],
  ['the settings', new SettingsError(['PORT: Give a port number']), 'The settings need attention.'],
  ['a reader who left', failure('EPIPE'), ''],
  ['no write access', failure('EACCES'), 'There is no write access to /srv/plan.'],
  ['a database that may only be read', failure('SQLITE_READONLY_DBMOVED'), 'There is no write access to /srv/plan.'],
  ['a disk that may only be read', failure('EROFS'), 'There is no write access to /srv/plan.'],
  ['a folder that is a file', failure('EEXIST'), '/srv/plan is not a folder.'],
  ['a full disk', failure('ENOSPC'), 'The disk is full, so nothing was kept.'],
  ['a full disk under SQLite', failure('SQLITE_FULL'), 'The disk is full, so nothing was kept.'],
  ['a full disk under PostgreSQL, wrapped', new Error('Failed query', { cause: failure('53100') }), 'The disk is full'],
  ['a busy database', failure('SQLITE_BUSY_SNAPSHOT'), 'The database is busy:'],
  ['a database that is damaged', failure('SQLITE_CORRUPT'), 'The database in /srv/plan is damaged.'],
  [
    'a database of another version',
    new Error('Failed query', { cause: failure('42P07') }),
    'The database in /srv/plan was made by another version',
  ],
  ['a server that is away', failure('ECONNREFUSED'), 'The database server of DATABASE_URL does not answer.'],
  ...['ECONNRESET', '57P03', '53300'].map((code): [string, Error, string] => [
    `a server that is away, as ${code}`,
    new Error('Failed query', { cause: failure(code) }),
    'The database server of DATABASE_URL does not answer.',
  ]),
  [
    'a server that does not answer in time',
    new Error('Connection terminated due to connection timeout'),
    'The database server of DATABASE_URL does not answer.',
  ],
  [
    'a password that is wrong',
    failure('28P01'),
    'The database server of DATABASE_URL does not let us in: it said 28P01',
  ],
  [
    'anything else',
    new Error('what?'),
    'It stopped at something unforeseen, and nothing was kept. Please report this:\nError: what?',
  ],
])('%s is a sentence', (_what, error, sentence) => {
  const said = sayTrouble(error, { DATA_DIR: '/srv/plan' })
  expect(said.slice(0, sentence.length)).toBe(sentence)
  expect(said === '').toBe(sentence === '')
})
