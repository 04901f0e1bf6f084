import { z } from 'zod'

/** A tick in a box, as a form or a program says it. */
export const Ticked = z
  .union([z.boolean(), z.enum(['on', 'true', 'false', '']), z.null()], 'Tick the box, or leave it')
  .optional()
  .transform((said) => said === true || said === 'on' || said === 'true')

/** Says beside a field what it needs. */
export type Refuse = (field: string, message: string) => void

export const refuser =
  (context: z.RefinementCtx): Refuse =>
  (field, message) =>
    context.addIssue({ code: 'custom', path: [field], message })
