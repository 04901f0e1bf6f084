import type { Draft } from '../forms/drafts.ts'
import type { FormRow } from './rows.ts'

/**
 * How many rows a draft needs to be put back into. An answer of the server's
 * says itself how many there are: then a draft's count no more.
 *
 * @example
 * const kept = new KeptRows('heldOn', () => form)
 * // <Form prepare={kept.prepare}> with kept.withRoom(rows)
 */
export class KeptRows {
  readonly #by: string
  readonly #answer: () => unknown
  #kept = $state.raw<{ count: number; answer: unknown }>({ count: 0, answer: null })

  /** @param by The box that every row has. */
  constructor(by: string, answer: () => unknown) {
    this.#by = by
    this.#answer = answer
  }

  readonly prepare = ({ boxes }: Pick<Draft, 'boxes'>): void => {
    this.#kept = { count: boxes.filter(([name]) => name === this.#by).length, answer: this.#answer() }
  }

  /** The rows, and empty ones for what a draft holds beyond them. */
  withRoom(rows: readonly FormRow[]): readonly FormRow[] {
    const { count, answer } = this.#kept
    if (answer !== this.#answer() || count <= rows.length) return rows
    return [...rows, ...Array.from({ length: count - rows.length }, () => ({}))]
  }
}
