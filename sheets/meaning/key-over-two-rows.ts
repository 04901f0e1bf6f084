import { saysWords, type Cell } from '../cells.ts'
import { colourNamed, colourOfFill, isRatingColour } from './colours.ts'
import { areWords, codeOf, LEADS, statusIn, type KeyEntry } from './key-entry.ts'

/**
 * The key that stands over two rows: letters or colours side by side, and in the row below or above, each in its column,
 * what it means. All that stands in both rows is of the key, but for what it is called.
 */
export function keyOverTwoRows(cells: readonly Cell[]): KeyEntry[] {
  const rows = Map.groupBy(cells, ({ row }) => row)
  return [...rows].flatMap(([row, own]) => {
    const next = rows.get(row + 1)
    return next ? (entriesOf(own, next) ?? entriesOf(next, own) ?? []) : []
  })
}

function entriesOf(codes: readonly Cell[], meanings: readonly Cell[]): KeyEntry[] | null {
  const [named, told] = [codes.filter(isCodeOrWords), meanings.filter(saysWords)].map((all) =>
    all.filter(({ text }) => !LEADS.test(text.trim())),
  ) as [Cell[], Cell[]]
  const entries = named.flatMap((cell): KeyEntry[] => {
    const means = told.find(({ column }) => column === cell.column)
    const code = saysWords(cell) ? colourNamed(codeOf(cell.text)) : colourOfFill(cell.fill ?? '')
    if (code === null || !means || !areWords(means.text)) return []
    const says = `${cell.text.trim() || code} = ${means.text.trim()}`
    return [{ code, says, ...statusIn(means.text), cells: [cell.address, means.address] }]
  })
  const areAll = entries.length === named.length && entries.length === told.length
  const areDistinct = new Set(entries.map(({ code }) => code)).size === entries.length
  const plain = entries.filter(({ suggests }) => suggests !== null).length
  return areAll && areDistinct && plain >= 2 && plain * 2 >= entries.length ? entries : null
}

const isCodeOrWords = (cell: Cell): boolean => saysWords(cell) || (cell.fill !== undefined && isRatingColour(cell.fill))
