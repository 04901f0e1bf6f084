import '../api/load-env.ts'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { checkPlanFile } from '../api/plan-file/check/check-plan-file.ts'
import { exportPlan } from '../api/plan-file/export-plan.ts'
import { FaultyPlanFile, sayFault, type Fault } from '../api/plan-file/fault.ts'
import { importPlan } from '../api/plan-file/import-plan.ts'
import { acceptClock } from '../api/record/accept-clock.ts'
import { sayInstant } from '../domain/day.ts'
import { lostOf } from '../api/files/check-files.ts'
import { namedFiles } from '../api/files/named-files.ts'
import { findPlan } from '../api/people/find.ts'
import { namesIn, readArchive, writeArchive } from './command-line/files-archive.ts'
import { readSheet } from './command-line/read-sheet.ts'
import { readArgs } from './command-line/read-args.ts'
import { readClock } from './command-line/read-clock.ts'
import { readPlanFile } from './command-line/read-plan-file.ts'
import { Trouble } from './command-line/say-trouble.ts'
import { run, type Command } from './command-line/run.ts'
import { count, showProgress } from './command-line/show-progress.ts'
import { whoRunsThis } from './command-line/who-runs-this.ts'
import { withDeps } from './command-line/with-deps.ts'

const importFile: Command = async (args) => {
  const given = readArgs(args, { words: ['file'], options: ['as', 'slug', 'files'], flags: ['as-found'] })
  const { email, name: byName } = whoRunsThis(given.as)
  const { name: file, sha256, document } = await readPlanFile(given.file)
  try {
    const named = namesIn(document)
    const { slug, actions, progressUpdates, found, missing } = await withDeps(async (deps) => {
      if (given.files !== undefined) await readArchive(given.files, (name) => named.includes(name), deps.files)
      const imported = await importPlan(deps, given.slug === undefined ? document : withSlug(document, given.slug), {
        by: email,
        byName,
        file,
        sha256,
        now: deps.clock.now(),
        asFound: given['as-found'] ?? false,
        checking: showProgress('Checking'),
        progress: showProgress('Importing'),
      })
      // What is here already, as of a plan that comes in once more, need not be brought.
      return { ...imported, missing: await lostOf(deps.files, named) }
    })
    console.log(`Imported ${slug} from ${file}: ${count(actions)} actions, ${count(progressUpdates)} progress updates.`)
    if (found > 0)
      console.log(
        `${count(found)} of its states could not be recorded in this way today. They are as they were found; Changes lists them, and so does each action.`,
      )
    if (missing.length > 0)
      console.log(
        `${count(missing.length)} of the files of its papers ${given.files === undefined ? 'were not brought: give them with --files' : `are not in ${given.files}`}. Its papers are listed, and those files cannot be opened:\n${missing.map((name) => `  ${name}`).join('\n')}`,
      )
    console.log(`To give somebody a part in it: ./scripts/person add EMAIL --name NAME --plan ${slug} --role ROLE`)
    return 0
  } catch (error) {
    if (!(error instanceof FaultyPlanFile)) throw error
    listFaults(`Nothing was imported. ${file}`, error.faults)
    return 1
  }
}

const exportSlug: Command = async (args) => {
  const { slug, files: archive } = readArgs(args, { words: ['slug'], options: ['files'] })
  return withDeps(async ({ store, files }) => {
    const named = await store.snapshot(async (db) => {
      await writeOut(exportPlan(db, slug))
      return namedFiles(db, await findPlan(db, slug))
    })
    if (archive === undefined) return 0
    const missing = await writeArchive(archive, named, files)
    if (missing === 0) return 0
    console.error(`${count(missing)} of its files are lost or damaged, and not in ${archive}. Take them from a backup`)
    return 1
  })
}

async function writeOut(pieces: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false })
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error
    throw new Trouble('The disk is full, so the document is not whole. Free some space, then export it again')
  }
}

const checkFile: Command = async (args) => {
  const { file } = readArgs(args, { words: ['file'], options: [] })
  const { name, document } = await readPlanFile(file)
  const faults = checkPlanFile(document, { now: (await readClock()).now(), progress: showProgress('Checking') })
  if (faults.length > 0) {
    listFaults(name, faults)
    return 1
  }
  // A list with nothing in it may be left out.
  const { actions = [] } = document as { actions?: unknown[] }
  console.log(`${name} is a plan file without faults: ${count(actions.length)} actions.`)
  return 0
}

function listFaults(name: string, faults: readonly Fault[]): void {
  const lines = faults.map((fault) => `  ${sayFault(fault)}\n`).join('')
  process.stderr.write(`${name} has ${faults.length === 1 ? 'a fault' : `${count(faults.length)} faults`}:\n${lines}`)
}

/** The document under another address. What is no plan file stays as it is, for the check to say so. */
function withSlug(document: unknown, slug: string): unknown {
  if (typeof document !== 'object' || document === null || !('plan' in document)) return document
  const { plan } = document
  return typeof plan === 'object' && plan !== null ? { ...document, plan: { ...plan, slug } } : document
}

const acceptBehind: Command = async (args) => {
  const { slug, as } = readArgs(args, { words: ['slug'], options: ['as'] })
  const until = await withDeps((deps) => acceptClock(deps, { slug, by: whoRunsThis(as) }))
  console.log(
    `${slug} can be written to again. What is saved follows ${sayInstant(until)} until the clock has passed that.`,
  )
  return 0
}

await run('plan', {
  'read-sheet': readSheet,
  import: importFile,
  export: exportSlug,
  check: checkFile,
  'accept-clock': acceptBehind,
})
