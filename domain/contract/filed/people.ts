import { z } from 'zod'
import { Email, Text } from './fields.ts'

/** Somebody who recorded something, or holds a post. */
export const FiledPerson = z.strictObject({ email: Email(), name: Text() })
