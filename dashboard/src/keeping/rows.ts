import type { Problem } from '../../../domain/contract/problem.ts'
import { isBlank } from '../../../domain/typed-words.ts'
import type { Entered } from '../entered.ts'

/** One row of a form that has several: its boxes, each by its name. */
export type FormRow = Record<string, string>

const column = (entered: Entered, name: string): string[] => [entered[name] ?? []].flat()

/** The rows of a form, whose boxes share a name column by column. */
export function rowsOf(entered: Entered, names: readonly string[]): FormRow[] {
  const columns = names.map((name) => column(entered, name))
  const count = Math.max(0, ...columns.map(({ length }) => length))
  return Array.from({ length: count }, (_, i) =>
    Object.fromEntries(names.map((name, at) => [name, columns[at]?.[i] ?? ''])),
  )
}

/** Rows as the boxes of a form hold them. */
export const asColumns = <N extends string>(
  rows: readonly Partial<Record<N, string>>[],
  names: readonly N[],
): Entered => Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? '')]))

const isFilled = (row: FormRow, by: string) => !isBlank(row[by] ?? '')

/** Those that are sent: one whose first box was emptied is left out. */
export const filledRows = (rows: readonly FormRow[], by: string): FormRow[] => rows.filter((row) => isFilled(row, by))

/** The id of a box in a row. */
export const rowBox = (i: number, name: string): string => `row-${i + 1}-${name}`

/**
 * What a box of a row shows, by the row and the name of the box.
 *
 * @example
 * <WordsBox {...rowBoxes(rows, errors)(0, 'wording')} label="Wording" />
 */
export const rowBoxes = (rows: readonly FormRow[], errors: Record<string, string>) => (i: number, name: string) => ({
  name,
  id: rowBox(i, name),
  value: rows[i]?.[name] ?? '',
  error: errors[rowBox(i, name)],
})

/** The api's errors name rows by their place among those that were sent; the form's boxes by their own row. */
export function errorsOfRows(
  problem: Problem | null | undefined,
  list: string,
  rows: readonly FormRow[],
  by: string,
): Record<string, string> {
  const sent = rows.flatMap((row, i) => (isFilled(row, by) ? [i] : []))
  return Object.fromEntries(
    Object.entries(problem?.fields ?? {}).map(([name, said]) => {
      const [of, place = '', field] = name.split('.')
      return [of === list && field !== undefined ? rowBox(sent[Number(place)] ?? 0, field) : name, said]
    }),
  )
}

/** The errors of the one thing in a list that a form sends, by the names of its boxes. */
export const errorsOfOne = (problem: Problem | null | undefined, list: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(problem?.fields ?? {}).map(([name, said]) => [name.replace(`${list}.0.`, ''), said]),
  )
