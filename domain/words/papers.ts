import type { Audience } from '../disclosure.ts'
import type { PaperForm, PaperKind } from '../papers.ts'

const KIND: Record<PaperKind, { name: string; says: string }> = {
  'board-pack': {
    name: 'Board pack',
    says: 'What needs the board, what has moved since it last met, the exceptions, what comes next, and every action',
  },
  'exception-report': {
    name: 'Exception report',
    says: 'What is late, off track, out of date or at risk, in its owners’ words, and what does not add up',
  },
  'committee-report': {
    name: 'Committee report',
    says: 'A report in the sections that a committee expects, with every action in its appendix. What only officers can write is marked',
  },
  'plan-on-a-page': {
    name: 'Plan on a page',
    says: 'What the plan is for, how its parts stand, and what is late or off track',
  },
  'recommendation-report': {
    name: 'Recommendation report',
    says: 'What was asked, and for each recommendation how the actions that answer it stand',
  },
}
/** What a paper is called. */
export const sayPaperKind = (kind: PaperKind): string => KIND[kind].name
/** What is in it, in a sentence without its full stop. */
export const sayPaperHolds = (kind: PaperKind): string => KIND[kind].says

const AUDIENCE: Record<Audience, { name: string; has: string }> = {
  board: { name: 'the board', has: 'all that the record says, with the help that owners ask for' },
  scrutiny: { name: 'scrutiny', has: 'the same facts, without what owners ask of the board and do next' },
  public: { name: 'the public', has: 'what scrutiny has' },
}
/** Whom a paper is for, within a sentence. */
export const sayAudience = (audience: Audience): string => AUDIENCE[audience].name
/** What they have of the plan, after a colon. */
export const sayAudienceHas = (audience: Audience): string => AUDIENCE[audience].has

const FORM: Record<PaperForm, { name: string; for: string }> = {
  html: { name: 'Web page', for: 'to read' },
  docx: { name: 'Word', for: 'to edit' },
  pdf: { name: 'PDF', for: 'to print' },
}
export const sayPaperForm = (form: PaperForm): string => FORM[form].name
export const sayFormIsFor = (form: PaperForm): string => FORM[form].for
