import { z } from 'zod'

/** How the first part of a backup is called, which says what the others are. */
export const CONTENTS = 'backup.json'
export const FORMAT = 'improvement-plan-backup/1'

/** A part's name: the database, its log of heads, a file by its SHA-256. Nothing that leads out of a folder. */
const PART = /^(?!.*\.\.)(plan\.sqlite|trail-heads\.log|tables\/\w+\.copy|files\/(?:[\w-]+\/)*[0-9a-f]{64})$/

export const Part = z.object({
  name: z.string().regex(PART),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Part = z.infer<typeof Part>

/** What a backup says of itself. */
export const Contents = z.object({
  format: z.literal(FORMAT),
  /** The program's version. */
  version: z.string(),
  takenAt: z.iso.datetime(),
  database: z.object({ engine: z.enum(['sqlite', 'postgres']), migrations: z.array(z.number().int()) }),
  /** Whether the record was held against its audit trail; not where the database was another version's. */
  recordChecked: z.boolean(),
  /** What was found wrong in what was copied, in sentences. */
  found: z.array(z.string()),
  /** The SHA-256 of each file that the record names and that was not there, as of a plan that came in without its files. */
  missing: z.array(z.string()),
  parts: z.array(Part),
})
export type Contents = z.infer<typeof Contents>
