/** The lists of codes that are stored and cross the wire, other than those a rule of its own keeps. */

export const PLAN_STATES = ['active', 'closed'] as const

export const JUDGEMENTS = ['inadequate', 'requires-improvement', 'good', 'outstanding'] as const

export const SOURCE_KINDS = ['inspection-report', 'visit-letter', 'review', 'direction', 'other'] as const

export const ACTION_STATES = ['active', 'withdrawn'] as const

/** What becomes of an action that leaves the plan. */
export const WITHDRAWN_AS = ['no-longer-needed', 'merged', 'moved'] as const
export type WithdrawnAs = (typeof WITHDRAWN_AS)[number]

/** A column of the council's own sheet that the record has no field for: what it is called, and what it says. */
export interface OwnColumn {
  label: string
  text: string
}

/** What one wording of an action can change in the one before. */
export const ACTION_FIELDS = [
  'title',
  'successMeasure',
  'area',
  'recommendations',
  'noRecommendationBecause',
  'ownerPost',
  'supportingPosts',
  'sponsorPost',
  'partners',
  'ownColumns',
  'startsOn',
  'dueOn',
  'state',
  'withdrawnAs',
  'mergedInto',
  'movedTo',
] as const
export type ActionField = (typeof ACTION_FIELDS)[number]

/** What a post has to do with overseeing the plan, in the order in which it is told. Most posts own actions and oversee nothing. */
export const OVERSIGHTS = [
  'chair',
  'commissioner',
  'lead-member',
  'director',
  'board-member',
  'partner',
  'scrutiny',
  'staff',
] as const
export type Oversight = (typeof OVERSIGHTS)[number]

/** What one version of a milestone can change in the one before. */
export const MILESTONE_FIELDS = ['title', 'dueOn', 'doneOn', 'ownerPost', 'note'] as const

/** A holder answers for a post; a deputy may report for it. */
export const CAPACITIES = ['holder', 'deputy'] as const

export const MEETING_KINDS = [
  'improvement-board',
  'scrutiny-committee',
  'quarterly-review',
  'staff-reference-group',
] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export const VISIT_KINDS = ['action-planning', 'monitoring', 'focused', 'inspection'] as const

/** What can happen to a request to move a due date. */
export const DATE_CHANGE_STEPS = ['asked', 'agreed', 'refused'] as const
export type DateChangeStep = (typeof DATE_CHANGE_STEPS)[number]

export const DATE_CHANGE_REASONS = [
  'recruitment',
  'partner-delay',
  'scope-changed',
  'dependency',
  'capacity',
  'pandemic',
  'evidence-not-ready',
  /** The date was wrong when it was typed: no day is lost by putting it right. */
  'correction',
  'other',
] as const
export type DateChangeReason = (typeof DATE_CHANGE_REASONS)[number]

/** What becomes of a request to remove words from the record. */
export const REDACTION_STATES = ['asked', 'removed', 'refused'] as const
export type RedactionState = (typeof REDACTION_STATES)[number]

/** What was done to the record, a word each. */
export const VERBS = [
  'imported',
  'added',
  'changed',
  'withdrew',
  'reported',
  'claimed',
  'reviewed',
  'returned',
  'agreed',
  'embedded',
  'reopened',
  'asked-for-date',
  'moved-date',
  'refused-date',
  'answered-help',
  'issued',
  'answered-check',
  'removed-words',
  'invited',
  'took-out',
  'opened-chair',
  'accepted-clock',
  'baseline',
] as const
export type Verb = (typeof VERBS)[number]
