import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Column, Table } from '../../db/dialect.ts'
import type { Db } from '../../db/store.ts'

const AT_ONCE = 1000

/** The rows of a table that belong to a plan, or to the installation: people, and who keeps accounts. */
export async function* rowsOf(db: Db, table: Table, planId: string | null): AsyncGenerator<Record<string, unknown>> {
  const { id, planId: plan } = table as unknown as { id?: Column; planId?: Column }
  if (plan === undefined && planId !== null) return
  const theirs = plan && (planId === null ? isNull(plan) : eq(plan, planId))
  let after = ''
  for (;;) {
    const page: Record<string, unknown>[] = await (id
      ? db
          .select()
          .from(table)
          .where(and(theirs, gt(id, after)))
          .orderBy(asc(id))
          .limit(AT_ONCE)
      : db.select().from(table).where(theirs))
    yield* page
    if (!id || page.length < AT_ONCE) return
    after = page.at(-1)?.['id'] as string
    await nextTurn()
  }
}
