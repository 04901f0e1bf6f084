import { z } from 'zod'
import { CAPACITIES, OVERSIGHTS } from '../../vocabulary.ts'
import { Day, Email, filed, LaterDay, Reason, Text } from './fields.ts'

export const FiledPost = filed({
  title: Text(),
  organisation: Text(),
  /** What it has to do with overseeing the plan; left out or null where it has nothing. */
  oversees: z.enum(OVERSIGHTS).nullable().optional(),
  /** The first and the last day that there is such a post, where they are known. */
  fromOn: LaterDay(),
  toOn: LaterDay(),
  reason: Reason(),
})

export const FiledHolder = filed({
  name: Text(),
  /** Null for a holder who has no account. */
  email: Email().nullable(),
  capacity: z.enum(CAPACITIES),
  /** Null where the day is not known. */
  fromOn: Day().nullable(),
  toOn: Day().nullable(),
  reason: Reason(),
})
