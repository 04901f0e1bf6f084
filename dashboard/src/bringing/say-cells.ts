/** As many cells as a hint names; the rest are found on the sheet. */
const FEW = 4

/**
 * Which cells something is about, the first of them by name.
 *
 * @example
 * sayCells(['Plan!F5', 'Plan!F9']) // => 'Cells F5, F9 of “Plan”'
 */
export function sayCells(cells: readonly string[]): string {
  const bySheet = Map.groupBy(cells, (cell) => cell.slice(0, cell.lastIndexOf('!')))
  return [...bySheet]
    .map(([sheet, all]) => {
      const told = all.slice(0, FEW).map((cell) => cell.slice(sheet.length + 1).replace('#note', ' (comment)'))
      const more = all.length > FEW ? ` and ${all.length - FEW} more` : ''
      return `${all.length === 1 ? 'Cell' : 'Cells'} ${told.join(', ')}${more} of “${sheet}”`
    })
    .join('; ')
}
