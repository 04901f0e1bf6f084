import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFRawStream,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { inflated } from './inflated.ts'

/**
 * Whatever text a PDF holds, in one: its bytes, unpacked; each of its texts as a reader shows it, since one with a sign that
 * is not English is written in two bytes a letter: titles, bookmarks, alternative texts, metadata; and what is drawn, heads
 * and feet and the letters of pictures too.
 */
export async function everyTextOfPdf(bytes: Buffer): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const objects = document.context.enumerateIndirectObjects().flatMap(([, object]) => textsIn(object))
  return [inflated(bytes), ...objects, ...(await drawnOn(bytes))].join('\n')
}

function textsIn(object: PDFObject): string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()]
  if (object instanceof PDFArray) return object.asArray().flatMap(textsIn)
  if (object instanceof PDFDict)
    return object.entries().flatMap(([name, value]) => [name.decodeText(), ...textsIn(value)])
  if (object instanceof PDFRawStream || object instanceof PDFStream) return textsIn(object.dict)
  return []
}

async function drawnOn(bytes: Buffer): Promise<string[]> {
  const opening = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await opening.promise
  const drawn: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const words = items.flatMap((item) => ('str' in item ? [item.str] : []))
    // A word may be broken at the end of a line.
    drawn.push(words.join(''), words.join(' '))
  }
  await opening.destroy()
  return drawn
}
