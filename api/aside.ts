import { fork, type ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** How long the process stays with nothing to do, in milliseconds: it begins anew in a third of a second. */
const IDLE_MS = 30_000

/** How long one answer may take from when it is begun, in milliseconds: then the process is ended. */
const LIMIT_MS = 60_000

/** How long a question waits behind others, in milliseconds: nobody waits without an end. */
const LONGEST_WAIT_MS = 60_000

/** A question that was never begun: what others asked took so long. */
export class WaitedTooLong extends Error {}

/** What the process answers: what it made, or why it could not. */
type AnsweredAside<A> = { answer: A } | { failed: string }

interface Asked<Q, A> {
  question: Q
  resolve: (answer: A) => void
  reject: (why: Error) => void
  /** When it has waited too long, or takes too long. */
  limit: NodeJS.Timeout
}

export interface Aside<Q, A> {
  /** @throws Error when it cannot be done, waits or takes too long, or the process ends meanwhile. */
  ask(question: Q): Promise<A>
  /** Whether there is a question that is not answered yet. */
  isBusy(): boolean
  /** Ends the process, whatever it is doing, and what waits for it. Where there is none it does nothing. */
  end(): void
}

/**
 * What takes long is done in a process of its own, beside everybody else's requests, one thing after another: what takes too
 * long is ended alone, and the next begins another process. It begins with the first question, gives its memory back when
 * there has been none for a while, and is told nothing of the server's settings.
 *
 * @param entry The file that it runs: one that calls `answerAside`.
 * @param what What it does, for the sentence of its failure: "A paper could not be written".
 */
export function aside<Q, A>(
  entry: URL,
  what: string,
  { limitMs = LIMIT_MS, longestWaitMs = LONGEST_WAIT_MS } = {},
): Aside<Q, A> {
  const queue: Asked<Q, A>[] = []
  let child: ChildProcess | undefined
  let current: Asked<Q, A> | undefined
  let idle: NodeJS.Timeout | undefined

  function begin(): ChildProcess {
    const begun = fork(entry, { execArgv: [], env: {}, serialization: 'advanced' })
    // Whoever waits for a page has the processor before whoever waits for this.
    if (begun.pid !== undefined) setPriority(begun.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    begun.unref()
    begun.channel?.unref()
    begun.on('message', (answered) => begun === child && settle(answered as AnsweredAside<A>))
    begun.on('error', (error) => begun === child && lose(error.message))
    begun.on('exit', () => begun === child && lose('its process has ended'))
    return begun
  }

  function next(): void {
    current = queue.shift()
    clearTimeout(idle)
    if (!current) {
      idle = setTimeout(stop, IDLE_MS).unref()
      return
    }
    clearTimeout(current.limit)
    child ??= begin()
    current.limit = setTimeout(() => lose('it took too long'), limitMs).unref()
    child.send({ question: current.question })
  }

  function settle(answered: AnsweredAside<A>): void {
    const asked = current
    if (!asked) return
    clearTimeout(asked.limit)
    if ('answer' in answered) asked.resolve(answered.answer)
    else asked.reject(new Error(`${what}: ${answered.failed}`))
    next()
  }

  /** The process is of no more use: what it was asked fails, and what waits goes to another. */
  function lose(failed: string): void {
    stop()
    if (current) settle({ failed })
  }

  function stop(): void {
    const ended = child
    child = undefined
    ended?.kill()
  }

  return {
    ask: (question) =>
      new Promise<A>((resolve, reject) => {
        const asked: Asked<Q, A> = { question, resolve, reject, limit: setTimeout(giveUp, longestWaitMs).unref() }
        queue.push(asked)
        if (!current) next()

        function giveUp(): void {
          queue.splice(queue.indexOf(asked), 1)
          reject(new WaitedTooLong(`${what}: it waited too long behind others`))
        }
      }),
    isBusy: () => current !== undefined,
    end() {
      for (const { reject, limit } of queue.splice(0)) {
        clearTimeout(limit)
        reject(new Error(`${what}: it was ended`))
      }
      lose('it was ended')
      clearTimeout(idle)
    },
  }
}

/** What the process itself does: it answers each question, and ends with the server. */
export function answerAside<Q, A>(answer: (question: Q) => Promise<A>): void {
  const say = (said: AnsweredAside<A>): void => void process.send?.(said)
  process.on('message', ({ question }: { question: Q }) => {
    void answer(question).then(
      (made) => say({ answer: made }),
      (error: unknown) => say({ failed: sayWhy(error) }),
    )
  })
}

/** The compiler of papers says in the code of its error what it found. */
const sayWhy = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${'code' in error ? String(error.code) : ''}`.trim() : String(error)
