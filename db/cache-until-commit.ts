import type { Store } from './store.ts'

/** How many answers are kept; beyond it they are all forgotten and asked for again. */
const MOST = 2000

/**
 * Keeps the answers of a small question for as long as nothing at all is
 * committed, where the engine can tell (SQLite). A revoked session or a changed
 * role holds from the next request on.
 */
export function cacheUntilCommit<V>(
  store: Pick<Store, 'version'>,
  ask: (question: string) => Promise<V>,
): (question: string) => Promise<V> {
  const kept = new Map<string, V>()
  let version: number | null = null

  return async (question) => {
    const now = store.version()
    if (now === null) return ask(question)
    if (now !== version || kept.size >= MOST) kept.clear()
    version = now

    const known = kept.get(question)
    if (known !== undefined) return known
    const answer = await ask(question)
    // Something may have been committed while we asked.
    if (store.version() === now && version === now) kept.set(question, answer)
    return answer
  }
}
