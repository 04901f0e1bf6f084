import { papers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Sha256 } from './file-store.ts'

/** The files that any row of the database names, of every plan: those that have to be there. */
export async function namedFiles(db: Db): Promise<ReadonlySet<Sha256>> {
  const rows = await db.select({ files: papers.files }).from(papers)
  return new Set(rows.flatMap(({ files }) => Object.values(files)))
}
