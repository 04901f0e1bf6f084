import type { ProgressUpdateView } from '../../../domain/contract/progress-update-view.ts'
import { asDay } from '../../../domain/read-day.ts'
import { asWords } from '../../../domain/typed-words.ts'
import { once, type Entered } from '../entered.ts'

const TEXTS = ['progress', 'nextSteps', 'wayBackToGreen', 'helpNeeded', 'forecastOn', 'whyNoChange'] as const

/**
 * Whether an update in the record says what was typed: then a second click, and
 * not a colleague, was first. A "no change" is filled in from the words before
 * it, so its empty boxes are not compared.
 *
 * @example
 * saysTheSame({ deliveryStatus: 'on-track', progress: 'Done ' }, theirs) // => true when theirs says "Done"
 */
export function saysTheSame(entered: Entered, theirs: ProgressUpdateView): boolean {
  const plain = (said: string | null) => asWords(said ?? '')
  if (once(entered, 'deliveryStatus') !== theirs.deliveryStatus) return false
  if (asDay(once(entered, 'effectiveOn')) !== theirs.effectiveOn) return false
  if ((once(entered, 'noChange') !== '') !== theirs.noChange) return false
  return TEXTS.every((name) => {
    const typed = plain(once(entered, name))
    return (typed === '' && theirs.noChange) || typed === plain(theirs[name])
  })
}
