import type { Answered } from '../answers.ts'
import { ask, type Asked } from '../asked.ts'
import type { ProposedSheet } from '../proposal.ts'

const ID = 'areas'

/**
 * Where a plan has several sheets of actions and no row says its area, each sheet may be an area: it is asked, and each row is
 * then given the name of its sheet.
 */
export function takeAreas(sheets: readonly ProposedSheet[], answered: Answered, asked: Asked): void {
  const plans = sheets.filter(({ is, rows = [] }) => is === 'actions' && rows.length > 0)
  const names = new Set(plans.map(({ name }) => name))
  const rows = plans.flatMap((sheet) => sheet.rows ?? [])
  if (names.size < 2 || rows.some(({ area }) => area !== null) || [...names].some(saysNoArea)) return
  ask(asked, {
    id: ID,
    about: 'areas',
    asks: `Are the sheets the priority areas of the plan: ${[...names].map((name) => `“${name}”`).join(', ')}?`,
    cells: plans.flatMap(({ name, rows: [first] = [] }) => first?.cells.action?.map((cell) => `${name}!${cell}`) ?? []),
    choices: ['yes', 'no'],
    proposed: 'yes',
    because: 'Each sheet has actions, and no column says their area',
  })
  if (answered.choice(ID) !== 'yes') return
  for (const { name, rows: own = [] } of plans)
    for (const row of own) {
      row.area = name
      row.given = { ...row.given, area: `Its sheet is called “${name}”` }
    }
}

/** Sheets of one plan that are no areas: numbered by the program, of a year or a month, or apart since they are over. */
const saysNoArea = (name: string): boolean =>
  /^(sheet|table|pasted)\s*\d*$|\b(completed?|closed|finished|archived?|done|old|previous)\b|^[a-z]{3,9}[ -]?\d{2,4}$|^\d[\d/ -]*$/i.test(
    name.trim(),
  )
