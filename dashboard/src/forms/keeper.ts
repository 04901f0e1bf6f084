import type { Keeper } from './drafts/read-kept.ts'

/** The browser's store; null on the server, and where a browser is told to keep nothing. */
export function findKeeper(): Keeper | null {
  if (typeof window === 'undefined') return null
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** Does something with the browser's store; answers null where there is none, or it would not: it may be full. */
export function withKeeper<T>(work: (keeper: Keeper) => T): T | null {
  const keeper = findKeeper()
  try {
    return keeper && work(keeper)
  } catch {
    return null
  }
}
