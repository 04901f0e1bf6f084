import type { Audience } from './disclosure.ts'

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
