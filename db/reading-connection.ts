import Database from 'better-sqlite3'

/** Opens a file for reading alone: a write through it fails at once, and of a transaction it sees nothing before its commit. */
export function openForReading(file: string): Database.Database {
  const reader = new Database(file, { readonly: true })
  reader.pragma('busy_timeout = 5000')
  return reader
}
