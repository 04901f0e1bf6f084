import { asDay } from '../../../domain/read-day.ts'
import { asLine, asWords } from '../../../domain/typed-words.ts'
import type { Entered } from '../entered.ts'

/** Boxes that make one row together, by the first: it is what a row is known by, and of one that stands alone all it says. */
const ROWS: Readonly<Record<string, readonly [by: string, ...rest: string[]]>> = {
  ownColumnLabel: ['ownColumnLabel', 'ownColumnText'],
  ownColumnText: ['ownColumnLabel', 'ownColumnText'],
}
const rowOf = (name: string): readonly [by: string, ...rest: string[]] => ROWS[name] ?? [name]

/** What holds several: rows, or what is ticked of many. */
const SEVERAL: readonly string[] = ['recommendations', 'supportingPosts', 'areas', ...Object.keys(ROWS)]

type Row = readonly string[]

const several = (entered: Entered, name: string): string[] => [entered[name] ?? []].flat()

/** The rows of a form that say something. */
function rowsIn(entered: Entered, names: readonly string[]): Row[] {
  const columns = names.map((name) => several(entered, name))
  const count = Math.max(0, ...columns.map(({ length }) => length))
  return Array.from({ length: count }, (_, at) => columns.map((column) => column[at] ?? '')).filter((row) =>
    row.some((said) => asWords(said) !== ''),
  )
}

const keyOf = ([by = '']: Row) => asWords(by).toLocaleLowerCase('en-GB')
const isSameRow = (one: Row, other: Row) => one.every((said, at) => asWords(said) === asWords(other[at] ?? ''))
const areSame = (some: readonly Row[], others: readonly Row[]) =>
  some.length === others.length && some.every((row, at) => isSameRow(row, others[at] ?? []))

/**
 * Theirs, with what one has changed since one read: each row is known by what it
 * is called, whatever its place, so that one which either of two people added
 * stands beside the other's.
 */
function mergeRows(stood: readonly Row[], mine: readonly Row[], theirs: readonly Row[]): Row[] {
  const find = (rows: readonly Row[], key: string) => rows.find((row) => keyOf(row) === key)
  const isMine = (row: Row) => {
    const then = find(stood, keyOf(row))
    return !then || !isSameRow(then, row)
  }
  const kept = theirs.flatMap((row): Row[] => {
    const [own, then] = [find(mine, keyOf(row)), find(stood, keyOf(row))]
    if (own) return [isMine(own) ? own : row]
    // What one took out is out, unless they have said it anew since.
    return then && isSameRow(then, row) ? [] : [row]
  })
  return [...kept, ...mine.filter((row) => isMine(row) && (keyOf(row) === '' || !find(theirs, keyOf(row))))]
}

/** Boxes of days whose names do not say so. */
const DAYS: readonly string[] = ['due', 'inspectedFrom', 'inspectedTo']

const asSaid = (name: string, said: string): string => {
  const words = asWords(said)
  return name.endsWith('On') || DAYS.includes(name) ? asDay(words) || words : words
}
const saidIn = (entered: Entered, name: string) => asSaid(name, several(entered, name)[0] ?? '')
const isSameSaid = (name: string, one: Entered, other: Entered): boolean =>
  SEVERAL.includes(name)
    ? areSame(rowsIn(one, rowOf(name)).toSorted(byKey), rowsIn(other, rowOf(name)).toSorted(byKey))
    : saidIn(one, name) === saidIn(other, name)

/** Whether a box holds what stood there: one of one line holds a blank for each line end that an older record has. */
function isLeft(name: string, stood: Entered, mine: Entered): boolean {
  if (isSameSaid(name, stood, mine)) return true
  const [then, now] = [saidIn(stood, name), saidIn(mine, name)]
  return !SEVERAL.includes(name) && then.includes('\n') && asLine(then) === now
}

const byKey = (one: Row, other: Row) => keyOf(one).localeCompare(keyOf(other))

/**
 * What a form holds once a colleague has changed what it is about: what its
 * author changed is theirs still, and every other box holds what the colleague
 * saved. Asked twice, it answers the same.
 *
 * @param stood What the record held, box by box, when the form was drawn.
 * @returns all boxes; and the names of those that hold something else than they were sent with.
 * @example
 * ontoTheirs({ stood: { title: 'A', partners: '' }, mine: { title: 'B', partners: '' }, theirs: { title: 'A', partners: 'Police' } })
 * // => { entered: { title: 'B', partners: 'Police' }, taken: ['partners'] }
 */
export function ontoTheirs({ stood, mine, theirs }: { stood: Entered; mine: Entered; theirs: Entered }): {
  entered: Entered
  taken: string[]
} {
  const entered = { ...mine }
  const taken: string[] = []
  for (const name of Object.keys(stood)) {
    if (!(name in theirs) || isSameSaid(name, mine, theirs) || isSameSaid(name, stood, theirs)) continue
    if (SEVERAL.includes(name)) {
      const names = rowOf(name)
      const rows = mergeRows(rowsIn(stood, names), rowsIn(mine, names), rowsIn(theirs, names))
      if (areSame(rows, rowsIn(mine, names))) continue
      entered[name] = rows.map((row) => row[names.indexOf(name)] ?? '')
    } else if (isLeft(name, stood, mine)) entered[name] = theirs[name] ?? ''
    else continue
    taken.push(name)
  }
  return { entered, taken }
}

/** The names of the boxes, of those that the record holds, which somebody left otherwise than they stood. */
export const changedFrom = (stood: Entered, mine: Entered): string[] =>
  Object.keys(stood).filter((name) => !isLeft(name, stood, mine))
