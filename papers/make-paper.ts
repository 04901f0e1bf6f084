import type { PaperKind } from '../domain/papers.ts'
import { asDraft } from './as-draft.ts'
import { drawPaper } from './draw-paper.ts'
import type { Asked, PaperFacts } from './facts.ts'
import type { Paper } from './paper.ts'

/**
 * Makes a paper of what its readers may have, as a draft.
 *
 * @example
 * makePaper('exception-report', facts, { audience: 'public', madeOn: day('2020-12-10') })
 */
export const makePaper = (kind: PaperKind, facts: PaperFacts, { audience, madeOn }: Asked): Paper =>
  asDraft(drawPaper(kind, facts, audience), madeOn)
