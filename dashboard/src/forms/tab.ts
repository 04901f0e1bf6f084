import { newToken } from './request-token.ts'

const BOX = 'tab'
/** The tickets, in the browser's store. */
export const LEFT = 'tabs-left'
/** As many tabs may be away from their pages at once. */
const MOST_LEFT = 100

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Where a tab's name lies while none of its pages is open: in the tab's own store, with a ticket that the browser's store has once. */
interface Stores {
  ofTab: () => Store
  ofBrowser: () => Store
}

/**
 * Which tab of the browser this is: the same after a reload, another for every
 * other tab. A tab that is duplicated while a page without scripts is open in it
 * is copied along with its name: whoever comes first with the ticket has it.
 */
export class Tab {
  readonly id: string
  readonly #stores: Stores

  constructor(stores: Stores) {
    this.#stores = stores
    this.id = this.#try(() => this.#take()) ?? newToken()
  }

  /** Back on a page that the browser kept: the name lies open no more. */
  readonly enter = (): void => void this.#try(() => this.#take())

  readonly leave = (): void =>
    void this.#try(() => {
      const ticket = newToken()
      this.#stores.ofTab().setItem(BOX, `${this.id}.${ticket}`)
      this.#stores.ofBrowser().setItem(LEFT, [...this.#left(), ticket].slice(-MOST_LEFT).join(' '))
    })

  /** The name that lies there, and its ticket; null where somebody had it first. */
  #take(): string | null {
    const [id = '', ticket = ''] = (this.#stores.ofTab().getItem(BOX) ?? '').split('.')
    this.#stores.ofTab().removeItem(BOX)
    const left = this.#left()
    if (id === '' || !left.includes(ticket)) return null
    this.#stores.ofBrowser().setItem(LEFT, left.filter((one) => one !== ticket).join(' '))
    return id
  }

  #left(): string[] {
    return (this.#stores.ofBrowser().getItem(LEFT) ?? '').split(' ').filter((one) => one !== '')
  }

  #try<T>(work: () => T): T | null {
    try {
      return work()
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
    own = new Tab({ ofTab: () => window.sessionStorage, ofBrowser: () => window.localStorage })
    addEventListener('pagehide', own.leave)
    addEventListener('pageshow', own.enter)
  }
  return own.id
}
