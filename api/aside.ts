import { fork, type ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** How long the process stays with nothing to do, in milliseconds: it begins anew in a third of a second. */
const IDLE_MS = 30_000

/** How long one answer may take, in milliseconds: then the process is ended, with whatever else it was asked. */
const LIMIT_MS = 60_000

/** What the process is asked, and what it answers: what it made, or why it could not. */
export interface AskedAside<Q> {
  id: number
  question: Q
}
export type AnsweredAside<A> = { id: number; answer: A } | { id: number; failed: string }

interface Waiting<A> {
  resolve: (answer: A) => void
  reject: (why: Error) => void
  limit: NodeJS.Timeout
}

interface Begun<A> {
  child: ChildProcess
  /** What it has been asked and has not answered. */
  waiting: Map<number, Waiting<A>>
}

export interface Aside<Q, A> {
  /** @throws Error when it cannot be done, or the process ends meanwhile: the next question begins another. */
  ask(question: Q): Promise<A>
  /** Whether there is a question that is not answered yet. */
  isBusy(): boolean
  /** Ends the process, whatever it is doing. Where there is none it does nothing. */
  end(): void
}

/**
 * What takes long is done in a process of its own, beside everybody else's requests. It begins with the first question,
 * gives its memory back when there has been none for a while, and is told nothing of the server's settings.
 *
 * @param entry The file that it runs: one that calls `answerAside`.
 * @param what What it does, for the sentence of its failure: "A paper could not be written".
 */
export function aside<Q, A>(entry: URL, what: string): Aside<Q, A> {
  let begun: Begun<A> | undefined
  let idle: NodeJS.Timeout | undefined
  let lastId = 0

  const end = (): void => {
    begun?.child.kill()
    begun = undefined
  }

  function begin(): Begun<A> {
    const child = fork(entry, { execArgv: [], env: {}, serialization: 'advanced' })
    // Whoever waits for a page has the processor before whoever waits for this.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    child.unref()
    child.channel?.unref()
    const one: Begun<A> = { child, waiting: new Map() }
    child.on('message', (answered) => settle(one, answered as AnsweredAside<A>))
    child.on('error', (error) => failAll(one, error))
    child.on('exit', () => {
      if (begun === one) begun = undefined
      failAll(one, new Error(`${what}: its process has ended`))
    })
    return one
  }

  function settle({ waiting }: Begun<A>, answered: AnsweredAside<A>): void {
    const asked = waiting.get(answered.id)
    waiting.delete(answered.id)
    clearTimeout(asked?.limit)
    if ('answer' in answered) asked?.resolve(answered.answer)
    else asked?.reject(new Error(`${what}: ${answered.failed}`))
    if (waiting.size === 0) idle = setTimeout(end, IDLE_MS).unref()
  }

  return {
    async ask(question) {
      const { child, waiting } = (begun ??= begin())
      clearTimeout(idle)
      const id = ++lastId
      const limit = setTimeout(() => child.kill(), LIMIT_MS).unref()
      const answer = new Promise<A>((resolve, reject) => waiting.set(id, { resolve, reject, limit }))
      child.send({ id, question } satisfies AskedAside<Q>)
      return answer
    },
    isBusy: () => (begun?.waiting.size ?? 0) > 0,
    end,
  }
}

function failAll<A>({ waiting }: Begun<A>, why: Error): void {
  for (const { reject, limit } of waiting.values()) {
    clearTimeout(limit)
    reject(why)
  }
  waiting.clear()
}

/** What the process itself does: it answers each question, and ends with the server. */
export function answerAside<Q, A>(answer: (question: Q) => Promise<A>): void {
  const say = (said: AnsweredAside<A>): void => void process.send?.(said)
  process.on('message', ({ id, question }: AskedAside<Q>) => {
    void answer(question).then(
      (made) => say({ id, answer: made }),
      (error: unknown) => say({ id, failed: sayWhy(error) }),
    )
  })
}

/** The compiler of papers says in the code of its error what it found. */
const sayWhy = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${'code' in error ? String(error.code) : ''}`.trim() : String(error)
