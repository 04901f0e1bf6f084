import { z } from 'zod'
import { named } from './named.ts'
import { MeetingHeld, recorded } from './recorded.ts'
import { Day } from './text.ts'

/** What the board answered to help that was asked for. */
export const HelpAnswerView = z.object({
  ...recorded,
  /** The update whose help it answers, and what that asked for. */
  updateId: z.string(),
  help: z.string(),
  words: z.string(),
  /** Who will do it: the title of a post, or words. */
  who: z.string().nullable(),
  by: Day().nullable(),
  /** The day of its meeting, or the day on which the chair answered without one. */
  answeredOn: Day(),
  meeting: MeetingHeld.nullable(),
  minuteReference: z.string().nullable(),
})
export type HelpAnswerView = z.infer<typeof HelpAnswerView>

named({ HelpAnswerView })
