import type { BoardView } from '../../domain/contract/board.ts'
import { mayReadPaper } from '../../domain/permissions.ts'
import type { Db } from '../../db/store.ts'
import { drawPapers } from '../papers/draw-papers.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Drawing } from '../plan/plan-view.ts'

type Issued = BoardView['issued'][number]

/** The papers that were issued for the meetings to come and stand, to each reader those that they may have. */
export async function issuedFor(
  db: Db,
  drawing: Drawing,
  { nextDates }: Pick<BoardView, 'nextDates'>,
): Promise<(reader: Access) => Pick<BoardView, 'issued'>> {
  const asAtOf = new Map(
    nextDates.flatMap(({ meeting }) => (meeting === null ? [] : [[`meeting:${meeting}`, meeting]])),
  )
  const all = (await drawPapers(db, drawing)).flatMap(({ id, kind, audience, issuedOn, asAt, withdrawn }): Issued[] => {
    const meeting = asAtOf.get(asAt)
    return meeting === undefined || withdrawn !== null ? [] : [{ id, kind, audience, issuedOn, meeting }]
  })
  return ({ me }) => ({ issued: all.filter(({ audience }) => mayReadPaper(me.role, audience)) })
}
