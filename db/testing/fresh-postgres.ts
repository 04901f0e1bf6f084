import pg from 'pg'
import type { Template } from './template.ts'

interface Made {
  address: string
  /** @param by `force` ends what is still connected, as a program that was killed leaves it. */
  drop(by?: 'force'): Promise<void>
}

/** Whoever makes a template holds it, and the others wait. */
const TEMPLATE_LOCK = 41730
let made = 0

/** A database of this process's own, which nobody else asks for. */
export async function emptyDatabase(serverUrl: string, template?: string): Promise<Made> {
  const name = `plan_test_${process.pid}_${(made += 1)}`
  await asked(serverUrl, async (server) => {
    // Left over, perhaps, by a run that was killed.
    await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await server.query(`CREATE DATABASE "${name}"${template === undefined ? '' : ` TEMPLATE "${template}"`}`)
  })
  return {
    address: at(serverUrl, name),
    // Mostly not by force: the server waits for connections that are just being closed, and tells of those that stay.
    drop: (by) =>
      asked(serverUrl, async (server) => {
        await server.query(`DROP DATABASE "${name}"${by === 'force' ? ' WITH (FORCE)' : ''}`)
      }),
  }
}

export async function copyDatabase(serverUrl: string, template: Template): Promise<Made> {
  const name = `plan_template_${template.name}`
  await asked(serverUrl, async (server) => {
    await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return
    await server.query(`DROP DATABASE IF EXISTS "${name}_unfinished" WITH (FORCE)`)
    await server.query(`CREATE DATABASE "${name}_unfinished"`)
    await template.make(at(serverUrl, `${name}_unfinished`))
    await server.query(`ALTER DATABASE "${name}_unfinished" RENAME TO "${name}"`)
  })
  return emptyDatabase(serverUrl, name)
}

function at(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function asked(serverUrl: string, work: (server: pg.Client) => Promise<void>): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl })
  await server.connect()
  try {
    await work(server)
  } finally {
    await server.end()
  }
}
