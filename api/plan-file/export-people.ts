import { and, asc, eq, inArray } from 'drizzle-orm'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import * as schema from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

const WHERE_PEOPLE_RECORD = [
  schema.plans,
  schema.posts,
  schema.postHolders,
  schema.sources,
  schema.areas,
  schema.recommendations,
  schema.meetings,
  schema.visits,
  schema.actions,
  schema.milestones,
  schema.progressUpdates,
  schema.closureSteps,
  schema.dateChanges,
]

interface Found {
  /** As the file lists them. */
  people: PlanFile['people']
  emails: Map<string, string>
}

/**
 * The people of a plan: those its file listed when it was imported, as it listed
 * them, then whoever has recorded something or come to a post since.
 */
export async function readPeople(db: Db, planId: string): Promise<Found> {
  const ids = new Set<string>()
  for (const table of WHERE_PEOPLE_RECORD)
    for (const { id } of await db.selectDistinct({ id: table.recordedBy }).from(table).where(eq(table.planId, planId)))
      ids.add(id)
  const { postHolders } = schema
  for (const { id } of await db
    .selectDistinct({ id: postHolders.personId })
    .from(postHolders)
    .where(eq(postHolders.planId, planId)))
    if (id !== null) ids.add(id)

  const { people } = schema
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
  const { changes } = schema
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
