import type Database from 'better-sqlite3'

/**
 * What reads go through: the writing connection while it is between
 * transactions, a read-only one while it is not.
 *
 * SQLite throws away all that a connection has in hand whenever another one has
 * committed; only the one that wrote keeps its pages. Read through the
 * read-only connection, every request after a write would fetch its pages from
 * the file again, and a plan that is being reported on would be read cold each
 * time. While a transaction is open its half is seen by nobody else.
 */
export function readWhereWarm(
  writer: Database.Database,
  reader: Database.Database,
): Pick<Database.Database, 'prepare'> {
  const prepare = (source: string) => {
    const warm = writer.prepare(source)
    // A write is handed to the connection that refuses it.
    if (!warm.readonly) return reader.prepare(source)

    let cold: Database.Statement | undefined
    const here = () => (writer.inTransaction ? (cold ??= reader.prepare(source)) : warm)
    return {
      raw: () => here().raw(),
      all: (...given: unknown[]) => here().all(...given),
      get: (...given: unknown[]) => here().get(...given),
      run: (...given: unknown[]) => here().run(...given),
    }
  }
  return { prepare: prepare as Database.Database['prepare'] }
}
