import type { JUDGEMENTS } from '../vocabulary.ts'

type Judgement = (typeof JUDGEMENTS)[number]

const JUDGEMENT: Record<Judgement, string> = {
  inadequate: 'inadequate',
  'requires-improvement': 'requires improvement to be good',
  good: 'good',
  outstanding: 'outstanding',
}

/** What Ofsted judged, in Ofsted's words, after "judged the service". */
export const sayJudgement = (judgement: Judgement): string => JUDGEMENT[judgement]
