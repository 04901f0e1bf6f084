import { readDay } from '../../../domain/read-day.ts'
import { isBlank } from '../../../domain/typed-words.ts'
import { sayField } from '../../../domain/words/fields.ts'
import { once, type Entered } from '../entered.ts'
import type { Written } from '../forms/what-was-written.ts'
import { rowsOf, type FormRow } from './rows.ts'

/** Rows of a form that are made from some of its boxes, and put right before they are saved. */
export interface MakesRows {
  /** The boxes from which they are made. */
  from: readonly string[]
  /** The columns of the rows; the first is the box by which a row is known. */
  rows: readonly [string, ...string[]]
}

/** A row as it was made, and as somebody left it. */
export interface MadeRow {
  made: FormRow
  row: FormRow
}

/** How a form's rows came to be: it goes with the form, and with its draft, in the box `madeFrom`. */
export interface Made {
  /** What they were made from, in a few letters. */
  from: string
  /** Each as it was made. */
  rows: FormRow[]
  /** Rows that somebody had put right, and that nothing makes any more. */
  aside: MadeRow[]
}

const isRow = (said: unknown): said is FormRow =>
  typeof said === 'object' && said !== null && Object.values(said).every((value) => typeof value === 'string')

const isMadeRow = (said: Partial<MadeRow> | null): said is MadeRow => isRow(said?.made) && isRow(said.row)

/** Reads what goes in that box; null where none does, or what no form of ours would send. */
export function readMade(entered: Entered): Made | null {
  try {
    const { from, rows, aside } = JSON.parse(once(entered, 'madeFrom')) as Partial<Made>
    if (typeof from !== 'string' || !Array.isArray(rows) || !Array.isArray(aside)) return null
    return rows.every(isRow) && aside.every(isMadeRow) ? { from, rows, aside } : null
  } catch {
    return null
  }
}

/** The columns of the rows that a form was made with; none where it has no such rows. */
export const columnsMade = (entered: Entered): string[] => [
  ...new Set(readMade(entered)?.rows.flatMap((row) => Object.keys(row))),
]

/** A day is the same however it is written, and the line ends of the wire are those of the box. */
export const asMeant = (said = ''): string => readDay(said) ?? said.replaceAll('\r\n', '\n').trim()

/** The boxes of a row that hold something else than they were made with. */
const putRight = ({ made, row }: MadeRow): string[] =>
  Object.keys(row).filter((name) => asMeant(row[name]) !== asMeant(made[name]))

const holds = (row: FormRow): boolean => Object.values(row).some((words) => !isBlank(words))

/** A row that was made and holds nothing by now: its author left it out. */
const isLeftOut = ({ made, row }: MadeRow): boolean => holds(made) && !holds(row)

/** Whether all that was put right in a row stood on what is made for it again: what is made otherwise is not written over. */
const standsOn = (one: MadeRow, fresh: FormRow): boolean =>
  putRight(one).every((name) => one.made[name] === undefined || asMeant(one.made[name]) === asMeant(fresh[name]))

/**
 * Rows that were made again, with what somebody had put right in those that were
 * made the same before: they are known by all that was made for them, and else by
 * what was made for their first box and for whatever was put right in them. A row
 * that was put right and is made no more is set aside, and comes back once it is
 * made again. One that was emptied stays empty where it is made the same, or is the
 * only one of its name; where all were, nothing is left of them.
 *
 * @param fresh The rows as they are made now.
 */
export function makeAgain(
  entered: Entered,
  fresh: readonly FormRow[],
  names: MakesRows['rows'],
): { rows: FormRow[]; aside: MadeRow[] } {
  const [by] = names
  const before = readMade(entered)
  const had = rowsOf(entered, names).map((row, i): MadeRow => ({ made: before?.rows[i] ?? {}, row }))
  const isAnyLeft = had.some(({ row }) => holds(row))
  const left = [...had.filter((one) => holds(one.row) || (isAnyLeft && isLeftOut(one))), ...(before?.aside ?? [])]
  const take = (is: (one: MadeRow) => boolean): MadeRow | undefined => {
    const at = left.findIndex(is)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const isWhole = (made: FormRow) => (one: MadeRow) =>
    names.every((name) => asMeant(one.made[name]) === asMeant(made[name]))
  const nameOf = (one: MadeRow) => asMeant(one.made[by] ?? one.row[by])
  // What was left out says nothing by which two of one name could be told apart.
  const isOnly = (name: string) =>
    fresh.filter((made) => asMeant(made[by]) === name).length === 1 &&
    had.filter((one) => nameOf(one) === name).length === 1
  const isCalled = (made: FormRow) => (one: MadeRow) =>
    nameOf(one) === asMeant(made[by]) && (isLeftOut(one) ? isOnly(nameOf(one)) : standsOn(one, made))
  const whole = fresh.map((made) => take(isWhole(made)))
  const rows = fresh.map((made, at) => {
    const same = whole[at] ?? take(isCalled(made))
    if (!same) return made
    const kept = putRight(same)
    return Object.fromEntries(names.map((name) => [name, (kept.includes(name) ? same.row : made)[name] ?? '']))
  })
  return { rows, aside: left.filter((one) => putRight(one).some((name) => !isBlank(one.row[name] ?? ''))) }
}

/** What a row that was set aside holds, to read and to copy. */
export const writtenAside = ({ row }: MadeRow): Written[] =>
  Object.entries(row)
    .filter(([, words]) => !isBlank(words))
    .map(([name, words]) => ({ name, label: sayField(name), words, typed: true }))
