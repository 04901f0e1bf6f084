import { describe, expect, it } from 'vitest'
import { readZip } from '../api/testing/read-zip.ts'
import { day } from '../domain/day.ts'
import { AUDIENCES } from '../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS } from '../domain/papers.ts'
import { writeDocx } from './docx/write-docx.ts'
import { writeHtml } from './html/write-html.ts'
import { makePaper } from './make-paper.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { inflated } from './testing/inflated.ts'
import { someFacts } from './testing/some-facts.ts'
import { WORDS_OF } from './testing/words-of.ts'

const SECRET = 'Zephyrine'
const planted: string[] = []
const facts = someFacts((field) => {
  planted.push(field)
  return `${SECRET} ${field}`
})

/** What was planted and is the board's, in a paper that tells it all; what is in no paper is not named. */
const OF_THE_BOARD = [
  'answer.who',
  'answer.words',
  'asks.why',
  'helpNeeded',
  'markers.words',
  'nextDates.title',
  'nextSteps',
]

const made = PAPER_KINDS.flatMap((kind) =>
  AUDIENCES.filter((audience) => isMadeFor(kind, audience)).map(
    (audience) =>
      [`${kind} for ${audience}`, audience, makePaper(kind, facts, { audience, madeOn: day('2020-12-10') })] as const,
  ),
)

describe('of a secret planted in each field that is not everybody’s,', () => {
  it.each(made)('the %s has in its words no more than is theirs', (_name, audience, paper) => {
    const found = planted.filter((field) => JSON.stringify(paper).includes(`${SECRET} ${field}`)).sort()
    expect(planted.length).toBeGreaterThan(14)
    if (audience !== 'board') expect(found).toEqual([])
    else if (paper.kind === 'board-pack') expect(found).toEqual(OF_THE_BOARD)
    else expect(OF_THE_BOARD).toEqual(expect.arrayContaining(found))
  })

  it.each(made.filter(([, audience]) => audience !== 'board'))(
    'the %s has none in any byte of any form, unpacked',
    async (_name, _audience, paper) => {
      const page = writeHtml(paper)
      const word = [...readZip(await writeDocx(paper))].flat().join('\n')
      const sheets = await writePdf(paper)
      for (const bytes of [page, word, inflated(sheets), await WORDS_OF.pdf(sheets)])
        expect(bytes).not.toContain(SECRET)
    },
  )
})
