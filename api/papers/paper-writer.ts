import { writeDocx } from '../../papers/docx/write-docx.ts'
import type { Paper } from '../../papers/paper.ts'
import { writePdf } from '../../papers/pdf/write-pdf.ts'
import { answerAside } from '../aside.ts'

/** What the writer is asked: its answer is the bytes. */
export interface AskedOfWriter {
  paper: Paper
  as: 'docx' | 'pdf'
  /** A council's Word template, for what is written in Word. */
  template?: Uint8Array
}

const WRITE = {
  docx: writeDocx,
  pdf: (paper: Paper) => writePdf(paper),
}

/** The process in which papers are written: `write-paper.ts` asks it. */
answerAside<AskedOfWriter, Uint8Array>(({ paper, as, template }) => WRITE[as](paper, template))
