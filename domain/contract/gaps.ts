import { z } from 'zod'
import { GAPS } from '../gaps.ts'

/** What actions are missing, each with how many. */
export const CountedGaps = z.array(z.object({ kind: z.enum(GAPS), count: z.int() }))
export type CountedGaps = z.infer<typeof CountedGaps>
