import { asc, eq } from 'drizzle-orm'
import { PLAN_FILE_FORMAT } from '../../domain/contract/plan-file.ts'
import { plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { findPlan } from '../people/find.ts'
import { peopleFiling } from '../people/filing.ts'
import { planFiling } from '../plans/filing.ts'
import { readPeople } from './export-people.ts'
import { readNames, readThings, sayRow, type Names } from './export-rows.ts'
import { nounsOn } from './nouns.ts'

/** How many things are read together: a PostgreSQL server is asked some six times for each lot. */
const AT_ONCE = 50

/**
 * Writes a plan with its whole history as a plan file, piece by piece, a thing
 * at a time: it takes no more memory for a plan of any size.
 *
 * Things come in the order in which they were first recorded here, which for an
 * imported plan is the order of its file: so the export of an import is the same
 * document, byte for byte. Read it from a snapshot, or it may be torn.
 *
 * @throws Refusal when there is no such plan, before the first piece.
 */
export async function* exportPlan(db: Db, slug: string): AsyncGenerator<string> {
  const planId = await findPlan(db, slug)
  const { people, emails } = await readPeople(db, planId)
  const names: Names = new Map([[peopleFiling, emails]])
  yield `{\n  "format": ${JSON.stringify(PLAN_FILE_FORMAT)},\n  "plan": ${indented(await readPlan(db, planId, names), 2)}`
  if (people.length > 0) yield `,\n  "people": ${indented(people, 2)}`

  for (const noun of nounsOn(null)) {
    const things = await readNames(db, planId, noun)
    names.set(noun, things)
    const ids = [...things.keys()]
    for (let from = 0; from < ids.length; from += AT_ONCE)
      for (const [i, thing] of (await readThings(db, names, noun, ids.slice(from, from + AT_ONCE))).entries())
        yield `${from + i === 0 ? `,\n  "${noun.list}": [` : ','}\n    ${indented(thing, 4)}`
    if (ids.length > 0) yield '\n  ]'
  }
  yield '\n}\n'
}

/** The plan's own versions. It is known by its `planId`, and called by its slug. */
async function readPlan(db: Db, planId: string, names: Names): Promise<object> {
  const rows = await db.select().from(plans).where(eq(plans.planId, planId)).orderBy(asc(plans.id))
  return {
    slug: rows.at(-1)?.slug,
    versions: rows.map((row) => sayRow(names, planFiling, row, new Map())),
  }
}

/** As JSON that stands so far in. No line feed stands inside a JSON string, so each of these begins a line. */
const indented = (value: unknown, by: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`)
