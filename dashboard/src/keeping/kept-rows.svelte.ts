import { once, type Entered } from '../entered.ts'
import type { Draft } from '../forms/drafts/draft.ts'
import type { FormRow } from './rows.ts'

/**
 * How many rows a draft needs to be put back into, and how they came to be. An
 * answer of the server's says both itself: then a draft's count no more.
 *
 * @example
 * const kept = new KeptRows('heldOn', () => form)
 * // <Form prepare={kept.prepare}> with kept.withRoom(rows) and kept.madeFrom(entered)
 */
export class KeptRows {
  readonly #by: string
  readonly #answer: () => unknown
  #kept = $state.raw<{ count: number; madeFrom: string; answer: unknown }>({
    count: 0,
    madeFrom: '',
    answer: null,
  })

  /** @param by The box that every row has. */
  constructor(by: string, answer: () => unknown) {
    this.#by = by
    this.#answer = answer
  }

  /** @param draft null once it is saved: what comes next has rows of its own. */
  readonly prepare = (draft: Pick<Draft, 'boxes'> | null): void => {
    const boxes = draft?.boxes ?? []
    const all = (of: string) => boxes.flatMap(([name, value]) => (name === of ? [value] : []))
    this.#kept = { count: all(this.#by).length, madeFrom: all('madeFrom')[0] ?? '', answer: this.#answer() }
  }

  /** The rows, and empty ones for what a draft holds beyond them. */
  withRoom(rows: readonly FormRow[]): readonly FormRow[] {
    const { count, answer } = this.#kept
    if (answer !== this.#answer() || count <= rows.length) return rows
    return [...rows, ...Array.from({ length: count - rows.length }, () => ({}))]
  }

  /** What rows were made from, as `made-rows.ts` carries it. */
  madeFrom(entered: Entered): string {
    const { madeFrom, answer } = this.#kept
    return (answer === this.#answer() && madeFrom) || once(entered, 'madeFrom')
  }
}
