import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What tests put into the temp folder: databases of their own, and templates of them. */
const OURS = /^plan-(test|template)-/
/** No run lasts as long, and each use of a template makes it young again. */
const OLD_MS = 24 * 60 * 60 * 1000

/** Clears from a folder what runs before yesterday's left in it. What a run in parallel uses is younger than that. */
export function clearLeftOver(folder: string): void {
  const before = Date.now() - OLD_MS
  for (const name of readdirSync(folder).filter((one) => OURS.test(one))) {
    const path = join(folder, name)
    // Another run may have cleared it just now; another person's is theirs to clear.
    const found = statSync(path, { throwIfNoEntry: false })
    if (found && found.mtimeMs < before && found.uid === process.getuid?.())
      rmSync(path, { recursive: true, force: true })
  }
}
