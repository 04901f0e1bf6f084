import type { Found } from './contradictions.ts'
import type { Due } from './due.ts'

/** Whom a paper is for, from the fewest readers to everybody. */
export const AUDIENCES = ['board', 'scrutiny', 'public'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Who may have a field: every audience, the board alone, or no paper at all. */
export type Rule = 'all' | 'board' | 'none'

/** What has a kind, and fields by its kind: it is somebody's as a whole. */
type ByKind = Due | Found

/**
 * What a table must say of a view: a rule for each of its fields. Only what holds more fields can be given to the board
 * alone, or withheld, as one: what everybody may have is said field by field, so that a new field is nobody's until
 * somebody decides.
 */
export type Rules<T> =
  | Exclude<Rule, 'all'>
  | (T extends string | ByKind
      ? 'all'
      : T extends readonly (infer One)[]
        ? Rules<One>
        : T extends object
          ? { readonly [F in keyof T]-?: Rules<NonNullable<T[F]>> }
          : 'all')

/** What is left of a view: what is the board's alone may be null, as if nobody had said it; what is in no paper is gone. */
export type Disclosed<T, R> = T extends null | undefined
  ? T
  : R extends 'all'
    ? T
    : R extends 'board'
      ? T | null
      : T extends readonly (infer One)[]
        ? Disclosed<One, R>[]
        : { [F in keyof T as F extends keyof R ? (R[F] extends 'none' ? never : F) : never]: OfField<T[F], R, F> }

type OfField<T, R, F> = F extends keyof R ? Disclosed<T, R[F]> : never

/**
 * A view with what its readers may have of it. Text that is withheld is not in the answer at all: no renderer, title,
 * alternative text or file name can give it away.
 *
 * @example
 * disclose({ title: 'Pods', help: 'A vacancy freed' }, { title: 'all', help: 'board' }, 'public') // => { title: 'Pods', help: null }
 */
export function disclose<T, const R extends Rules<T>>(view: T, rules: R, audience: Audience): Disclosed<T, R> {
  return pick(view, rules, audience) as Disclosed<T, R>
}

type AnyRules = Rule | { readonly [field: string]: AnyRules }

function pick(value: unknown, rules: AnyRules, audience: Audience): unknown {
  if (value === null || value === undefined) return value
  if (rules === 'all') return value
  if (rules === 'board') return audience === 'board' ? value : null
  if (rules === 'none') return undefined
  if (Array.isArray(value)) return value.map((one: unknown) => pick(one, rules, audience))
  return Object.fromEntries(
    Object.entries(rules).flatMap(([field, rule]) =>
      rule === 'none' ? [] : [[field, pick((value as Record<string, unknown>)[field], rule, audience)]],
    ),
  )
}
