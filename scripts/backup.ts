import '../api/load-env.ts'
import { join } from 'node:path'
import { takeBackup } from '../api/backup/take-backup.ts'
import { realClock } from '../api/clock.ts'
import { readConfig } from '../api/config.ts'
import { fromCaller } from './command-line/from-caller.ts'
import { readArgs } from './command-line/read-args.ts'
import { runOne, type Command } from './command-line/run.ts'
import { sayBytes } from './command-line/say-bytes.ts'

const backup: Command = async (args) => {
  const { to } = readArgs(args, { words: [], maybe: ['to'], options: [] })
  const config = readConfig(process.env)
  const { file, bytes, contents } = await takeBackup(config, {
    to: to === undefined ? `${join(config.DATA_DIR, 'backups')}/` : fromCaller(to),
    now: realClock().now(),
  })
  const { found, missing, recordChecked, parts } = contents
  const files = parts.filter(({ name }) => name.startsWith('files/')).length
  console.log(
    `${file}: ${sayBytes(bytes)}, with ${files} ${files === 1 ? 'file' : 'files'}. It was read back, and is whole.`,
  )
  if (!recordChecked)
    console.log('Its record was not held against its audit trail: the database is of another version of this program.')
  if (missing.length > 0)
    console.log(
      `${missing.length} of the files that issued papers name are not here, and so not in it: a plan came in without them, or they were lost.`,
    )
  if (found.length === 0) return 0
  process.stderr.write(`What was found wrong in what it holds:\n${found.map((one) => `  ${one}\n`).join('')}`)
  return 1
}

await runOne('backup', backup)
