import { drawPlanSheet } from './draw-plan-sheet.ts'
import { lastRow, put, type DrawnSheet } from './drawn.ts'
import type { PlanStyle } from './plan-style.ts'

const RISKS = [
  ['Risk', 'Description', 'Owner', 'Score', 'Mitigation'],
  ['R1', 'Too few experienced social workers stay', 'Head of Service', '12', 'Recruit from abroad'],
  ['R2', 'The case system is not replaced in time', 'Programme office', '9', 'Keep the old one a year'],
]

/** Draws below the table of a sheet what else councils keep there: more actions under a heading of their own, or risks. */
export function drawBelow(sheet: DrawnSheet, style: PlanStyle): void {
  const { shapes, dice, ratings } = style
  const row = lastRow(sheet) + 2
  if (shapes.has('risks below'))
    RISKS.forEach((risk, down) => risk.forEach((value, along) => put(sheet, row + down, along + 1, { value })))
  if (!shapes.has('another table below')) return
  const isTitled = dice.chance(0.5)
  if (isTitled) put(sheet, row, 1, 'Carried over from the plan of last year')
  const asked = { name: sheet.name, groups: [3], from: 7, spreadsheet: true }
  const onto = { sheet, row: isTitled ? row + 1 : row }
  // Its key stands once in a file: with the first table, or on a sheet.
  const key = ratings.key === 'nowhere' ? 'nowhere' : 'on a sheet'
  drawPlanSheet({ ...asked, onto }, { ...style, ratings: { ...ratings, key } })
}
