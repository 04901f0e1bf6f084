import { saysWords } from '../cells.ts'
import type { Column } from './columns/column.ts'
import { isApart, type Grid } from './grid.ts'
import { readKey } from './key.ts'
import { keyOverTwoRows } from './key-over-two-rows.ts'
import { isKeyRow } from './key-row.ts'
import { namedRows, type Named } from './named-people.ts'
import { areInitials } from './owners.ts'
import { readPeople } from './people.ts'

/** The rows below the actions that say what ratings mean, or who is meant by short forms, with what heads them. */
export function keyedRows(grid: Grid, columns: readonly Column[], rows: readonly number[]): Set<number> {
  const turned = overTwoRows(grid, rows)
  const named = new Set([...namedBelow(grid, columns, rows), ...turned])
  const last = rows.findLastIndex((row) => !named.has(row) && isFull(grid, columns, row))
  const below = rows.slice(1 + last)
  const cells = below.slice(goingOn(grid, columns, rows.slice(Math.max(0, last)))).flatMap((row) => grid.inRow(row))
  const told = new Set([...readKey(cells), ...readPeople(cells).values()].flatMap((entry) => entry.cells))
  const keyed = new Set([...named, ...cells.flatMap(({ address, row }) => (told.has(address) ? [row] : []))])
  return withHeads(grid, columns, below, keyed)
}

/** The rows of keys that stand over two rows, wherever they stand. */
function overTwoRows(grid: Grid, rows: readonly number[]): Set<number> {
  const entries = keyOverTwoRows(rows.flatMap((row) => grid.inRow(row)))
  const cells = new Set(entries.flatMap((entry) => entry.cells))
  return new Set(rows.filter((row) => grid.inRow(row).some(({ address }) => cells.has(address))))
}

/** Some rows with those right above them that head them. */
function withHeads(
  grid: Grid,
  columns: readonly Column[],
  rows: readonly number[],
  keyed: ReadonlySet<number>,
): Set<number> {
  const all = new Set(keyed)
  for (const [i, row] of [...rows.entries()].reverse())
    if (all.has(rows[i + 1] ?? 0) && !all.has(row) && headsKeyed(grid, columns, row)) all.add(row)
  return all
}

/** The rows of a list of initials, names and posts below the actions: three cells in a row, as an action has them. */
function namedBelow(grid: Grid, columns: readonly Column[], rows: readonly number[]): Set<number> {
  const people = namedRows(rows.flatMap((row) => grid.inRow(row)))
  const named = new Set(people.map(({ row }) => row))
  const listed = withHeads(grid, columns, rows, named)
  const at = columns.find(({ means }) => means === 'ref')?.at
  const full = rows.filter((row) => !listed.has(row) && isFull(grid, columns, row))
  const last = full.at(-1)
  // Where actions are called by letters, these rows are actions too.
  const refs = full.map((row) => grid.inRow(row).find(({ column }) => column === at)?.text ?? '')
  if (last === undefined || refs.some(areInitials)) return new Set()
  const below = rows.filter((row) => row > last && listed.has(row))
  const [first] = below
  // Where actions are numbered, initials in place of a number are no action, whoever owns one.
  const areNumbered = at !== undefined && refs.every((ref) => /\d/.test(ref))
  const isList =
    first !== undefined && (isApart(grid, first) || !named.has(first) || areNumbered || own(grid, columns, people))
  return new Set(isList ? below : [])
}

/** Whether an action is owned by one of these people, as the sheet calls them. */
function own(grid: Grid, columns: readonly Column[], people: readonly Named[]): boolean {
  const owned = columns.flatMap(({ at, means }) =>
    means === 'owner' || means === 'support' ? grid.rows.map((row) => grid.at(row, at)?.text ?? '') : [],
  )
  const called = new Set(owned.flatMap((words) => [words.trim(), ...words.split(/[^\p{L}.]+/u)]))
  return people.some(({ initials, name }) => called.has(initials) || called.has(name))
}

/** What the columns of a key or of a list of people are called. */
const HEADS =
  /^(initials?|short( form)?|abbreviations?|(full )?names?|who|posts?|roles?|(job )?titles?|positions?|organisations?|agency|team|e-?mail|contact|(tele)?phone|code|colour|b?rag|rating|status|key|meaning|description|definition|what it means)$/i

/** What is longer heads nothing: it may be an action of its title alone, as all may that stands in the column of actions. */
const LONGEST_HEAD = 40
const CALLS_A_KEY =
  /\b(keys?|legend|b?rag|ratings?|colours?|status(es)?|initials|abbreviations?|acronyms?|glossary|who|people|names?|contacts?|leads?|owners?|mean(s|ing|ings)?|definitions?)\b/i

/** Whether a row right above a key heads it: what stands alone below an empty row, or what its columns are called. */
function headsKeyed(grid: Grid, columns: readonly Column[], row: number): boolean {
  const [first, ...more] = grid.inRow(row).filter(saysWords)
  if (!first) return false
  if (more.length > 0) return [first, ...more].every(({ text }) => HEADS.test(text.trim()))
  const isOfActions = columns.some(({ at, means }) => at === first.column && means === 'action')
  return isApart(grid, row) && first.text.length <= LONGEST_HEAD && (!isOfActions || CALLS_A_KEY.test(first.text))
}

/** How many rows go on with the refs of the first: "4, Reduce delays" below action 3 is an action, and no meaning of 4. */
function goingOn(grid: Grid, columns: readonly Column[], rows: readonly number[]): number {
  const at = columns.find(({ means }) => means === 'ref')?.at
  if (at === undefined) return 0
  const refs = rows.map(
    (row) =>
      grid
        .inRow(row)
        .find(({ column }) => column === at)
        ?.text.trim() ?? '',
  )
  const end = refs.findIndex((ref, i) => i > 0 && !isNext(refs[i - 1] ?? '', ref))
  return (end < 0 ? refs.length : end) - 1
}

/** @example isNext('1.9', '1.10') // => true */
function isNext(before: string, ref: string): boolean {
  const [[, lead, number] = [], [, ownLead, own] = []] = [before, ref].map(
    (one) => /^(.*?)(\d+|[a-z])\W*$/i.exec(one) ?? [],
  )
  if (number === undefined || own === undefined || lead !== ownLead) return false
  return /\d/.test(number) ? Number(own) === Number(number) + 1 : own.charCodeAt(0) === number.charCodeAt(0) + 1
}

/** Whether enough stands in a row that it is an action for certain. */
export function isFull(grid: Grid, columns: readonly Column[], row: number): boolean {
  if (isKeyRow(grid.inRow(row))) return false
  const meant = new Set(
    grid.inRow(row).flatMap((cell) => {
      const means = columns.find(({ at }) => at === cell.column)?.means
      return saysWords(cell) && means && means !== 'other' ? [means] : []
    }),
  )
  return meant.size >= 3 || (meant.size >= 2 && columns.length <= 3)
}
