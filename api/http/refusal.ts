import type { Problem } from '../../domain/contract/problem.ts'
import type { WhyNot } from '../../domain/why-not.ts'

/**
 * Something we understand and will not do. The sentence is for a person, and
 * says what to do; the code is for a program.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: string
  readonly rest: Omit<Problem, 'code' | 'message'>

  constructor(status: number, code: string, message: string, rest: Refusal['rest'] = {}) {
    super(message)
    this.status = status
    this.code = code
    this.rest = rest
  }
}

/** A refusal about one field, which is said beside it. */
export const refuseField = (field: string, message: string): Refusal =>
  new Refusal(400, 'invalid', message, { fields: { [field]: message } })

/**
 * Does each of several things in turn, and refuses what cannot be done of them in one go, so that a form says it all.
 *
 * @throws Refusal beside every field that one of them refuses.
 */
export async function refuseTogether<T extends readonly unknown[]>(deeds: {
  readonly [K in keyof T]: () => T[K] | Promise<T[K]>
}): Promise<T> {
  const fields: Record<string, string> = {}
  const done: unknown[] = []
  for (const deed of deeds as readonly (() => unknown)[])
    try {
      done.push(await deed())
    } catch (refused) {
      if (!(refused instanceof Refusal) || refused.rest.fields === undefined) throw refused
      Object.assign(fields, refused.rest.fields)
    }
  refuseFields(fields)
  return done as unknown as T
}

/** @throws Refusal beside every field of which something is said; where nothing is, there is nothing to refuse. */
export function refuseFields(fields: Record<string, string>): void {
  const [first, ...more] = Object.values(fields)
  if (first === undefined) return
  const message = more.length === 0 ? first : `${more.length + 1} things need your attention`
  throw new Refusal(400, 'invalid', message, { fields })
}

/**
 * Refuses what was said anew beside a word that leaves everything as it stands: it would stand in no record, and whoever
 * said it would not be told.
 *
 * @throws Refusal beside each field that says something else than what stands.
 */
export function refuseSaidAnew<T extends object>(said: T, stands: { [F in keyof T]: unknown }, message: string): void {
  const anew = (Object.keys(said) as (keyof T & string)[]).filter(
    (field) => JSON.stringify(said[field]) !== JSON.stringify(stands[field]),
  )
  if (anew.length > 0)
    throw new Refusal(400, 'invalid', message, { fields: Object.fromEntries(anew.map((field) => [field, message])) })
}

export const notThere = (what: string): Refusal =>
  new Refusal(404, 'not-there', `There is no such ${what}. Check the address, or start again from the plan`)

/** @throws Refusal when a rule says why not. */
export function refuseIf(whyNot: WhyNot | null): void {
  if (whyNot === null) return
  const { status, code, message, field } = whyNot
  throw new Refusal(status, code, message, field === undefined ? {} : { fields: { [field]: message } })
}
