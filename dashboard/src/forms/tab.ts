import { newToken } from './request-token.ts'

const BOX = 'tab'

/**
 * Which tab of the browser this is: the same after a reload, another for every
 * other tab. It lies in the tab's store only while no page is open there, so every page asks for it:
 * otherwise a tab that is duplicated would be copied along with its name.
 */
export class Tab {
  readonly id: string
  readonly #store: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

  constructor(store: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.#store = store
    this.id = this.#try((kept) => kept.getItem(BOX)) || newToken()
    this.enter()
  }

  readonly enter = (): void => void this.#try((kept) => kept.removeItem(BOX))
  readonly leave = (): void => void this.#try((kept) => kept.setItem(BOX, this.id))

  #try<T>(work: (kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) => T): T | null {
    try {
      return work(this.#store())
    } catch {
      // A browser that is told to keep nothing: each page is then a tab of its own.
      return null
    }
  }
}

let own: Tab | null = null

/** The tab that this page is open in; for the browser alone. */
export function thisTab(): string {
  if (!own) {
    own = new Tab(() => window.sessionStorage)
    addEventListener('pagehide', own.leave)
    addEventListener('pageshow', own.enter)
  }
  return own.id
}
