import { freshDatabase } from '../db/testing/fresh-database.ts'
import { serverUrl } from '../db/testing/engine.ts'
import { raw } from '../db/testing/raw.ts'
import { openStore } from '../db/open-store.ts'
import { expect, it, onTestFinished } from 'vitest'
import { StoreDamaged } from '../db/store.ts'
import { SettingsError } from './config.ts'
import { explain } from './explain.ts'

const failure = (code: string, message = `it said ${code}`) => Object.assign(new Error(message), { code })
const wrapped = (cause: Error) => new Error('Failed to run the query', { cause })
const OTHER = 'was made by another version of this program, whose tables do not fit this one’s.'

it.each([
  ['the settings', new SettingsError(['PORT: Give a port number']), 'The settings need attention.'],
  ['a port that is taken', failure('EADDRINUSE'), 'Port 4190 is taken by another program.'],
  ['an address of another machine', failure('EADDRNOTAVAIL'), 'This machine does not have the address 10.0.0.1.'],
  ['a folder that cannot be written', failure('EACCES'), 'There is no write access to /srv/plan.'],
  ['a database that may only be read, wrapped', wrapped(failure('SQLITE_READONLY')), 'There is no write access to'],
  ['a full disk', failure('ENOSPC'), 'The disk that holds /srv/plan is full.'],
  ['a full disk during a migration', wrapped(failure('SQLITE_FULL')), 'The disk that holds /srv/plan is full.'],
  ['a damaged database', failure('SQLITE_NOTADB'), 'The database in /srv/plan is damaged.'],
  [
    'rows without their parents',
    StoreDamaged.ofOrphans(['milestones', 'actions', 'milestones']),
    'The database in /srv/plan is damaged. Rows are without what they belong to: 2 of milestones, 1 of actions.',
  ],
  ['a server that is away', failure('ECONNREFUSED'), 'The database server of DATABASE_URL does not answer.'],
  ['a server that is starting', wrapped(failure('57P03')), 'The database server of DATABASE_URL does not answer.'],
  [
    'a server that does not answer in time',
    new Error('Connection terminated due to connection timeout'),
    'The database server of DATABASE_URL does not answer.',
  ],
  [
    'another version’s file',
    wrapped(failure('SQLITE_ERROR', 'table `areas` already exists')),
    `The database in /srv/plan ${OTHER}`,
  ],
  [
    'another version’s tables on a server',
    wrapped(failure('42P07', 'relation "areas" already exists')),
    `The database in /srv/plan ${OTHER}`,
  ],
  ['a fault of ours, with where it is', new Error('what?'), 'It did not start.\nError: what?\n    at '],
  ['another fault of ours in SQL', wrapped(failure('SQLITE_ERROR', 'no such column: x')), 'It did not start.\nError:'],
  ['something that is no error', 'what?', 'It did not start: what?'],
])('says %s', (_what, error, sentence) => {
  const said = explain(error, { PORT: '4190', HOST: '10.0.0.1', DATA_DIR: '/srv/plan' })
  expect(said.slice(0, sentence.length)).toBe(sentence)
})

it('a database whose tables are another version’s is kept, and a sentence says what to do', async () => {
  const { address, drop } = await freshDatabase()
  onTestFinished(drop)
  const store = await openStore(address)
  onTestFinished(() => store.close())
  await store.tx(async (tx) => void (await raw(tx, 'CREATE TABLE action_recommendations (id text)')))

  const error: unknown = await store.migrate().catch((thrown: unknown) => thrown)
  const onServer = serverUrl !== undefined
  const said = explain(error, onServer ? { DATABASE_URL: address } : { DATA_DIR: '/srv/plan' })
  expect(said).toBe(
    onServer
      ? `The database of DATABASE_URL ${OTHER} Keep it, and give DATABASE_URL an empty one. The version that made it can write its plans out (./scripts/plan export), and this one can read them in (./scripts/plan import)`
      : `The database in /srv/plan ${OTHER} Keep it, and choose another folder: DATA_DIR=/path ./scripts/start. The version that made it can write its plans out (./scripts/plan export), and this one can read them in (./scripts/plan import)`,
  )
})
