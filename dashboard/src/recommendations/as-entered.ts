import type { RecommendationsView } from '../../../domain/contract/recommendations.ts'
import type { Entered } from '../entered.ts'
import type { MakesRows } from '../keeping/made-rows.ts'

/** A recommendation as the boxes of its form hold it. */
export const asEntered = (one: Omit<RecommendationsView['recommendations'][number], 'history'>): Entered => ({
  wording: one.wording,
  shortTitle: one.title,
  source: one.source.key,
  paragraphs: one.paragraphs ?? '',
  areas: one.areas.map(({ number }) => String(number)),
})

/** The columns of the form of a pasted letter. */
export const PASTED_ROWS = ['wording', 'shortTitle', 'paragraphs', 'areas'] as const

export const PASTED: MakesRows = { from: ['pasted'], rows: PASTED_ROWS }
