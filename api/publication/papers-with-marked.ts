import type { PublicationView } from '../../domain/contract/publication.ts'
import type { PublicText } from '../../domain/publication.ts'
import type { Deps } from '../deps.ts'
import { givenPapers } from '../papers/given-papers.ts'
import { papersWith } from '../papers/papers-with.ts'

/** The issued papers that have texts which are not for publication, with which; the board's papers may have them. */
export async function papersWithMarked(
  deps: Pick<Deps, 'store' | 'files'>,
  planId: string,
  marked: readonly { text: PublicText; words: string }[],
): Promise<PublicationView['papers']> {
  if (marked.length === 0) return []
  const keys = await papersWith(
    deps,
    planId,
    marked.map(({ words }) => words),
    ({ audience }) => audience !== 'board',
  )
  const given = await givenPapers(deps.store.db, planId)
  return given([...new Set(keys.flat())]).map((paper) => ({
    ...paper,
    texts: [...new Set(marked.filter((_, at) => keys[at]?.includes(paper.id)).map(({ text }) => text))],
  }))
}
