import { z } from 'zod'
import { DELIVERY_STATUSES, type DeliveryStatus } from '../delivery-status.ts'
import { wordOfAnother, type StatusWords } from '../status-words.ts'
import { LONGEST } from './longest.ts'
import { OptionalLine } from './text.ts'

const box = OptionalLine(LONGEST.statusWord)

/**
 * The five boxes of a form that asks what the plan calls its statuses: a box
 * that is empty keeps our word. Answers null where all are.
 */
export const EnteredStatusWords = z
  .object({ 'not-started': box, 'on-track': box, 'at-risk': box, 'off-track': box, complete: box })
  .transform((said): StatusWords | null => {
    const words = DELIVERY_STATUSES.flatMap((status): [DeliveryStatus, string][] => {
      const word = said[status]
      return word === null ? [] : [[status, word]]
    })
    return words.length > 0 ? Object.fromEntries(words) : null
  })
  .superRefine((words, context) => {
    const status = words && wordOfAnother(words)
    if (status)
      context.addIssue({ code: 'custom', path: [status], message: 'Another status is called so. Choose another word' })
  })
