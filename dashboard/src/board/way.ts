import type { BoardView } from '../../../domain/contract/board.ts'
import type { Ask } from '../../../domain/words/ask.ts'
import { asksOf } from '../../../domain/words/of-nouns.ts'
import { pageOfAction, planHref } from '../address.ts'

/** As far as an address is read: the browser's, or a page's. */
interface Address {
  searchParams: { get: (name: string) => string | null }
}

/** Something that waits for the board and that this reader can answer now: which, and the page that answers it. */
export interface Matter {
  ref: string
  title: string
  page: string
}

/** The page under an action's address that answers what is asked: the action's own, where that has none. */
export const pageToAnswer = ({ form }: Pick<Ask, 'form'>): string => (form ? form.page : '')

/** What this reader can answer now, in the order in which the board is asked. */
export const mattersOf = (view: BoardView): Matter[] =>
  asksOf(view, false)
    .filter(({ kind, action }) =>
      view.toAnswer.some((one) => one.kind === kind && one.ref === action.ref && one.whyNot === null),
    )
    .map((ask) => ({ ref: ask.action.ref, title: ask.action.title, page: pageToAnswer(ask) }))

/**
 * Where a matter is answered, on the way through all that needs its reader:
 * from each answer straight to the next.
 */
export const wayTo = (slug: string, { ref, page }: Pick<Matter, 'ref' | 'page'>, query: Record<string, string> = {}) =>
  planHref(slug, pageOfAction(ref, page), null, { way: 'board', ...query })

export const isOnTheWay = ({ searchParams }: Address): boolean => searchParams.get('way') === 'board'

/** A form's page action, which carries the way on. */
export const actionOnTheWay = (action: string, url: Address): string =>
  isOnTheWay(url) ? `${action}&way=board` : action

/** What can be done on the way, as the address says it. */
const DID: Record<string, string> = {
  agreed: 'Agreed',
  returned: 'Returned',
  refused: 'Refused',
  reviewed: 'Reviewed',
  answered: 'Answered',
  embedded: 'Recorded as embedded',
  reopened: 'Reopened',
  already: 'Recorded already',
}

/** What has just been done on the way, and how many matters are to go. */
export interface Decided {
  /** `Agreed 1.2` */
  says: string
  ref: string
  toGo: number
}

/** Reads from the address what has just been done on the way; null where it says nothing that we could have said. */
export function readDecided({ searchParams }: Address): Decided | null {
  const [did, ref, toGo] = ['did', 'decided', 'left'].map((name) => searchParams.get(name) ?? '')
  const word = did !== undefined && Object.hasOwn(DID, did) ? DID[did] : undefined
  if (word === undefined || !ref || ref.length > 20 || !/^\d{1,4}$/.test(toGo ?? '')) return null
  return { says: `${word} ${ref}`, ref, toGo: Number(toGo) }
}

/** A page's title, after what has just been decided: `Agreed 1.2, 3 to go. Due date of 2.4`. */
export function titleOnTheWay(title: string, url: Address): string {
  const decided = readDecided(url)
  return decided ? `${decided.says}, ${decided.toGo} to go. ${title}` : title
}
