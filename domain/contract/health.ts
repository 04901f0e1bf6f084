import { z } from 'zod'

export const HealthView = z.object({
  status: z.literal('ok'),
  /** What a person should look at, though it answers. */
  warnings: z.array(z.string()).optional(),
})
