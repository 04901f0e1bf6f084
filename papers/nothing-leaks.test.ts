import { describe, expect, it } from 'vitest'
import { readZip } from '../api/testing/read-zip.ts'
import { day } from '../domain/day.ts'
import { AUDIENCES } from '../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS } from '../domain/papers.ts'
import { PUBLIC_TEXTS, type Mark } from '../domain/publication.ts'
import { asIssued } from './as-issued.ts'
import { RULES } from './disclosed.ts'
import { writeDocx } from './docx/write-docx.ts'
import { drawPaper } from './draw-paper.ts'
import type { PaperFacts } from './facts.ts'
import { writeHtml } from './html/write-html.ts'
import { makePaper } from './make-paper.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { everyTextOfPdf } from './testing/every-text-of-pdf.ts'
import { someFacts } from './testing/some-facts.ts'
import { tidyCsv } from './tidy-csv.ts'

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
  'asks.question',
  'asks.title',
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

/** Every text of a view that is not everybody's, with where it is. */
function withheld(value: unknown, rules: unknown, path: string): [path: string, text: string][] {
  if (rules === 'all' || value === null || value === undefined) return []
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one) => withheld(one, rules, path))
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([field, one]) =>
    withheld(one, typeof rules === 'string' ? rules : (rules as Record<string, unknown>)[field], `${path}.${field}`),
  )
}

it('there is a secret in each field that can hold words and is not everybody’s', () => {
  // What is left are days, moments, references and codes, which nobody types.
  const isTyped = (text: string) => !/^(?:\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?|[a-z]+(?:-[a-z]+)*|\d+\.\d+)$/.test(text)
  const all = withheld(facts, RULES, 'facts').filter(([, text]) => isTyped(text))
  expect(all.length).toBeGreaterThan(14)
  expect(all.filter(([, text]) => !text.startsWith(SECRET))).toEqual([])
})

it('a PDF is looked into for what is written in two bytes a letter', async () => {
  const paper = makePaper(
    'board-pack',
    someFacts((field) => `“${SECRET}” ${field}`),
    { audience: 'board', madeOn: day('2020-12-10') },
  )
  const titled = { ...paper, title: `“${SECRET}”`, draft: null, foot: '', council: 'x', blocks: [] }
  const found = await everyTextOfPdf(await writePdf(titled))
  expect(found.split(SECRET).length).toBeGreaterThan(3)
})

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
      for (const bytes of [page, word, await everyTextOfPdf(await writePdf(paper))]) expect(bytes).not.toContain(SECRET)
    },
  )
})

/** The same plan with a secret in each text that can be marked, wherever a view holds it; and each of them marked. */
function markedFacts(): PaperFacts {
  const plain = someFacts((field) => field)
  const { moved, contradictions } = plain.board
  const secret = (text: Mark['text']) => `${SECRET} by March 2021, the ${text}`
  const titled = <A extends object>(action: A): A => ({ ...action, title: secret('title') })
  const quoting = { from: day('2021-03-31'), to: day('2021-03-31'), written: `${SECRET} by March` }
  return {
    ...plain,
    marks: PUBLIC_TEXTS.map((text) => ({ ref: '5.2', text, words: secret(text) })),
    asks: plain.asks.map(titled),
    board: {
      ...plain.board,
      moved: {
        worse: moved.worse.map((move) => ({ ...move, action: titled(move.action) })),
        better: moved.worse.map((move) => ({ ...move, action: titled(move.action) })),
        added: moved.added.map(titled),
        withdrawn: moved.withdrawn.map(titled),
      },
      contradictions: contradictions.flatMap((found) =>
        found.kind === 'on-track-past-due'
          ? [
              titled(found),
              titled({ ...found, ...quoting, kind: 'other-date-in-title' as const }),
              titled({ ...found, ...quoting, kind: 'other-date-in-measure' as const }),
            ]
          : [],
      ),
    },
    actions: plain.actions.map((action) => ({
      ...titled(action),
      successMeasure: secret('success-measure'),
      update: action.update && { ...action.update, progress: secret('progress'), wayBackToGreen: secret('way-back') },
      moves: action.moves.map((move) => ({ ...move, reason: secret('date-reason') })),
      milestones: action.milestones.map((step) => ({ ...step, title: secret('milestone') })),
    })),
  }
}

describe('of a secret planted in each text that is marked as not for publication,', () => {
  const marked = markedFacts()
  const issue = { by: 'Scrutiny officer', on: day('2020-12-10'), head: 'e'.repeat(64) }
  const kinds = PAPER_KINDS.flatMap((kind) =>
    AUDIENCES.filter((audience) => isMadeFor(kind, audience)).map((audience) => [kind, audience] as const),
  )

  it.each(kinds.filter(([, audience]) => audience !== 'board'))(
    'the %s for %s has none in any byte of any form, unpacked, as a draft or issued',
    async (kind, audience) => {
      const unmarked = makePaper(kind, { ...marked, marks: [] }, { audience, madeOn: day('2020-12-10') })
      expect(writeHtml(unmarked)).toContain(SECRET)
      const draft = makePaper(kind, marked, { audience, madeOn: day('2020-12-10') })
      for (const paper of [draft, asIssued(drawPaper(kind, marked, audience), issue)]) {
        const word = [...readZip(await writeDocx(paper))].flat().join('\n')
        for (const bytes of [
          JSON.stringify(paper),
          writeHtml(paper),
          word,
          await everyTextOfPdf(await writePdf(paper)),
        ])
          expect(bytes).not.toContain(SECRET)
      }
    },
  )

  it.each(AUDIENCES.filter((one) => one !== 'board'))('the tables of data for %s have none', (audience) => {
    const bytes = (of: PaperFacts) =>
      tidyCsv(of, { audience })
        .map((file) => String(file.bytes))
        .join('\n')
    expect(bytes({ ...marked, marks: [] })).toContain(SECRET)
    expect(bytes(marked)).not.toContain(SECRET)
  })
})
