import type { PaperFacts } from '../facts.ts'

/** What a plan says of itself of which nothing was ever said. */
export const NOTHING_ABOUT: PaperFacts['about'] = {
  vision: null,
  judgement: null,
  inspectedFrom: null,
  inspectedTo: null,
  reportPublishedOn: null,
  reinspectionExpectedOn: null,
  sources: [],
  visits: [],
  oversight: [],
}
