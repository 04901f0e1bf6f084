import { eq } from 'drizzle-orm'
import { memberships, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Names } from '../../domain/names.ts'
import { namesBy } from '../../papers/check/listed-names.ts'
import { fold } from '../../domain/fold.ts'
import { ROLES } from '../../domain/permissions.ts'
import { sayRole } from '../../domain/words/roles.ts'
import { ofPerson } from '../people/person-rows.ts'
import type { Drawing } from '../plan/plan-view.ts'

/**
 * The names of people that the record of a plan holds: of all who ever held a post, and of all who ever had a part in it,
 * whatever they were called. An account that is called as a post or a role is no person's.
 */
async function namesInRecord(db: Db, { planId, record }: Drawing): Promise<string[]> {
  const members = await db
    .selectDistinct({ name: people.name })
    .from(memberships)
    .innerJoin(people, ofPerson(memberships.personId))
    .where(eq(memberships.planId, planId))
  const called = [...record.postVersions.map(({ title }) => title), ...ROLES.map(sayRole)].map(fold)
  const names = new Set([...record.holderVersions, ...members].map(({ name }) => name))
  return [...names].filter((name) => !called.some((title) => title.startsWith(fold(name))))
}

/** What a plan, its council, areas, posts and bodies are called, and ever were. */
const ofPlan = ({ record: { planVersions, areaVersions, postVersions } }: Drawing): string[] => [
  ...planVersions.flatMap(({ council, title }) => [council, title]),
  ...areaVersions.map(({ title }) => title),
  ...postVersions.flatMap(({ title, organisation }) => [title, organisation]),
]

/** By what names are known in the papers of a plan. */
export const namesFor = async (db: Db, drawing: Drawing): Promise<Names> =>
  namesBy({ inRecord: await namesInRecord(db, drawing), ofPlan: ofPlan(drawing) })
