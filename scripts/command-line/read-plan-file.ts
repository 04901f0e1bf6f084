import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { NotJson, readDocument } from '../../api/plan-file/read-document.ts'
import { Trouble } from './say-trouble.ts'

export interface ReadFile {
  /** What the audit trail calls it. */
  name: string
  sha256: string
  document: unknown
}

/** Reads a plan file; `-` is standard input. Its name is taken from where the script was called. */
export async function readPlanFile(file: string): Promise<ReadFile> {
  const name = file === '-' ? 'standard input' : basename(file)
  const bytes = file === '-' ? await readAll(process.stdin) : readBytes(file)
  try {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { name, sha256, document: readDocument(bytes) }
  } catch (error) {
    if (error instanceof NotJson) throw new Trouble(`${name} is not a plan file. ${error.message}`)
    throw error
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Where a file is that was named from where the script was called. */
export const pathOf = (file: string): string => resolve(process.env['CALLED_FROM'] ?? '.', file)

/** @throws Trouble that says why a file cannot be read. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(pathOf(file))
  } catch (error) {
    const said = SENTENCES[(error as { code?: string }).code ?? '']
    if (said === undefined) throw error
    throw new Trouble(said(file))
  }
}

const SENTENCES: Partial<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file ${file}. Check its name`,
  ENOTDIR: (file) => `There is no file ${file}. Check its name`,
  EISDIR: (file) => `${file} is a folder. Name a file`,
  EACCES: (file) => `There is no read access to ${file}. Give this user access`,
  EPERM: (file) => `There is no read access to ${file}. Give this user access`,
  ERR_FS_FILE_TOO_LARGE: (file) => `${file} is larger than 2 GB, and no plan file is`,
}
