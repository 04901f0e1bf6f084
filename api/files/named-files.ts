import { eq } from 'drizzle-orm'
import type { Column } from '../../db/dialect.ts'
import { paperTemplates, papers, sheetImports } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Sha256 } from './file-store.ts'

/** The files that any row of the database names, of every plan or of one: those that have to be there. */
export async function namedFiles(db: Db, planId?: string): Promise<ReadonlySet<Sha256>> {
  const ofPlan = ({ planId: column }: { planId: Column }) => (planId === undefined ? undefined : eq(column, planId))
  const issued = await db.select({ files: papers.files }).from(papers).where(ofPlan(papers))
  const templates = await db.select({ file: paperTemplates.file }).from(paperTemplates).where(ofPlan(paperTemplates))
  // What is on its way is of no plan yet.
  const sheets = planId === undefined ? await db.select({ file: sheetImports.file }).from(sheetImports) : []
  return new Set([
    ...sheets.map(({ file }) => file),
    ...issued.flatMap(({ files }) => Object.values(files)),
    ...templates.flatMap(({ file }) => (file === null ? [] : [file])),
  ])
}
