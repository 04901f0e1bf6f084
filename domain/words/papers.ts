import { sayDay, sayInstant, type Day, type Instant } from '../day.ts'
import { AUDIENCES, type Audience } from '../disclosure.ts'
import { PAPER_KINDS, PAPER_WITHDRAWALS, type IssuedForm, type PaperKind, type PaperWithdrawal } from '../papers.ts'
import { PUBLIC_TEXTS, type PublicText } from '../publication.ts'
import type { NounWords } from './of-noun.ts'

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

const FACTS = 'the same facts as the board’s, without what owners ask of the board and do next'
const AUDIENCE: Record<Audience, { name: string; has: string }> = {
  board: { name: 'the board', has: 'all that the record says, with the help that owners ask for' },
  scrutiny: { name: 'scrutiny', has: FACTS },
  public: { name: 'the public', has: FACTS },
}
/** Whom a paper is for, within a sentence. */
export const sayAudience = (audience: Audience): string => AUDIENCE[audience].name
/** What they have of the plan, after a colon. */
export const sayAudienceHas = (audience: Audience): string => AUDIENCE[audience].has

const READERS: Record<Audience, string> = {
  board: 'The board',
  scrutiny: 'The scrutiny committee',
  public: 'The public',
}
/** Whom a paper is for, where it stands alone. */
export const sayReaders = (audience: Audience): string => READERS[audience]

/**
 * A paper that was issued, where others are named beside it.
 *
 * @example
 * // => 'Plan on a page for the public, as at 10 December 2020, issued on 11 December 2020 at 09:30'
 */
export const sayPaperNamed = (paper: {
  kind: PaperKind
  audience: Audience
  drawnOn: Day
  issuedAt: Instant
}): string =>
  `${sayPaperKind(paper.kind)} for ${sayAudience(paper.audience)}, as at ${sayDay(paper.drawnOn)}, issued on ${sayInstant(paper.issuedAt)}`

const FORM: Record<IssuedForm, { name: string; file: string; for: string }> = {
  html: { name: 'Web page', file: 'web page', for: 'to read' },
  docx: { name: 'Word', file: 'Word file', for: 'to edit' },
  pdf: { name: 'PDF', file: 'PDF file', for: 'to print' },
  zip: { name: 'Data', file: 'data file', for: 'to reckon with: tables as CSV, and what their columns mean' },
}
export const sayPaperForm = (form: IssuedForm): string => FORM[form].name
/** The same within a sentence, as a file. */
export const sayPaperFile = (form: IssuedForm): string => FORM[form].file
export const sayFormIsFor = (form: IssuedForm): string => FORM[form].for

const WITHDRAWAL: Record<PaperWithdrawal, string> = {
  disclosure: 'It holds what its readers may not have',
  wrong: 'Something in it is wrong',
  replaced: 'Another is to take its place',
}
/** Why a paper is withdrawn, as a choice and as the record says it. */
export const sayPaperWithdrawal = (as: PaperWithdrawal): string => WITHDRAWAL[as]

/**
 * The same with what its author said of it, without a full stop, whether that was typed with one or not.
 *
 * @example
 * sayWhyWithdrawn('wrong', 'A date.') // => 'Something in it is wrong: A date'
 */
export const sayWhyWithdrawn = (as: PaperWithdrawal, reason: string | null): string =>
  `${sayPaperWithdrawal(as)}${reason ? `: ${reason.replace(/\.$/, '')}` : ''}`

/**
 * What an issued paper is called where another leads to it.
 *
 * @example
 * // => 'Board pack for the board, issued on 10 December 2020'
 */
export const callIssued = ({
  kind,
  audience,
  issuedOn,
}: {
  kind: PaperKind
  audience: Audience
  issuedOn: Day
}): string => `${sayPaperKind(kind)} for ${sayAudience(audience)}, issued on ${sayDay(issuedOn)}`

/** The way from a paper that was withdrawn to the one that stands in its place. */
export const sayWhatStands = (called: string): string => `See what stands in its place: ${called}`
/** The same where none does. */
export const NOTHING_INSTEAD = 'Nothing has been issued in its place so far'

const PUBLIC_TEXT: Record<PublicText, string> = {
  title: 'Title',
  'success-measure': 'Success measure',
  progress: 'Progress',
  'way-back': 'Way back to green',
  'date-reason': 'Why its date was moved',
  milestone: 'Title of a milestone',
}
/** Which text of an action is meant. */
export const sayPublicText = (text: PublicText): string => PUBLIC_TEXT[text]

/** What papers call their own in the record. */
export const PAPER_WORDS = {
  verbs: { issued: 'Issued', 'answered-check': 'Answered the check of' },
  fields: {
    paperKind: 'Kind of paper',
    audience: 'Issued for',
    asAt: 'As at',
    sha256OfWords: 'SHA-256 of its words',
    whyAgain: 'Why what was withdrawn may be issued after all',
    paperWithdrawn: 'Why it is withdrawn',
    mayLeave: 'May leave',
    mayNotLeave: 'May not leave any more',
    notForPublication: 'Marked as not for publication',
    forPublication: 'For publication again',
    saidBy: 'Said by',
    author: 'Author',
    budget: 'Budget and policy framework',
    options: 'Options',
    risk: 'Risk management',
    consultation: 'Consultation',
    financial: 'Financial implications',
    legal: 'Legal implications',
    proposals: 'Recommendations to the committee',
    contact: 'Lead officer contact',
  },
  codes: {
    paperKind: { all: PAPER_KINDS, say: sayPaperKind },
    audience: { all: AUDIENCES, say: sayReaders },
    paperWithdrawn: { all: PAPER_WITHDRAWALS, say: sayPaperWithdrawal },
    notForPublication: { all: PUBLIC_TEXTS, say: sayPublicText },
    forPublication: { all: PUBLIC_TEXTS, say: sayPublicText },
  },
  done: {
    'paper-answers-kept': 'What you wrote is kept, and stands in the draft',
    'paper-check-kept': 'Your answers are kept, for every paper of this plan',
    'board-check-kept': 'Your answers are kept, for every paper of this plan that is for the board',
    'marks-kept': 'What is not for publication is kept, for every paper that is made from now on',
    'paper-issued': 'The paper is issued, and kept as it was sent',
    'template-kept': 'The template is kept: papers are written in it from now on',
    'template-removed': 'Papers are written without a template from now on',
    'paper-withdrawn': 'The paper is withdrawn. Its address stays, and says why',
  },
} as const satisfies NounWords

/** What a plan is called where nothing that was issued says it. */
export const PLAN_NOT_NAMED = 'Improvement plan'
