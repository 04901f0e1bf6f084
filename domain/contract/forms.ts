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

/** Refines beside what its fields refuse, so that a form says everything in one go; not what is no object at all. */
export const ALSO = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }

/**
 * Refuses what was typed for a choice that is not made, beside its box: it would stand in no record, and whoever typed
 * it would not be told.
 *
 * @example
 * onlyWhere(said.closedBefore, { closedBeforeNote: said.closedBeforeNote }, 'Tick that it was closed, or leave this empty', refuse)
 */
export function onlyWhere(isChosen: boolean, typed: Record<string, unknown>, message: string, refuse: Refuse): void {
  if (isChosen) return
  for (const [field, said] of Object.entries(typed))
    if (said !== null && said !== undefined && said !== '') refuse(field, message)
}
