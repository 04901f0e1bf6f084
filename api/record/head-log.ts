import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/**
 * The ends that trails have had, kept apart from the database: whoever cuts off
 * the end of a trail, or writes it anew, would have to know of this too.
 */
export interface HeadLog {
  /** Notes the end of a trail that has been written for good. Never fails: what it tells of is done. */
  note(planId: string | null, head: string): void
  /** Every end that was noted of a trail, oldest first. */
  of(planId: string | null): string[]
}

const nameOf = (planId: string | null): string => planId ?? 'installation'

/** A log in a file, a line each: the record's id and the hash of its last change. */
export function headLogIn(file: string, complain: (error: unknown) => void): HeadLog {
  return {
    note(planId, head) {
      try {
        appendFileSync(file, `${nameOf(planId)} ${head}\n`)
      } catch (error) {
        complain(error)
      }
    },
    of(planId) {
      if (!existsSync(file)) return []
      const lines = readFileSync(file, 'utf8').split('\n')
      const start = `${nameOf(planId)} `
      return lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length))
    },
  }
}

/** A log that lasts as long as the process, for tests and for what only reads. */
export function headLogInMemory(): HeadLog {
  const noted: [string | null, string][] = []
  return {
    note: (planId, head) => void noted.push([planId, head]),
    of: (planId) => noted.filter(([of]) => of === planId).map(([, head]) => head),
  }
}
