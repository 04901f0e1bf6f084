import type { Page } from '@playwright/test'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A line of a printed sheet, and whether each of its words is bold, as of a heading, a caption or the head of a table. */
export interface PrintedLine {
  words: string
  isBold: boolean
}

/** Where a sheet's margins end, in points from its foot: its number and what every sheet says stand beyond them. */
const [FOOT, HEAD] = [56, 786]

/** The page as the browser prints it: of each sheet the lines between its margins, from the top down. */
export async function printedSheets(page: Page): Promise<PrintedLine[][]> {
  const printed = await page.pdf({ preferCSSPageSize: true })
  const document = await getDocument({ data: new Uint8Array(printed), verbosity: VerbosityLevel.ERRORS }).promise
  const sheets: PrintedLine[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number)
    // What a font is called is known once something was drawn in it.
    await sheet.getOperatorList()
    const { items } = await sheet.getTextContent()
    const lines = new Map<number, PrintedLine>()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const height = Math.round(Number(item.transform[5]))
      if (height < FOOT || height > HEAD) continue
      const font = sheet.commonObjs.get(item.fontName) as { name: string }
      const { words, isBold } = lines.get(height) ?? { words: '', isBold: true }
      lines.set(height, { words: words + item.str, isBold: isBold && /bold/i.test(font.name) })
    }
    sheets.push([...lines].sort(([one], [other]) => other - one).map(([, line]) => line))
  }
  return sheets
}
