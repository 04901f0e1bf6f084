import type { z } from 'zod'
import type { Table } from '../../db/dialect.ts'
import { kindOf } from '../../db/table-kinds.ts'
import type { Day, Instant } from '../../domain/day.ts'
import type { WhyNot } from '../../domain/why-not.ts'
import type { Path } from './fault.ts'

/** A row on its way in or out, by the names of its table's columns. */
export type Row = Record<string, unknown>

/**
 * How a noun stands in a plan file. It is said beside the noun, in
 * `filing.ts`; import, export and check know nothing else of it.
 *
 * What is not said is by convention: a table of versions is filed as things,
 * each with its `versions`; a table of facts as a list of them, each superseded
 * by the next; `recordedAt` and `recordedBy` (an email address) stand on every
 * one, and each other field of the shape is the column of its name.
 */
export interface Filing {
  /** The list it stands in: the file's own, or one of what it hangs on. */
  list: string
  /** One of it, as a sentence says it. */
  called: string
  table: Table
  /** What one version, or one fact, says. */
  shape: z.ZodObject
  /** What the file calls one of them. It stands on the thing, and is kept on each of its versions. */
  name?: Name
  /** What it hangs on, and the column that says so; without it, on the plan. */
  on?: { noun: Filing; column: string }
  /** The most there may be in one list. */
  most?: number
  /** Fields that name something else; kept by id, in the column of the field's name and `Id` unless said. */
  references?: Record<string, Filing | Reference>
  /** Fields that list other things by name; each is a row in a table of links. */
  links?: Record<string, Link>
  /** Columns that no field says, because they follow from the rest. */
  follows?: { columns: readonly string[]; from: (row: Row, among: Among) => Row }
  /** What the file must hold beside its shape, so that it tells nothing which the pages could not have recorded. */
  check?(judge: Judge, given: { rows: never[]; at: Path; thing: never; within: never }): void
}

export interface Name {
  field: string
  shape: z.ZodType
  /** What is left of a name that says no more than another which is written differently: two of those are one. */
  alike?: (name: string) => string
}

/** A reference whose column is not called after its field. */
export interface Reference {
  noun: Filing
  column: string
}

export interface Link {
  noun: Filing
  table: Table
  /** The column of the version that links. */
  from: string
  /** The column of the thing linked to. */
  to: string
}

/** Where a row stands: after which row of its kind, on which versions of what it hangs on, beside what else hangs there. */
export interface Among {
  previous: Row | undefined
  on: readonly Row[]
  /** The facts of a noun that comes before this one, of the same thing, oldest first. */
  beside: (noun: Filing) => readonly Row[]
}

/** What a noun's own check is given, to look around in the file and to say what it finds. */
export interface Judge {
  fault(path: Path, message: string): void
  /** Says why a deed would not have been taken, where a rule says so: beside the field that it names, or the one given. */
  refused(whyNot: WhyNot | null, path: Path, field?: string): void
  /** Holds one rule against each row. A row that is broken where the rule looks is passed over. */
  each<R>(rows: readonly R[], at: Path, rule: (row: R, at: Path, i: number) => void): void
  /** Finds two days of a row that stand the wrong way round. The sentence ends with the first of them. */
  inOrder<F extends string>(
    rows: readonly Partial<Record<F, string | null | undefined>>[],
    at: Path,
    days: [from: F, to: F],
    say: string,
  ): void
  /** Finds a day that lies after the day in London on which it was recorded. */
  knownOn<F extends string>(
    rows: readonly (Partial<Record<F, Day | null | undefined>> & { recordedAt: Instant })[],
    at: Path,
    field: F,
  ): void
  /** What the file calls so, in the list of a noun. Where there is none, that has been said, and the rule stops. */
  thing<T>(noun: Filing, name: string): T
  /** Everything in the list of a noun. */
  things<T>(noun: Filing): T[]
  /** Stops a rule that goes by the order of what happened, where the file has that wrong. */
  needsOrder(): void
}

/** A noun with its own types, for its check; then it is one among the others. */
export function filing<S extends z.ZodObject, T = unknown, W = unknown>(
  said: Omit<Filing, 'shape' | 'check'> & {
    shape: S
    check?: (judge: Judge, given: { rows: z.infer<S>[]; at: Path; thing: T; within: W }) => void
  },
): Filing {
  return said as unknown as Filing
}

export const isOfVersions = ({ table }: Filing): boolean => kindOf(table).keeps === 'versions'

/** Each reference of a noun with its column. */
export const referencesOf = ({ references = {} }: Filing): [field: string, to: Reference][] =>
  Object.entries(references).map(([field, to]) => [field, 'list' in to ? { noun: to, column: `${field}Id` } : to])

export const linksOf = ({ links = {} }: Filing): [field: string, link: Link][] => Object.entries(links)
