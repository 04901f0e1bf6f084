import type { Dice } from './dice.ts'
import { emptySheet, put, type DrawnSheet } from './drawn.ts'
import type { Ratings, Sign } from './ratings.ts'

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function line(signs: Sign[], dice: Dice): string {
  const parted = dice.among([', ', '; ', '   '])
  const means = dice.among([' = ', ' – ', ': '])
  const said = signs.map(({ mark, says }) => `${mark}${means}${says}`).join(parted)
  return dice.chance(0.5) ? `Key: ${said}` : upper(said)
}

/** Writes a key over the table from a row on; answers the next row that is free. */
export function keyAbove(sheet: DrawnSheet, row: number, { key, signs }: Ratings, dice: Dice): number {
  if (key === 'in a line above') {
    put(sheet, row, 1, line(signs, dice))
    return row + 1
  }
  if (key === 'in cells above') {
    put(sheet, row, 1, 'KEY')
    signs.forEach(({ mark, says, fill }, index) =>
      put(sheet, row, index + 2, { value: `${mark} ${says}`, ...(fill && { fill }) }),
    )
    return row + 1
  }
  if (key === 'over two rows above') {
    overTwoRows(sheet, row, signs)
    return row + 2
  }
  if (key === 'beside colours above') {
    signs.forEach(({ says, fill }, index) => {
      if (fill) put(sheet, row + index, 1, { fill })
      put(sheet, row + index, 2, upper(says))
    })
    return row + signs.length
  }
  return row
}

/** The marks side by side, and below each what it means. */
const overTwoRows = (sheet: DrawnSheet, row: number, signs: Sign[]): void =>
  signs.forEach(({ mark, says, fill }, index) => {
    put(sheet, row, index + 1, { value: mark, ...(fill && { fill }) })
    put(sheet, row + 1, index + 1, upper(says))
  })

/** Writes a key under the table: a line for each mark, or all of them side by side. */
export function keyBelow(sheet: DrawnSheet, row: number, { key, signs }: Ratings): void {
  if (key === 'over two rows below') overTwoRows(sheet, row, signs)
  if (key === 'below') signs.forEach(({ mark, says }, index) => put(sheet, row + index, 1, `${mark}  ${upper(says)}`))
}

export function keySheet({ signs }: Ratings): DrawnSheet {
  const sheet = emptySheet('RAG key')
  put(sheet, 1, 1, 'Rating')
  put(sheet, 1, 2, 'What it means')
  signs.forEach(({ mark, says, fill }, index) => {
    put(sheet, index + 2, 1, { value: mark, ...(fill && { fill }) })
    put(sheet, index + 2, 2, upper(says))
  })
  return sheet
}
