import { and, inArray } from 'drizzle-orm'
import { people, plans } from '../../db/schema/index.ts'
import { knownAt } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import { ROWS_TO_A_PAGE } from '../../domain/contract/sheet-imports.ts'
import type {
  ImportsView,
  SheetDoubtsView,
  SheetImportView,
  SheetRowsView,
} from '../../domain/contract/sheet-import-views.ts'
import { dayOf, type Instant } from '../../domain/day.ts'
import { notThere } from '../http/refusal.ts'
import { personIdOf } from '../people/person-rows.ts'
import type { Identity } from '../session/identity.ts'
import { sayWhyNotTakeBack } from './into-plan/may-take-back.ts'
import { findImports, keptUntil, type KeptImport } from './find-import.ts'

/** What a sheet is called that was pasted. */
const PASTED = 'What was pasted'

export async function drawImport(db: Db, kept: KeptImport): Promise<SheetImportView> {
  const { proposed, broughtAt, personId, takenBack } = kept
  const by = (await readBringers(db, [personId])).get(personId) ?? ''
  return {
    ...proposed,
    ...(await headOf(db, kept)),
    takenBack,
    whyNotTakeBack: takenBack ? null : await sayWhyNotTakeBack(db, kept),
    by,
    broughtOn: dayOf(broughtAt),
    keptUntil: keptUntil(kept),
  }
}

export async function drawImports(db: Db, who: Identity, now: Instant): Promise<ImportsView> {
  const all = await findImports(db, who, now)
  const names = await readPlans(
    db,
    all.flatMap(({ planId }) => planId ?? []),
  )
  const bringers = await readBringers(
    db,
    all.map(({ personId }) => personId),
  )
  return {
    imports: all.map(({ id, planId, personId, state, broughtAt, name, takenBack }) => ({
      by: bringers.get(personId) ?? '',
      ...{ id, state, name: name ?? PASTED, broughtAt, keptUntil: keptUntil({ broughtAt }) },
      isTakenBack: takenBack !== null,
      plan: planId === null ? null : (names.get(planId) ?? null),
    })),
  }
}

/** What those who brought sheets are called, by their ids. */
async function readBringers(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: personIdOf, name: people.name })
    .from(people)
    .where(and(inArray(personIdOf, ids), knownAt(people, null)))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function readPlans(db: Db, ids: string[]): Promise<Map<string, { slug: string; title: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ planId: plans.planId, slug: plans.slug, title: plans.title })
    .from(plans)
    .where(and(inArray(plans.planId, ids), knownAt(plans, null)))
  return new Map(rows.map(({ planId, ...plan }) => [planId, plan]))
}

export async function drawDoubts(db: Db, kept: KeptImport, page: number | undefined): Promise<SheetDoubtsView> {
  const { part, ...paged } = partOf(kept.doubts, page)
  return { ...(await headOf(db, kept)), doubts: part, ...paged }
}

/** @throws Refusal 404 of a sheet, or a table of one, that the file does not have. */
export async function drawRows(
  db: Db,
  kept: KeptImport,
  asked: { sheet?: string | undefined; from?: number | undefined; page?: number | undefined },
): Promise<SheetRowsView> {
  const { sheets } = kept.proposed
  const at =
    asked.sheet === undefined
      ? Math.max(
          0,
          sheets.findIndex(({ is }) => is === 'actions'),
        )
      : sheets.findIndex(({ name, from }) => name === asked.sheet && from === asked.from)
  const sheet = sheets[at]
  if (!sheet) throw notThere('sheet')
  const { part, ...paged } = partOf(kept.rows[at] ?? [], asked.page)
  return {
    ...(await headOf(db, kept)),
    sheets: sheets.map(({ name, from, is, actions }) => ({ name, ...(from !== undefined && { from }), is, actions })),
    sheet,
    rows: part,
    ...paged,
  }
}

/** What every page about a sheet says of it. */
async function headOf(db: Db, { id, name, state, planId, proposed, doubts }: KeptImport) {
  return {
    id,
    name: name ?? PASTED,
    state,
    kind: proposed.into ? ('into-plan' as const) : ('start' as const),
    plan: planId === null ? null : ((await readPlans(db, [planId])).get(planId) ?? null),
    waits: {
      questions: proposed.questions.filter(({ answer }) => answer === null).length,
      doubts: doubts.filter(({ answer, stillWhy }) => answer === null || stillWhy !== null).length,
    },
  }
}

/** A page of a list; of one that is past its end, the last. */
function partOf<T>(all: readonly T[], asked = 1): { part: T[]; page: number; pages: number; of: number } {
  const pages = Math.max(1, Math.ceil(all.length / ROWS_TO_A_PAGE))
  const page = Math.min(asked, pages)
  return { part: all.slice((page - 1) * ROWS_TO_A_PAGE, page * ROWS_TO_A_PAGE), page, pages, of: all.length }
}
