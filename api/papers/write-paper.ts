import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PaperForm } from '../../domain/papers.ts'
import { writeHtml } from '../../papers/html/write-html.ts'
import type { Paper } from '../../papers/paper.ts'
import type { AskedOfWorker, WorkerAnswer } from './paper-worker.ts'

/** How long the thread stays with nothing to write, in milliseconds: its compiler and fonts hold 60 MB. */
const IDLE_MS = 30_000

interface Waiting {
  resolve: (bytes: Buffer) => void
  reject: (why: Error) => void
}

let thread: Worker | undefined
let idle: NodeJS.Timeout | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * Writes a paper in a form. Word and PDF are written in a thread of their own, beside everybody else's requests; it begins
 * with the first paper, and ends when there has been none for a while.
 *
 * @throws Error when it cannot be written, or the thread ends meanwhile: the next one begins another.
 */
export async function writePaper(paper: Paper, as: PaperForm): Promise<Buffer> {
  if (as === 'html') return Buffer.from(writeHtml(paper))
  const worker = (thread ??= begin())
  clearTimeout(idle)
  const id = ++lastId
  const written = new Promise<Buffer>((resolve, reject) => waiting.set(id, { resolve, reject }))
  worker.postMessage({ id, paper, as } satisfies AskedOfWorker)
  return written
}

/** Ends the thread, whatever it is writing. Where nothing is written it does nothing. */
export async function endWriting(): Promise<void> {
  await thread?.terminate()
}

function begin(): Worker {
  // Beside this file as it is read, and beside the server as it is built.
  const worker = new Worker(new URL(`./paper-worker${extname(import.meta.url)}`, import.meta.url))
  worker.unref()
  worker.on('message', (answer: WorkerAnswer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('bytes' in answer) asked?.resolve(Buffer.from(answer.bytes))
    else asked?.reject(new Error(`A paper could not be written: ${answer.failed}`))
    if (waiting.size === 0) idle = setTimeout(() => void endWriting(), IDLE_MS).unref()
  })
  worker.on('error', (error) => failAll(error))
  worker.on('exit', () => {
    if (thread === worker) thread = undefined
    failAll(new Error('The thread that writes papers has ended'))
  })
  return worker
}

function failAll(why: Error): void {
  for (const { reject } of waiting.values()) reject(why)
  waiting.clear()
}
