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
  /** The plans of which an end was noted, whether or not the database still knows them. */
  plans(): string[]
}

const nameOf = (planId: string | null): string => planId ?? 'installation'

/** A log in a file, a line each: the record's id and the hash of its last change. */
export function headLogIn(file: string, complain: (error: unknown) => void): HeadLog {
  // On a full disk, or at the end of a process, a line may have been begun and not ended: it is none.
  const lines = (): [name: string, head: string][] => {
    if (!existsSync(file)) return []
    const whole = /^(\S+) (\S{43,64})$/
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, name, head] = whole.exec(line) ?? []
        return name !== undefined && head !== undefined ? [[name, head] as [string, string]] : []
      })
  }
  let cut = existsSync(file) && !readFileSync(file, 'utf8').endsWith('\n')
  return {
    note(planId, head) {
      try {
        appendFileSync(file, `${cut ? '\n' : ''}${nameOf(planId)} ${head}\n`)
        cut = false
      } catch (error) {
        cut = true
        complain(error)
      }
    },
    of: (planId) => lines().flatMap(([name, head]) => (name === nameOf(planId) ? [head] : [])),
    plans: () => [...new Set(lines().map(([name]) => name))].filter((name) => name !== nameOf(null)),
  }
}

/** A log that lasts as long as the process, for tests and for what only reads. */
export function headLogInMemory(): HeadLog {
  const noted: [string | null, string][] = []
  return {
    note: (planId, head) => void noted.push([planId, head]),
    of: (planId) => noted.filter(([of]) => of === planId).map(([, head]) => head),
    plans: () => [...new Set(noted.flatMap(([of]) => (of === null ? [] : [of])))],
  }
}
