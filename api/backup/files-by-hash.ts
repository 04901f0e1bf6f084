import { readdirSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { hashOfFile } from './pack.ts'
import type { Part } from './contents.ts'

/** Where an installation keeps its files, in its folder and in a backup alike. */
export const FILES = 'files'

const BY_HASH = /^[0-9a-f]{64}$/

/**
 * The files of an installation, each of which is called by the SHA-256 of its bytes.
 *
 * @param named Those that the database names: nobody takes them away meanwhile, as the server may what nothing names.
 * All that are there, where it is not known.
 */
export async function readFiles(
  dataDir: string,
  named: ReadonlySet<string> | null,
): Promise<{ parts: Part[]; found: string[]; missing: string[] }> {
  const parts: Part[] = []
  const paths = pathsIn(join(dataDir, FILES)).filter((path) => named === null || named.has(basename(path)))
  const there = new Set(paths.map((path) => basename(path)))
  const missing = [...(named ?? [])].filter((name) => !there.has(name))
  const found: string[] = []
  for (const path of paths) {
    const name = relative(dataDir, path)
    const sha256 = await hashOfFile(path)
    parts.push({ name, bytes: statSync(path).size, sha256 })
    if (sha256 !== basename(path)) found.push(`The file ${name} is damaged: its bytes are not those it was kept with`)
  }
  return { parts, found, missing }
}

function pathsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && BY_HASH.test(one.name))
      .map((one) => join(one.parentPath, one.name))
      .sort()
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return []
    throw error
  }
}
