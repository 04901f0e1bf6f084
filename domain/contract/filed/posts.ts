import { z } from 'zod'
import { CAPACITIES, OVERSIGHTS } from '../../vocabulary.ts'
import { Day, Email, filed, Text } from './fields.ts'

export const FiledPost = filed({
  title: Text(),
  organisation: Text(),
  /** What it has to do with overseeing the plan; left out or null where it has nothing. */
  oversees: z.enum(OVERSIGHTS).nullable().optional(),
})

export const FiledHolder = filed({
  name: Text(),
  /** Null for a holder who has no account. */
  email: Email().nullable(),
  capacity: z.enum(CAPACITIES),
  /** Null where the day is not known. */
  fromOn: Day().nullable(),
  toOn: Day().nullable(),
})
