/** What a look at the whole installation found, at its start or at night, for a person to see to. */
export interface Findings {
  all(): string[]
  /** Replaces what the same kind of look found before. */
  set(look: string, found: readonly string[]): void
}

export function makeFindings(): Findings {
  const found = new Map<string, readonly string[]>()
  return { all: () => [...found.values()].flat(), set: (look, sentences) => void found.set(look, sentences) }
}
