import { and, desc, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { changes, plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { IssuedPaper } from '../../domain/contract/papers.ts'
import type { PublicPlanView } from '../../domain/contract/public.ts'
import { wordsOfCell, type Paper, type Table } from '../../papers/paper.ts'
import type { Deps } from '../deps.ts'
import { notThere } from '../http/refusal.ts'
import { drawPapers } from '../papers/draw-papers.ts'
import { readDrawing } from '../plan/plan-view.ts'

/** A plan of which something was issued for the public, with all of that, the last one first. */
export interface Published {
  planId: string
  plan: PublicPlanView['plan']
  papers: IssuedPaper[]
}

/** @throws Refusal 404 of a plan of which nothing was, as of one that is not there: nobody is told that it is. */
export async function findPublished(deps: Deps, slug: string): Promise<Published> {
  const { db } = deps.store
  const [plan] = await db
    .select()
    .from(plans)
    .where(and(eq(plans.slug, slug), knownAt(plans, null)))
  if (!plan) throw notThere('page')
  const { planId, council, title, illustrative } = plan
  const drawing = await readDrawing(deps, { planId, revision: await revisionOf(db, planId) }, undefined)
  const papers = (await drawPapers(db, drawing)).filter(({ audience }) => audience === 'public')
  if (papers.length === 0) throw notThere('page')
  return { planId, plan: { slug, council, title, illustrative }, papers }
}

const revisionOf = async (db: Db, planId: string): Promise<string> => {
  const [last] = await db
    .select({ id: changes.id })
    .from(changes)
    .where(eq(changes.planId, planId))
    .orderBy(desc(changes.id))
    .limit(1)
  return last?.id ?? ''
}

/** The first table of statuses in the last paper that stands, out of what was issued: never out of the record of today. */
export async function findTable(
  { files }: Deps,
  { papers }: Published,
): Promise<{ paper: IssuedPaper; issued: Paper; table: Table } | null> {
  for (const paper of papers.filter(({ withdrawn }) => withdrawn === null)) {
    const issued = JSON.parse((await files.read(paper.files.json)).toString()) as Paper
    const table = issued.blocks.find(
      (block): block is Table =>
        block.kind === 'table' && block.rows.some((cells) => cells.some((cell) => typeof cell !== 'string')),
    )
    if (table) return { paper, issued, table }
  }
  return null
}

/** The rows of a table, each cell in words, with the status that it shows. */
export const rowsOf = ({ rows }: Table) =>
  rows.map((cells) =>
    cells.map((cell) => ({ says: wordsOfCell(cell), status: typeof cell === 'string' ? null : cell.status })),
  )
