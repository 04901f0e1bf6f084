import { z } from 'zod'
import { Day, Instant } from './text.ts'

/** What the view of a fact says of its recording. */
export const recorded = { id: z.string(), recordedAt: Instant(), recordedBy: z.string() }

/** The meeting at which something was decided. */
export const MeetingHeld = z.object({ id: z.string(), title: z.string(), heldOn: Day() })
