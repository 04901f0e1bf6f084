import { paperTemplates, papers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Sha256 } from './file-store.ts'

/** The files that any row of the database names, of every plan: those that have to be there. */
export async function namedFiles(db: Db): Promise<ReadonlySet<Sha256>> {
  const issued = await db.select({ files: papers.files }).from(papers)
  const templates = await db.select({ file: paperTemplates.file }).from(paperTemplates)
  return new Set([
    ...issued.flatMap(({ files }) => Object.values(files)),
    ...templates.flatMap(({ file }) => (file === null ? [] : [file])),
  ])
}
