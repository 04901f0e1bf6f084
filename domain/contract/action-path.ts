import { z } from 'zod'
import { PlanPath } from './asking.ts'

/** Where an action is, and everything that is said of it: by its ref, or by the slug of that. */
export const ActionPath = PlanPath.extend({
  ref: z
    .string()
    .min(1)
    .max(80)
    .meta({
      description: 'The ref, with what an address cannot hold escaped, or its slug, like sr-25-26-01',
      examples: ['2.3'],
    }),
})
