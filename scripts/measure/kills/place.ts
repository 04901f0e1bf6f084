import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyDatabase } from '../../../db/testing/fresh-postgres.ts'

export type Engine = 'sqlite' | 'postgres'

/** Where an installation of its own keeps what it has. */
export interface Place {
  engine: Engine
  folder: string
  /** The settings that lead there. */
  env: NodeJS.ProcessEnv
  drop(): Promise<void>
}

/** @param serverUrl Of a PostgreSQL server on which databases may be made; null for a file. */
export async function makePlace(serverUrl: string | null): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-kills-'))
  const database = serverUrl === null ? null : await emptyDatabase(serverUrl)
  return {
    engine: database ? 'postgres' : 'sqlite',
    folder,
    env: { DATA_DIR: folder, DATABASE_URL: database?.address ?? '', DEMO: '1' },
    async drop() {
      // The server notices late that a program was killed which was waiting for it.
      await database?.drop('force')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
