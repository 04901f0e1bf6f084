import { fork, type ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { extname } from 'node:path'
import type { PaperForm } from '../../domain/papers.ts'
import { writeHtml } from '../../papers/html/write-html.ts'
import type { Paper } from '../../papers/paper.ts'
import type { AskedOfWriter, WriterAnswer } from './paper-writer.ts'

/** How long the writer stays with nothing to write, in milliseconds: it begins anew in a third of a second. */
const IDLE_MS = 30_000

/** How long a paper may take, in milliseconds: then the writer is ended, with whatever else it was asked. */
const LIMIT_MS = 60_000

interface Waiting {
  resolve: (bytes: Buffer) => void
  reject: (why: Error) => void
  limit: NodeJS.Timeout
}

interface Writer {
  child: ChildProcess
  /** What it has been asked and has not answered. */
  waiting: Map<number, Waiting>
}

let writer: Writer | undefined
let idle: NodeJS.Timeout | undefined
let lastId = 0

/**
 * Writes a paper in a form. Word and PDF are written in a process of their own, beside everybody else's requests: it
 * begins with the first paper, and gives its memory back when there has been none for a while. Word is written in the
 * council's own template, where it is given.
 *
 * @throws Error when it cannot be written, or the process ends meanwhile: the next one begins another.
 */
export async function writePaper(paper: Paper, as: PaperForm, template?: Uint8Array): Promise<Buffer> {
  if (as === 'html') return Buffer.from(writeHtml(paper))
  const { child, waiting } = (writer ??= begin())
  clearTimeout(idle)
  const id = ++lastId
  const limit = setTimeout(() => child.kill(), LIMIT_MS).unref()
  const written = new Promise<Buffer>((resolve, reject) => waiting.set(id, { resolve, reject, limit }))
  child.send({ id, paper, as, ...(template && { template }) } satisfies AskedOfWriter)
  return written
}

/** Whether there is a paper that is being written. */
export const isWriting = (): boolean => (writer?.waiting.size ?? 0) > 0

/** Ends the process, whatever it is writing. Where nothing is written it does nothing. */
export function endWriting(): void {
  writer?.child.kill()
  writer = undefined
}

function begin(): Writer {
  // Beside this file as it is read, and beside the server as it is built. It is told nothing of the server's settings.
  const child = fork(new URL(`./paper-writer${extname(import.meta.url)}`, import.meta.url), {
    execArgv: [],
    env: {},
    serialization: 'advanced',
  })
  // Whoever waits for a page has the processor before whoever waits for a paper.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  child.unref()
  child.channel?.unref()
  const begun: Writer = { child, waiting: new Map() }
  child.on('message', (answer) => settle(begun, answer as WriterAnswer))
  child.on('error', (error) => failAll(begun, error))
  child.on('exit', () => {
    if (writer === begun) writer = undefined
    failAll(begun, new Error('The process that writes papers has ended'))
  })
  return begun
}

function settle({ waiting }: Writer, answer: WriterAnswer): void {
  const asked = waiting.get(answer.id)
  waiting.delete(answer.id)
  clearTimeout(asked?.limit)
  if ('bytes' in answer) asked?.resolve(Buffer.from(answer.bytes))
  else asked?.reject(new Error(`A paper could not be written: ${answer.failed}`))
  if (waiting.size === 0) idle = setTimeout(endWriting, IDLE_MS).unref()
}

function failAll({ waiting }: Writer, why: Error): void {
  for (const { reject, limit } of waiting.values()) {
    clearTimeout(limit)
    reject(why)
  }
  waiting.clear()
}
