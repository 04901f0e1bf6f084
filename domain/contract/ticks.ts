import { z } from 'zod'
import { LONGEST } from './longest.ts'

/** The values of the boxes of one name that were ticked, each once; none where the name is not there. */
export const Ticks = (missing: string, longest: number = LONGEST.tick) =>
  z
    .union([z.array(z.string()), z.string()], missing)
    .optional()
    .transform((said) => [...new Set(said === undefined ? [] : [said].flat())])
    .pipe(z.array(z.string().max(longest)).max(500))
