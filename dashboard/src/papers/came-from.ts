import { AUDIENCES, type Audience } from '../../../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS, type PaperKind } from '../../../domain/papers.ts'
import type { Asking } from './which.ts'

/**
 * The paper whose check sent somebody to a page, by that page's address: the way back leads there. Null where none did.
 *
 * @example
 * cameFrom(new URL('https://plan.example/a/actions/1.2/publication?kind=board-pack&audience=board'))
 * // => { kind: 'board-pack', audience: 'board' }
 */
export function cameFrom({ searchParams }: Asking): { kind: PaperKind; audience: Audience } | null {
  const kind = PAPER_KINDS.find((one) => one === searchParams.get('kind'))
  const audience = AUDIENCES.find((one) => one === searchParams.get('audience'))
  return kind && audience && isMadeFor(kind, audience) ? { kind, audience } : null
}

/** Where the page of an action's texts begins with the one that holds the phrase it was reached for. */
export const HOLDS_PHRASE = 'holds-phrase'

/** The phrase for which somebody was sent to that page, by its id; nothing where it was for none. */
export function phraseOf({ searchParams }: Asking): { phrase?: string } {
  const phrase = searchParams.get('phrase')
  return phrase === null ? {} : { phrase }
}
