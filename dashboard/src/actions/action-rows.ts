import { MOST_OWN_COLUMNS, MOST_SUPPORTING } from '../../../domain/contract/longest.ts'
import { isBlank } from '../../../domain/typed-words.ts'
import { once, type Entered } from '../entered.ts'

/** What a form of an action has in rows: by which box a row is known, what it is called, how many stand there at first, and at the most. */
const ROWS = {
  milestones: { box: 'milestoneTitle', called: 'Milestone', atFirst: 3, most: 12 },
  supportingPosts: { box: 'supportingPosts', called: 'Supporting post', atFirst: 1, most: MOST_SUPPORTING },
  ownColumns: { box: 'ownColumnLabel', called: 'Column', atFirst: 1, most: MOST_OWN_COLUMNS },
} as const
export type Rows = keyof typeof ROWS

/** How many rows a form had, of each kind. */
export type RowsKept = Record<Rows, number>
export const NO_ROWS: RowsKept = { milestones: 0, supportingPosts: 0, ownColumns: 0 }

const valuesOf = (entered: Entered, box: string): string[] => [entered[box] ?? []].flat()

/** How many rows a form had whose boxes these are, with whatever they hold. */
export const rowsIn = (boxes: readonly (readonly [name: string, value: string])[]): RowsKept => {
  const count = (rows: Rows) => boxes.filter(([name]) => name === ROWS[rows].box).length
  return {
    milestones: count('milestones'),
    supportingPosts: count('supportingPosts'),
    ownColumns: count('ownColumns'),
  }
}

/**
 * The rows a form shows, as values of its boxes: all that came, as many as are
 * kept, and one more when that was asked for. Those of two people beside one another
 * may be more than it takes: all are shown, and the api says how many there may be.
 */
export function rowsToShow<B extends string>(
  entered: Entered,
  rows: Rows,
  boxes: readonly B[],
  kept = 0,
): Record<B, string>[] {
  const { box, atFirst, most } = ROWS[rows]
  const typed = valuesOf(entered, box).length
  const asked = once(entered, 'addRow') === rows ? 1 : 0
  const count = Math.max(typed, Math.min(most, Math.max(atFirst, typed + asked)), Math.min(2 * most, kept))
  return Array.from({ length: count }, (_, row) => rowAt(entered, boxes, row))
}

/** Whether there are more rows than stand there at first: somebody asked for them. */
export const hasMoreRows = (entered: Entered, rows: Rows): boolean =>
  valuesOf(entered, ROWS[rows].box).length > ROWS[rows].atFirst

export const mayAddRow = (rows: Rows, shown: number): boolean => shown < ROWS[rows].most

const rowAt = <B extends string>(entered: Entered, boxes: readonly B[], row: number): Record<B, string> =>
  Object.fromEntries(boxes.map((box) => [box, valuesOf(entered, box)[row] ?? ''])) as Record<B, string>

/** The rows that hold something, each with its place among all of them. */
function filledIn<B extends string>(
  entered: Entered,
  boxes: readonly [B, ...B[]],
): (Record<B, string> & { row: number })[] {
  return valuesOf(entered, boxes[0])
    .map((_, row) => ({ ...rowAt(entered, boxes, row), row }))
    .filter((one) => boxes.some((box) => !isBlank(one[box])))
}

const milestonesIn = (entered: Entered) => filledIn(entered, ['milestoneTitle', 'milestoneDue'])
const supportersIn = (entered: Entered) => filledIn(entered, ['supportingPosts'])
const columnsIn = (entered: Entered) => filledIn(entered, ['ownColumnLabel', 'ownColumnText'])

/**
 * An action as the api wants it: what can be several as a list, rows as
 * objects, those left empty left out.
 */
export function asAction(entered: Entered): Record<string, unknown> {
  const { milestoneTitle: _t, milestoneDue: _d, ownColumnLabel: _l, ownColumnText: _x, addRow: _a, ...rest } = entered
  return {
    ...rest,
    recommendations: valuesOf(entered, 'recommendations').filter((one) => one !== ''),
    supportingPosts: supportersIn(entered).map(({ supportingPosts }) => supportingPosts),
    ownColumns: columnsIn(entered).map(({ ownColumnLabel, ownColumnText }) => ({
      label: ownColumnLabel,
      text: ownColumnText,
    })),
  }
}

/** The same of a new one, which may have milestones. */
export const asNewAction = (entered: Entered): object => ({
  ...asAction(entered),
  milestones: milestonesIn(entered).map(({ milestoneTitle, milestoneDue }) => ({
    title: milestoneTitle,
    due: milestoneDue,
  })),
})

/**
 * The api's errors name rows by their place among the filled ones; the form's boxes by their row. Each says which row
 * it is about: above the form, several may say the same.
 */
export function errorsByRow(fields: Record<string, string>, entered: Entered): Record<string, string> {
  const filled = {
    milestones: milestonesIn(entered),
    ownColumns: columnsIn(entered),
    supportingPosts: supportersIn(entered),
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, said]) => {
      const [, rows, place = '0', field] =
        /^(milestones|ownColumns|supportingPosts)(?:\.(\d+))?(?:\.(title|due|dueOn|label|text))?$/.exec(name) ?? []
      if (rows === undefined || (field === undefined && rows !== 'supportingPosts')) return [name, said]
      const row = filled[rows as Rows][Number(place)]?.row ?? 0
      return [idOfBox(rows as Rows, row, field), `${ROWS[rows as Rows].called} ${row + 1}: ${said}`]
    }),
  )
}

/** @example idOfBox('milestones', 0, 'title') // => 'milestone-0-title' */
export const idOfBox = (rows: Rows, row: number, field?: string): string =>
  [rows.slice(0, -1), row, field].filter((part) => part !== undefined).join('-')
