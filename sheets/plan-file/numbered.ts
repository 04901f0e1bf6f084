import { fold } from '../../domain/fold.ts'

/** An area or a recommendation with its number, and what it says as the plan has it. */
interface One {
  number: number
  says: string
}

/** Areas or recommendations in the order in which a sheet has them, each once and with a number. */
export class Numbered {
  readonly #byWords: ReadonlyMap<string, One>

  /** @param fit What of some words the plan keeps. */
  constructor(all: readonly (string | null)[], fit: (words: string) => string) {
    const once = new Map(all.flatMap((words) => (words === null ? [] : [[fold(words), words] as const])))
    this.#byWords = new Map([...once].map(([folded, words], i) => [folded, { number: i + 1, says: fit(words) }]))
  }

  get all(): One[] {
    return [...this.#byWords.values()]
  }

  of(words: string | null): One | undefined {
    return words === null ? undefined : this.#byWords.get(fold(words))
  }
}
