import type { MeetingsView } from '../../../domain/contract/meetings.ts'
import type { Entered } from '../entered.ts'
import type { MakesRows } from '../keeping/made-rows.ts'

type Meeting = Pick<MeetingsView['meetings'][number], 'kind' | 'title' | 'heldOn' | 'dataCutOffOn' | 'papersDueOn'>

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
const RHYTHM = ['everyWeeks', 'from', 'until', 'count', 'cutOffClearDays', 'papersClearDays'] as const

const BOXES = ['heldOn', 'dataCutOffOn', 'papersDueOn'] as const
/** What they held when the days were worked out, or moved along. */
export const WORKED_OUT = ['forHeldOn', 'forCutOff', 'forPapers'] as const

/** The columns of the form of a series: its boxes, and unseen what they held when the days were worked out. */
export const SERIES_ROWS = [...BOXES, ...WORKED_OUT] as const

export const SERIES: MakesRows = { from: RHYTHM, rows: BOXES }
