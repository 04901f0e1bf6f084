import { z } from 'zod'
import { named } from './named.ts'

/**
 * What the api says when it will not do something. Every `message` and every
 * field's sentence can be read by a head of service and says what to do.
 * On `409 moved-on` both versions come along, so that nothing is lost; on `410 withdrawn` what stands in its place.
 */
export const Problem = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  yours: z.unknown().optional(),
  theirs: z.unknown().optional(),
  instead: z.object({ id: z.string(), called: z.string() }).optional(),
})
export type Problem = z.infer<typeof Problem>

named({ Problem })
