import '../api/load-env.ts'
import { restoreBackup } from '../api/backup/restore-backup.ts'
import { realClock } from '../api/clock.ts'
import { readConfig } from '../api/config.ts'
import { instant, sayInstant } from '../domain/day.ts'
import { fromCaller } from './command-line/from-caller.ts'
import { readArgs } from './command-line/read-args.ts'
import { runOne, type Command } from './command-line/run.ts'

const restore: Command = async (args) => {
  const {
    file,
    replace = false,
    ...given
  } = readArgs(args, {
    words: ['file'],
    options: [],
    flags: ['replace', 'as-found'],
  })
  const { contents, found, kept } = await restoreBackup(readConfig(process.env), {
    file: fromCaller(file),
    now: realClock().now(),
    replace,
    asFound: given['as-found'] ?? false,
  })
  console.log(`Restored as at ${sayInstant(instant(contents.takenAt))}. Start the server.`)
  for (const where of kept) console.log(`What was there before is kept: ${where}`)
  for (const one of found) console.log(`As it was found: ${one}`)
  return 0
}

await runOne('restore', restore)
