import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeDocx } from './docx/write-docx.ts'
import { day } from '../domain/day.ts'
import { AUDIENCES } from '../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS } from '../domain/papers.ts'
import { writeHtml } from './html/write-html.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { makePaper } from './make-paper.ts'
import type { Paper } from './paper.ts'
import { somePapers } from './testing/some-papers.ts'
import { somePlans } from './testing/some-plans.ts'
import { WORDS_OF } from './testing/words-of.ts'

/** A sample in every run of the suite; `./scripts/test long` makes all of them. */
const PAPERS = Number(process.env['PAPERS'] ?? 10)

/** Where two texts part, with what stands around; null where they do not. */
function differs(one: string, other: string): [string, string] | null {
  if (one === other) return null
  let at = 0
  while (one[at] === other[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 30), at + 60)
  return [around(one), around(other)]
}

/** @throws Error where a form is not to be had, or says something else than the page does. */
async function saysTheSame(paper: Paper): Promise<void> {
  const page = await WORDS_OF.html(Buffer.from(writeHtml(paper)))
  expect(differs(await WORDS_OF.docx(await writeDocx(paper)), page)).toBeNull()
  expect(differs(await WORDS_OF.pdf(await writePdf(paper)), page)).toBeNull()
}

it(`${PAPERS} papers say the same in each form, whatever is in them`, async () => {
  await fc.assert(fc.asyncProperty(somePapers, saysTheSame), { numRuns: PAPERS, seed: 4173, endOnFailure: true })
})

const made = PAPER_KINDS.flatMap((kind) =>
  AUDIENCES.filter((audience) => isMadeFor(kind, audience)).map((audience) => ({ kind, audience })),
)

it(`papers of ${PAPERS} plans say the same in each form, whatever their owners typed`, async () => {
  await fc.assert(
    fc.asyncProperty(somePlans([0, 1, 2, 9]), fc.constantFrom(...made), (facts, { kind, audience }) =>
      saysTheSame(makePaper(kind, facts, { audience, madeOn: day('2020-12-10') })),
    ),
    { numRuns: PAPERS, seed: 4173, endOnFailure: true },
  )
})

it('a pack of 300 actions says the same in each form', async () => {
  await fc.assert(
    fc.asyncProperty(somePlans([300]), (facts) =>
      saysTheSame(makePaper('board-pack', facts, { audience: 'board', madeOn: day('2020-12-10') })),
    ),
    { numRuns: 1, seed: 4173 },
  )
})
