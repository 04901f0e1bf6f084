import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { changes, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { peopleFiling } from '../people/filing.ts'
import { planFiling } from '../plans/filing.ts'
import { columnOf } from './columns.ts'
import { referencesOf } from './filing.ts'
import { NOUNS } from './nouns.ts'

interface Found {
  /** As the file lists them. */
  people: PlanFile['people']
  /** What each is called there, by id. */
  emails: Map<string, string>
}

/**
 * The people of a plan: those its file listed when it was imported, as it listed
 * them, then whoever has recorded something or come to a post since.
 */
export async function readPeople(db: Db, planId: string): Promise<Found> {
  const ids = new Set<string>()
  for (const noun of [planFiling, ...NOUNS]) {
    const naming = referencesOf(noun).flatMap(([, { noun: to, column }]) => (to === peopleFiling ? [column] : []))
    for (const name of ['recordedBy', ...naming]) {
      const [column, plan] = [columnOf(noun.table, name), columnOf(noun.table, 'planId')]
      const found = await db
        .selectDistinct({ id: column })
        .from(noun.table)
        .where(and(eq(plan, planId), isNotNull(column)))
      for (const { id } of found) ids.add(id as string)
    }
  }

  const known = await db
    .select({ id: people.id, email: people.email, name: people.name })
    .from(people)
    .where(inArray(people.id, [...ids]))
    .orderBy(asc(people.id))
  const listed = await readListed(db, planId)
  const already = new Set(listed.map(({ email }) => email))
  return {
    people: [
      ...listed,
      ...known.filter(({ email }) => !already.has(email)).map(({ email, name }) => ({ email, name })),
    ],
    emails: new Map(known.map(({ id, email }) => [id, email])),
  }
}

/** Those the audit trail says the plan’s file listed; nobody where the plan was not imported. */
async function readListed(db: Db, planId: string): Promise<PlanFile['people']> {
  const [imported] = await db
    .select({ after: changes.after })
    .from(changes)
    .where(and(eq(changes.planId, planId), eq(changes.verb, 'imported'), eq(changes.subjectKind, 'plan')))
    .orderBy(asc(changes.id))
    .limit(1)
  if (!imported?.after) return []
  const { people = [] } = JSON.parse(imported.after) as { people?: PlanFile['people'] }
  return people.map(({ email, name }) => ({ email, name }))
}
