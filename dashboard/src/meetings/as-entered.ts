import type { MeetingsView } from '../../../domain/contract/meetings.ts'
import type { Entered } from '../entered.ts'

type Meeting = MeetingsView['meetings'][number]

/** A meeting as the boxes of its form hold it. */
export const asEntered = ({ kind, title, heldOn, dataCutOffOn, papersDueOn }: Meeting): Entered => ({
  kind,
  title,
  heldOn,
  dataCutOffOn,
  papersDueOn: papersDueOn ?? '',
})

/** What a new one is, until somebody says otherwise. */
export const NEW_MEETING: Entered = { kind: 'improvement-board', title: '' }

/** The boxes from which the days of a series are worked out. */
export const RHYTHM = ['everyWeeks', 'from', 'until', 'count', 'cutOffClearDays', 'papersClearDays'] as const

/** The columns of the form of a series: its boxes, and unseen what they held when the days were worked out. */
export const SERIES_ROWS = ['heldOn', 'dataCutOffOn', 'papersDueOn', 'forHeldOn', 'forCutOff', 'forPapers'] as const
