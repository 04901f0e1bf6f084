import { writeDocx } from '../../papers/docx/write-docx.ts'
import type { Paper } from '../../papers/paper.ts'
import { writePdf } from '../../papers/pdf/write-pdf.ts'

/** What the writer is asked, and what it answers: the bytes, or why there are none. */
export interface AskedOfWriter {
  id: number
  paper: Paper
  as: 'docx' | 'pdf'
  /** A council's Word template, for what is written in Word. */
  template?: Uint8Array
}
export type WriterAnswer = { id: number; bytes: Uint8Array } | { id: number; failed: string }

const WRITE = {
  docx: writeDocx,
  pdf: (paper: Paper) => writePdf(paper),
}

/** A process of its own, in which papers are written: `write-paper.ts` begins it and asks it, and it ends with the server. */
process.on('message', ({ id, paper, as, template }: AskedOfWriter) => {
  void WRITE[as](paper, template).then(
    (bytes) => answer({ id, bytes }),
    (error: unknown) => answer({ id, failed: sayWhy(error) }),
  )
})

const answer = (said: WriterAnswer): void => void process.send?.(said)

/** The compiler says in the code of its error what it found. */
const sayWhy = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${'code' in error ? String(error.code) : ''}`.trim() : String(error)
