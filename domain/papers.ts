import type { Day } from './day.ts'
import type { Audience } from './disclosure.ts'
import type { MeetingKind } from './vocabulary.ts'

/** The kinds of paper that are made of a plan. */
export const PAPER_KINDS = [
  'board-pack',
  'exception-report',
  'committee-report',
  'plan-on-a-page',
  'recommendation-report',
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** The forms that a paper is had in: the page that is published, the sheets that are printed, the text that is edited. */
export const PAPER_FORMS = ['html', 'docx', 'pdf'] as const
export type PaperForm = (typeof PAPER_FORMS)[number]

/** What an issued paper is had as: its forms, and the tables that it was drawn with, as data. */
export const ISSUED_FORMS = [...PAPER_FORMS, 'zip'] as const
export type IssuedForm = (typeof ISSUED_FORMS)[number]

/** For whom each kind is made. A board has its own pack, of what a committee is told in a report. */
const FOR: Record<PaperKind, readonly Audience[]> = {
  'board-pack': ['board'],
  'exception-report': ['board', 'scrutiny', 'public'],
  'committee-report': ['scrutiny', 'public'],
  'plan-on-a-page': ['board', 'scrutiny', 'public'],
  'recommendation-report': ['board', 'scrutiny', 'public'],
}

/**
 * Whether a kind of paper is made for an audience.
 *
 * @example
 * isMadeFor('committee-report', 'board') // => false
 */
export const isMadeFor = (kind: PaperKind, audience: Audience): boolean => FOR[kind].includes(audience)

/** The paper that a kind of meeting is sent, by its papers due date; a review and a staff group have none of their own. */
const OF_MEETING: Partial<Record<MeetingKind, { kind: PaperKind; audience: Audience }>> = {
  'improvement-board': { kind: 'board-pack', audience: 'board' },
  'scrutiny-committee': { kind: 'committee-report', audience: 'scrutiny' },
}
export const paperOfMeeting = (kind: MeetingKind): { kind: PaperKind; audience: Audience } | null =>
  OF_MEETING[kind] ?? null

/** Why a paper is withdrawn: it holds what its readers may not have, something in it is wrong, another takes its place. */
export const PAPER_WITHDRAWALS = ['disclosure', 'wrong', 'replaced'] as const
export type PaperWithdrawal = (typeof PAPER_WITHDRAWALS)[number]

/** What only an officer can write in a paper, by its key. */
export const PROMPTS = [
  'author',
  'budget',
  'options',
  'risk',
  'consultation',
  'financial',
  'legal',
  'proposals',
  'contact',
] as const
export type PromptKey = (typeof PROMPTS)[number]

/** What was written into a prompt. */
export interface PromptAnswer {
  prompt: PromptKey
  /** Null where there is nothing to say: then the paper says "None", by whom and on which day. */
  text: string | null
  /** The post of whoever said so. */
  saidBy: string
  saidOn: Day
}

/** The files of a paper, each by its SHA-256: its forms, and as JSON what they were written from. */
export type FilesOfPaper = Record<IssuedForm | 'json', string>
