import { createHash } from 'node:crypto'
import type { Book } from '../cells.ts'
import { readCsv } from './csv.ts'
import { readDocx } from './docx.ts'
import { openFile, type Opened } from './kind-of-file.ts'
import { LARGEST_FILE } from './limits.ts'
import { readOds } from './ods.ts'
import { readPasted } from './paste.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { readXlsx } from './xlsx.ts'

type Read = Pick<Book, 'sheets'> & { ignored?: string[] } & Pick<Book['file'], 'dateSystem' | 'encoding' | 'separator'>

/**
 * What a file holds, cell by cell. The same bytes always give the same book.
 *
 * @param name said again in what is made of it; what the file is, its bytes say
 * @throws UnreadableFile of what holds no tables, or more than any plan does
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<Book> {
  if (bytes.length > LARGEST_FILE)
    throw new UnreadableFile(
      'This file is larger than 20 MB. Copy what is of the plan into a new file, and choose that',
    )
  const opened = openFile(bytes)
  const { sheets, ignored = [], ...said } = await read(opened, name)
  if (sheets.every(({ cells }) => cells.length === 0))
    throw new UnreadableFile('Nothing stands in any cell of this file. Choose the file that the plan is in')
  const named = otherEnding(name, opened.kind)
  return {
    file: { name, sha256: sha256(bytes), kind: opened.kind, ...(named && { named }), ...said },
    sheets,
    ignored,
  }
}

/** What was pasted, as a file has it: its bytes are those of its text. */
export function readPaste(text: string): Book {
  if (text.trim() === '')
    throw new UnreadableFile('Nothing was pasted. Copy the rows of the plan, with their headings, and paste them')
  return {
    file: { name: 'Pasted', sha256: sha256(Buffer.from(text)), kind: 'paste' },
    ...readPasted(text),
    ignored: [],
  }
}

async function read(opened: Opened, name: string): Promise<Read> {
  switch (opened.kind) {
    case 'csv':
      return { ...readCsv(opened.text, baseOf(name)), encoding: opened.encoding }
    case 'xlsx':
      return readXlsx(opened.parts)
    case 'ods':
      return readOds(opened.parts)
    case 'docx':
      return readDocx(opened.parts)
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** @example baseOf('a/Plan 2025.csv') // => 'Plan 2025' */
const baseOf = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || 'Sheet'

/** What names of a kind end in. */
const ENDINGS: Record<Opened['kind'], RegExp> = {
  xlsx: /\.(?:xlsx|xlsm|xltx|xltm)$/i,
  ods: /\.(?:ods|ots)$/i,
  docx: /\.(?:docx|docm|dotx|dotm)$/i,
  csv: /\.(?:csv|tsv|tab|txt)$/i,
}

function otherEnding(name: string, kind: Opened['kind']): string | undefined {
  const [ending] = /\.[a-z]{2,5}$/i.exec(name) ?? []
  return ending !== undefined && !ENDINGS[kind].test(name) ? ending.toLowerCase() : undefined
}
