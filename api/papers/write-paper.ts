import { extname } from 'node:path'
import type { PaperForm } from '../../domain/papers.ts'
import { writeHtml } from '../../papers/html/write-html.ts'
import type { Paper } from '../../papers/paper.ts'
import { aside } from '../aside.ts'
import type { AskedOfWriter } from './paper-writer.ts'

// Beside this file as it is read, and beside the server as it is built.
const writer = aside<AskedOfWriter, Uint8Array>(
  new URL(`./paper-writer${extname(import.meta.url)}`, import.meta.url),
  'A paper could not be written',
)

/**
 * Writes a paper in a form. Word and PDF are written in a process of their own; Word in the council's own template, where
 * it is given.
 *
 * @throws Error when it cannot be written, or the process ends meanwhile.
 */
export async function writePaper(paper: Paper, as: PaperForm, template?: Uint8Array): Promise<Buffer> {
  if (as === 'html') return Buffer.from(writeHtml(paper))
  return Buffer.from(await writer.ask({ paper, as, ...(template && { template }) }))
}

/** Whether there is a paper that is being written. */
export const isWriting = (): boolean => writer.isBusy()

/** Ends the process, whatever it is writing. Where nothing is written it does nothing. */
export const endWriting = (): void => writer.end()
