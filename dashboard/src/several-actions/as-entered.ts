import type { PlanHead } from '../../../domain/contract/frame.ts'
import type { PastedAction, PastedActions } from '../../../domain/paste-actions.ts'
import { headOf } from '../../../domain/paste-actions.ts'
import { pasteTable } from '../../../domain/paste-table.ts'
import { PASTED_FIELDS, type PastedField } from '../../../domain/pasted-columns.ts'
import { isBlank } from '../../../domain/typed-words.ts'
import { once, type Entered } from '../entered.ts'
import type { MakesRows } from '../keeping/made-rows.ts'
import { numbersWritten } from '../keeping/numbers-written.ts'
import type { FormRow } from '../keeping/rows.ts'
import { areaNamed, postNamed, recommendationsNamed, type NamedPost } from './plan-words.ts'

/** What the rows of the form name: the plan's own areas, recommendations and posts, and the refs that none can have. */
export interface Named {
  plan: Pick<PlanHead, 'areas' | 'recommendations' | 'quarters'>
  posts: readonly NamedPost[]
  taken: readonly string[]
}

/** More columns than any council's sheet has: of each, somebody can say what it is. */
const MOST_COLUMNS = 200
/** The box that says what a column is. */
export const columnBox = (at: number): string => `column${at + 1}`
const COLUMN_BOXES = Array.from({ length: MOST_COLUMNS }, (_, at) => columnBox(at))

/** The columns of the form, and from which of its boxes they are made. */
export const SEVERAL: MakesRows = {
  from: ['pasted', 'areaForAll', 'ownerForAll', 'startForAll', 'firstRow', ...COLUMN_BOXES],
  rows: PASTED_FIELDS,
}

/** The first row of a pasted table, by which it is known what was said of it. */
export const firstRowOf = (text: string): string => (pasteTable(text)[0] ?? []).join(' | ')

/** Whether somebody said that the first row says what the columns are; null where that was of another row, or of none. */
export function isHeaded(entered: Entered, text: string): boolean | null {
  const said = once(entered, 'firstRow')
  return said === '' || once(entered, 'firstRowOf') !== firstRowOf(text) ? null : said === 'heads'
}

/** Of which columns somebody said what they are: of others than these, it says nothing. */
export const columnsOf = ({ columns }: PastedActions): string =>
  columns.map(({ heading }, at) => headOf(heading, at)).join(' | ')

/** What somebody said that each column is; null where that was of other columns, or of none. */
export function columnsSaid(entered: Entered, guessed: PastedActions): (PastedField | null)[] | null {
  if (guessed.columns.length === 0 || once(entered, 'columnsOf') !== columnsOf(guessed)) return null
  return guessed.columns.map((_, at) => PASTED_FIELDS.find((one) => one === once(entered, columnBox(at))) ?? null)
}

/** The same; null also where each is left as it was guessed, which is nothing that anybody said. */
export function columnsChosen(entered: Entered, guessed: PastedActions): (PastedField | null)[] | null {
  const said = columnsSaid(entered, guessed)
  return said?.every((is, at) => is === guessed.columns[at]?.is) ? null : said
}

/** What the boxes hold that say what each column is. */
export const columnsEntered = (read: PastedActions, text: string): Entered => ({
  firstRow: read.columns.length === 0 ? '' : read.hasHeading ? 'heads' : 'action',
  firstRowOf: firstRowOf(text),
  columnsOf: columnsOf(read),
  ...Object.fromEntries(COLUMN_BOXES.map((box, at) => [box, read.columns[at]?.is ?? ''])),
})

/** An action as it was pasted, as a row of the form: what it does not say, it takes of what was said for all. */
export function rowOf(
  { said }: PastedAction,
  entered: Entered,
  { plan, posts }: Pick<Named, 'plan' | 'posts'>,
): FormRow {
  const { title = '', ref = '', owner = '', area = '', recommendations = '', startsOn = '', due = '' } = said
  return {
    title,
    ref,
    owner: owner === '' ? once(entered, 'ownerForAll') : (postNamed(owner, posts)?.name ?? owner),
    area: area === '' ? once(entered, 'areaForAll') : areaNamed(area, plan.areas),
    recommendations: recommendationsNamed(recommendations),
    startsOn: startsOn === '' ? once(entered, 'startForAll') : startsOn,
    due,
    successMeasure: said.successMeasure ?? '',
  }
}

/** A row as the api wants it. What names no post is none: the row says which words those were. */
export const asNewAction = (row: FormRow, { posts }: Pick<Named, 'posts'>): object => {
  const { title, ref, owner = '', area, recommendations = '', startsOn, due, successMeasure } = row
  return {
    ...{ title, ref, area, startsOn, due, successMeasure },
    ownerPost: postNamed(owner, posts)?.key ?? '',
    recommendations: numbersWritten(recommendations),
  }
}

/** Whether a row has all that an action cannot do without. */
export const lacks = (row: FormRow): ('owner' | 'due')[] =>
  (['owner', 'due'] as const).filter((field) => isBlank(row[field] ?? ''))
