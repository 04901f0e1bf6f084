import type { z } from 'zod'
import { sayPath, type Fault, type Path } from '../fault.ts'
import { sayIssue } from './say-issue.ts'

/** More than anybody will read; beyond it faults are counted. */
const MOST = 10_000

/** What has been found wrong in a plan file so far. */
export class Findings {
  /** The ref of the action that is being looked at. */
  action: string | undefined
  readonly #faults: Fault[] = []
  #more = 0
  /** Every place that has the wrong shape. */
  readonly broken = new Set<string>()

  add(path: Path, message: string, said: Pick<Fault, 'unreachable'> = {}): void {
    if (this.#faults.length >= MOST) this.#more += 1
    else
      this.#faults.push({
        path: sayPath(path),
        message,
        ...(this.action !== undefined && { action: this.action }),
        ...said,
      })
  }

  /** Holds a part of the file against its shape. Answers whether it has it. */
  shape(schema: z.ZodType, raw: unknown, at: Path): boolean {
    const read = schema.safeParse(raw, { error: sayIssue })
    if (read.success) return true
    for (const issue of read.error.issues) {
      const inside = issue.path as Path
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys)
          this.add([...at, ...inside, key], 'Take this out: a plan file has no such thing here')
      else this.add([...at, ...inside], issue.message)

      // A list that is too short or out of order does not spoil what is in it.
      if (issue.code === 'unrecognized_keys' || Array.isArray(valueAt(raw, inside))) continue
      this.broken.add(sayPath([...at, ...inside]))
    }
    return false
  }

  all(): Fault[] {
    if (this.#more === 0) return this.#faults
    const more = `There are ${this.#more.toLocaleString('en-GB')} faults more. Put these right first, then check again`
    return [...this.#faults, { path: '', message: more }]
  }
}

const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], raw)
