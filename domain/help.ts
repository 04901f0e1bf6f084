import { sayDay, type Day } from './day.ts'
import type { WhyNot } from './why-not.ts'

/** An update, as far as it asks the board for help. */
export interface Asking {
  id: string
  helpNeeded: string | null
}

/** What the board answered: to which update, and by which day it is to be done, if one was said. */
export interface Answering {
  updateId: string
  by: Day | null
}

/** The help that an action's owner asks for. */
export interface Help<S, A> {
  /** The update that first asked in these words, of those that have done so without a break. */
  first: S
  /** The last answer to these words; null when there is none. */
  answer: A | null
  /** Whether the board is asked now: nobody has answered, or the day by which it was to be done has passed. */
  waits: boolean
}

/**
 * The help that is asked for in the update that stands, and whether it waits
 * for the board; null when it asks for nothing.
 *
 * An answer answers the words that were asked. Said again with no change they
 * stay answered; other words ask anew, and so do the same after an update that
 * did without. Where the answer named a day and that has passed, what is still
 * asked for waits again.
 *
 * @param updates The action's, newest first.
 * @param answers The action's, newest first.
 * @example
 * helpOf([{ id: '2', helpNeeded: 'Cover' }], [{ updateId: '2', by: day('2020-11-30') }], day('2020-12-01'))?.waits // => true
 */
export function helpOf<S extends Asking, A extends Answering>(
  updates: readonly S[],
  answers: readonly A[],
  today: Day,
): Help<S, A> | null {
  const words = updates[0]?.helpNeeded ?? null
  if (words === null) return null
  const broken = updates.findIndex(({ helpNeeded }) => helpNeeded !== words)
  const asking = broken === -1 ? updates : updates.slice(0, broken)
  const first = asking.at(-1)
  if (!first) return null
  const answer = answers.find(({ updateId }) => asking.some(({ id }) => id === updateId)) ?? null
  return { first, answer, waits: waitsForBoard(answer, today) }
}

/** Whether help that is asked for waits: nobody has answered it, or the day by which it was to be done has passed. */
export const waitsForBoard = (answer: Pick<Answering, 'by'> | null, today: Day): boolean =>
  answer === null || (answer.by !== null && answer.by < today)

/** Why an answer may not be to be done by a day: that lies before the answer itself. */
export const whyNotDoneBy = (by: Day, answeredOn: Day): WhyNot | null =>
  by < answeredOn
    ? {
        status: 400,
        code: 'invalid',
        field: 'by',
        message: `This was answered on ${sayDay(answeredOn)}. Enter that date or a later one, or leave it empty`,
      }
    : null
