import type { Becomes } from '../../domain/sheet-meanings.ts'
import type { Doubt, ProposedField, ProposedSheet } from '../proposal.ts'

/** What became of a cell, and why where that is said. */
export interface Became {
  becomes: Becomes
  why?: string
}

const OF_FIELD: Record<ProposedField, Becomes> = {
  ...{ ref: 'ref', area: 'area', recommendation: 'recommendation', recommendationRef: 'recommendationRef' },
  ...{ action: 'action', owners: 'owner', support: 'support', due: 'due', startsOn: 'startsOn', measure: 'measure' },
  ...{ rating: 'rating', progress: 'progress', evidence: 'evidence', state: 'state' },
}

/**
 * What became of each cell of a table, by its address (`F7`, `F7#note`). A cell that is in doubt is shown as that, also
 * where its words went somewhere meanwhile. Of a sheet that is not of actions every cell is left, for the reason it says.
 */
export function becomesIn(sheet: ProposedSheet, doubts: readonly Doubt[]): (address: string) => Became | null {
  const all = new Map<string, Became>()
  for (const { cell, as, why } of sheet.said ?? []) all.set(cell, { becomes: as, ...(why !== undefined && { why }) })
  for (const row of sheet.rows ?? []) {
    for (const [field, cells] of Object.entries(row.cells))
      for (const cell of cells) if (!all.has(cell)) all.set(cell, { becomes: OF_FIELD[field as ProposedField] })
    for (const { cells } of row.own) for (const cell of cells) all.set(cell, { becomes: 'own' })
    for (const { cells } of row.steps ?? []) for (const cell of cells) all.set(cell, { becomes: 'step' })
    for (const { cells } of row.updates ?? []) for (const cell of cells) all.set(cell, { becomes: 'update' })
  }
  for (const { sheet: name, cell, why } of doubts) if (name === sheet.name) all.set(cell, { becomes: 'doubt', why })
  const whole: Became | null = sheet.is === 'actions' ? null : { becomes: 'left', why: sheet.because }
  return (address) => all.get(address) ?? whole
}
