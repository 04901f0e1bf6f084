import { and, eq, like, or } from 'drizzle-orm'
import type { meetings, papers, posts, sources, visits } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** The longest that a key may be, less what is put behind it to tell two apart. */
const LONGEST_KEY = 74

/**
 * What an address can call something by its words: small letters, figures and
 * single hyphens; `fallback` where the words have none of these.
 *
 * @example
 * asKey('Head of Service, Früh-Hilfe', 'post') // => 'head-of-service-fruh-hilfe'
 * asKey('社会工作主任', 'post') // => 'post'
 */
export function asKey(words: string, fallback: string): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replaceAll(/^-+|-+$/g, '')
  return plain || fallback
}

/** A key that nothing of its kind in the plan has, or ever had: the one wanted, or the same with a number behind it. */
export async function freeKey(
  db: Db,
  table: typeof meetings | typeof papers | typeof posts | typeof sources | typeof visits,
  planId: string,
  wanted: string,
): Promise<string> {
  const rows = await db
    .select({ key: table.key })
    .from(table)
    .where(and(eq(table.planId, planId), or(eq(table.key, wanted), like(table.key, `${wanted}-%`))))
  const taken = new Set(rows.map(({ key }) => key))
  let key = wanted
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`
  return key
}
