import type { IssuedPaper } from '../../domain/contract/papers.ts'
import type { PublicPlanView } from '../../domain/contract/public.ts'
import { PLAN_NOT_NAMED } from '../../domain/words/papers.ts'
import { wordsOfCell, type Block, type Paper, type Table } from '../../papers/paper.ts'
import type { Deps } from '../deps.ts'
import { FileGone } from '../files/file-store.ts'
import { notThere } from '../http/refusal.ts'
import { drawPapers, shownTo } from '../papers/draw-papers.ts'
import { findPlan } from '../plan/plan-access.ts'
import { readDrawing } from '../plan/plan-view.ts'

/** A plan of which something was issued for the public, with all of that, the last one first. */
export interface Published {
  planId: string
  papers: IssuedPaper[]
}

/** @throws Refusal 404 of a plan of which nothing was, as of one that is not there: nobody is told that it is. */
export async function findPublished(deps: Deps, slug: string): Promise<Published> {
  const { db } = deps.store
  const [found] = await findPlan(db).execute({ slug })
  if (!found) throw notThere('page')
  const { planId, revision } = found
  const drawing = await readDrawing(deps, { planId, revision: revision ?? '' }, undefined)
  const papers = (await drawPapers(db, drawing))
    .filter(({ audience }) => audience === 'public')
    .map((paper) => shownTo(null, paper))
  if (papers.length === 0) throw notThere('page')
  return { planId, papers }
}

/**
 * How the plan's parts stand in the last paper that stands and says it, out of what was issued: never out of the record of
 * today. Where a paper tells of areas it is of areas, whichever paper was issued since: another website shows one table. With
 * it goes the last paper that tells of a later day.
 */
export async function findTable(
  { papers }: Published,
  readIssued: ReadIssued,
): Promise<{ paper: IssuedPaper; issued: Paper; table: Table; later: IssuedPaper | null } | null> {
  const all = speaking(papers)
  for (const isOf of [isOfAreas, isOfParts])
    for (const paper of all) {
      const issued = await readIssued(paper)
      const table = issued?.blocks.find((block) => isOf(block))
      const [last] = all
      const later = last && last.drawnOn > paper.drawnOn ? last : null
      if (issued && table) return { paper, issued, table, later }
    }
  return null
}

/** The papers that speak for the plan: those that stand, that of the last moment first, whichever was issued last. */
const speaking = (papers: readonly IssuedPaper[]): IssuedPaper[] =>
  papers.filter(({ withdrawn }) => withdrawn === null).sort((one, other) => other.drawnOn.localeCompare(one.drawnOn))

/** Papers as somebody looks for them: those that speak for the plan, and then those that were withdrawn, the last one first. */
export const inOrderOfReading = (papers: readonly IssuedPaper[]): IssuedPaper[] => [
  ...speaking(papers),
  ...papers.filter(({ withdrawn }) => withdrawn !== null),
]

/** Papers that were issued before tables had keys are as they were: there it is known by what heads a column of no other. */
const isOfParts = (block: Block): block is Table =>
  block.kind === 'table' && (block.key !== undefined || block.columns.some(({ head }) => head === 'Worst status'))

const isOfAreas = (block: Block): block is Table =>
  isOfParts(block) && (block.key === undefined ? block.columns[0]?.head === 'Priority area' : block.key === 'areas')

/**
 * Whose plan it is and what it is called in the paper that speaks for it, or, where none stands, in one that everybody may
 * have still; null where there is none: what the record has by now was issued to nobody, and may be what had to go.
 */
export async function planAsIssued({ papers }: Published, readIssued: ReadIssued): Promise<PublicPlanView['plan']> {
  let unnamed: PublicPlanView['plan'] = null
  for (const paper of [...speaking(papers), ...papers.filter(({ isOpen }) => isOpen)]) {
    const issued = await readIssued(paper)
    if (issued?.plan) return { council: issued.council, ...issued.plan }
    // The first papers did not say what the plan is called, and then another may.
    if (issued) unnamed ??= { council: issued.council, title: PLAN_NOT_NAMED, illustrative: null }
  }
  return unnamed
}

/** What a paper was written from; null where that file is lost or damaged, which the night's check tells. */
type ReadIssued = (paper: IssuedPaper) => Promise<Paper | null>

/** Reads each paper once for all that one answer asks of it. */
export function issuedReader({ files }: Deps): ReadIssued {
  const known = new Map<string, Promise<Paper | null>>()
  return ({ files: { json } }) => {
    const reading = known.get(json) ?? readPaper(files, json)
    known.set(json, reading)
    return reading
  }
}

async function readPaper(files: Deps['files'], sha256: string): Promise<Paper | null> {
  try {
    return JSON.parse((await files.read(sha256)).toString()) as Paper
  } catch (error) {
    if (error instanceof FileGone) return null
    throw error
  }
}

/** The rows of a table, each cell in words, with the status that it shows. */
export const rowsOf = ({ rows }: Table) =>
  rows.map((cells) =>
    cells.map((cell) => ({ says: wordsOfCell(cell), status: typeof cell === 'string' ? null : cell.status })),
  )
