import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeDocx } from './docx/write-docx.ts'
import { writeHtml } from './html/write-html.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { somePapers } from './testing/some-papers.ts'
import { WORDS_OF } from './testing/words-of.ts'

/** A sample in every run of the suite; `./scripts/test long` makes all of them. */
const PAPERS = Number(process.env['PAPERS'] ?? 20)

/** Where two texts part, with what stands around; null where they do not. */
function differs(one: string, other: string): [string, string] | null {
  if (one === other) return null
  let at = 0
  while (one[at] === other[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 30), at + 60)
  return [around(one), around(other)]
}

it(`${PAPERS} papers say the same in each form, whatever is in them`, async () => {
  await fc.assert(
    fc.asyncProperty(somePapers, async (paper) => {
      const page = await WORDS_OF.html(Buffer.from(writeHtml(paper)))
      expect(differs(await WORDS_OF.docx(await writeDocx(paper)), page)).toBeNull()
      expect(differs(await WORDS_OF.pdf(await writePdf(paper)), page)).toBeNull()
    }),
    { numRuns: PAPERS, seed: 4173, endOnFailure: true },
  )
})
