import { setImmediate as nextTurn } from 'node:timers/promises'
import { StoreAway } from './store.ts'

/**
 * Waits for what the database answers, but not for longer than `milliseconds`.
 *
 * When the time is over, what has reached this process in the meantime is still
 * taken up: a process that was busy with something else must not take its own
 * slowness for the database's.
 *
 * @param late Told when it was given up: what it waited with is of no more use.
 * @throws StoreAway when nothing came.
 */
export async function within<T>(milliseconds: number, answer: Promise<T>, late: () => void): Promise<T> {
  let over: NodeJS.Timeout | undefined
  const given = new Promise<never>((_, reject) => {
    over = setTimeout(() => {
      void nextTurn()
        .then(() => nextTurn())
        .then(() => reject(new StoreAway()))
    }, milliseconds)
  })
  try {
    return await Promise.race([answer, given])
  } catch (error) {
    if (error instanceof StoreAway) {
      // It may fail yet, unheard.
      answer.catch(() => undefined)
      late()
    }
    throw error
  } finally {
    clearTimeout(over)
  }
}
