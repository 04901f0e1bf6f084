import type { AsAt } from '../../../domain/contract/frame.ts'
import { sayDay } from '../../../domain/day.ts'
import { sayMoment } from '../../../domain/say-moment.ts'

/** One side of a comparison: `the board of 28 October 2020`, `14 October 2020`, `today, 10 December 2020`. */
export const saySide = (side: AsAt): string => (side.isNow ? `today, ${sayDay(side.day)}` : sayMoment(side))
