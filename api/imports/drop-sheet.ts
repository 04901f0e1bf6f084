import { eq, lte } from 'drizzle-orm'
import { sheetImports } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import type { Identity } from '../session/identity.ts'
import { findImport, keptSince } from './find-import.ts'

/** Throws a sheet away, with its answers; its file goes with the next sweep. */
export async function dropSheet({ store, clock }: Deps, who: Identity, id: string): Promise<void> {
  await store.tx(async (db) => {
    await findImport(db, who, id, clock.now())
    await db.delete(sheetImports).where(eq(sheetImports.id, id))
  })
}

/** Clears away the sheets that are kept no longer. */
export async function clearSheets({ store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<void> {
  await store.tx((db) => db.delete(sheetImports).where(lte(sheetImports.broughtAt, keptSince(clock.now()))))
}
