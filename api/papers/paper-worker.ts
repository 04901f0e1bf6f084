import { parentPort } from 'node:worker_threads'
import type { Paper } from '../../papers/paper.ts'
import { writeDocx } from '../../papers/docx/write-docx.ts'
import { writePdf } from '../../papers/pdf/write-pdf.ts'

/** What the worker is asked, and what it answers: the bytes, or why there are none. */
export interface AskedOfWorker {
  id: number
  paper: Paper
  as: 'docx' | 'pdf'
}
export type WorkerAnswer = { id: number; bytes: Uint8Array } | { id: number; failed: string }

const WRITE = { docx: writeDocx, pdf: writePdf }

/** A thread of its own, in which papers are written: `write-paper.ts` asks it. */
parentPort?.on('message', ({ id, paper, as }: AskedOfWorker) => {
  void WRITE[as](paper).then(
    (bytes) => answer({ id, bytes }),
    (error: unknown) =>
      answer({ id, failed: error instanceof Error ? `${error.message} ${String(codeOf(error))}` : String(error) }),
  )
})

const answer = (said: WorkerAnswer): void => parentPort?.postMessage(said)

/** The compiler says in the code of its error what it found. */
const codeOf = (error: Error): unknown => ('code' in error ? error.code : '')
