import { sayDay } from '../domain/day.ts'
import { disclose, type Audience } from '../domain/disclosure.ts'
import type { PaperKind } from '../domain/papers.ts'
import { sayPaperKind } from '../domain/words/papers.ts'
import { boardPack } from './board-pack.ts'
import { notice } from './blocks.ts'
import { printable } from './characters.ts'
import { committeeReport } from './committee-report.ts'
import { withContents } from './contents.ts'
import { RULES, type DisclosedFacts } from './disclosed.ts'
import { everyText } from './every-word.ts'
import { exceptionReport } from './exception-report.ts'
import type { PaperFacts } from './facts.ts'
import type { Block, Paper } from './paper.ts'
import { planOnAPage } from './plan-on-a-page.ts'
import { recommendationReport } from './recommendation-report.ts'
import { drawWithheld } from './withhold.ts'

const MAKERS: Record<
  PaperKind,
  { title: (facts: DisclosedFacts) => string; blocks: (facts: DisclosedFacts) => Block[] }
> = {
  'board-pack': { title: () => 'Board pack', blocks: boardPack },
  'exception-report': { title: () => 'Exception report', blocks: exceptionReport },
  'committee-report': { title: ({ plan }) => `${plan.title}: progress`, blocks: committeeReport },
  'plan-on-a-page': { title: () => 'The plan on a page', blocks: planOnAPage },
  'recommendation-report': { title: () => 'What was asked, and what has been done', blocks: recommendationReport },
}

/**
 * What a paper says to its readers, of what they may have: the same whenever it is drawn as at the same moment, neither a
 * draft nor issued (`as-draft.ts`, `as-issued.ts`).
 *
 * @example
 * drawPaper('exception-report', facts, 'public')
 */
export function drawPaper(kind: PaperKind, facts: PaperFacts, audience: Audience): Paper {
  // Before anything is drawn: what no font has would be in no picture, and a PDF with such a picture is refused.
  const { drawn, withheld } = drawWithheld(everyText(facts, printable), audience, (shown) =>
    drawDisclosed(kind, disclose(shown, RULES, audience), audience),
  )
  return { ...drawn, withheld }
}

function drawDisclosed(kind: PaperKind, disclosed: DisclosedFacts, audience: Audience): Omit<Paper, 'withheld'> {
  const { plan, asAt } = disclosed
  const { title, blocks } = MAKERS[kind]
  return {
    kind,
    audience,
    language: 'en-GB',
    council: plan.council,
    plan: { title: plan.title, illustrative: plan.illustrative },
    title: title(disclosed),
    subtitle: `${plan.title}, as at ${sayDay(asAt.day)}${asAt.meeting ? `, for ${asAt.meeting.title} on ${sayDay(asAt.meeting.heldOn)}` : ''}`,
    draft: null,
    foot: `${plan.council}: ${sayPaperKind(kind).toLowerCase()}, as at ${sayDay(asAt.day)}`,
    blocks: [...(plan.illustrative === null ? [] : [notice(plan.illustrative)]), ...withContents(blocks(disclosed))],
  }
}
