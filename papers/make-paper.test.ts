import { describe, expect, it } from 'vitest'
import { day } from '../domain/day.ts'
import { AUDIENCES } from '../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS } from '../domain/papers.ts'
import { rollUp } from '../domain/roll-up.ts'
import { writeDocx } from './docx/write-docx.ts'
import type { PaperFacts } from './facts.ts'
import { writeHtml } from './html/write-html.ts'
import { makePaper } from './make-paper.ts'
import type { Paper } from './paper.ts'
import { promptsOf } from './prompts.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { NOTHING_ABOUT } from './testing/nothing-about.ts'
import { someFacts } from './testing/some-facts.ts'
import { WORDS_OF } from './testing/words-of.ts'

const facts = someFacts((field) => `Of ${field}`)
const madeOn = day('2020-12-10')

/** A plan on its first day: nothing in it, and nobody knows anything yet. */
const empty: PaperFacts = {
  plan: { ...facts.plan, illustrative: null, areas: [], statusWords: {} },
  asAt: { ...facts.asAt, meeting: null },
  board: {
    ...rollUp([]),
    reviewsMissed: 0,
    unreported: 0,
    late: { count: 0, averageDays: null },
    since: null,
    moved: { worse: [], better: [], added: [], withdrawn: [] },
    contradictions: [],
    areas: [],
    recommendations: [],
    nextDates: [],
    history: [{ ...rollUp([]), meeting: null }],
    markers: [],
  },
  asks: [],
  about: NOTHING_ABOUT,
  marks: [],
  answers: [],
  actions: [],
}

const all = PAPER_KINDS.flatMap((kind) =>
  AUDIENCES.filter((audience) => isMadeFor(kind, audience)).map((audience) => [kind, audience] as const),
)
const wordsOf = (paper: Paper): string => JSON.stringify(paper.blocks)

describe.each(all)('a %s for %s', (kind, audience) => {
  it('of an empty plan says that it is, the same in each form', async () => {
    const paper = makePaper(kind, empty, { audience, madeOn })
    expect(wordsOf(paper)).toContain('The plan has no actions yet')
    expect(wordsOf(paper)).not.toMatch(/undefined|null|NaN|\b0 actions/)
    const page = await WORDS_OF.html(Buffer.from(writeHtml(paper)))
    expect(await WORDS_OF.docx(await writeDocx(paper))).toBe(page)
    expect(await WORDS_OF.pdf(await writePdf(paper))).toBe(page)
  })

  it('of a plan with something of everything says the same in each form', async () => {
    const paper = makePaper(kind, facts, { audience, madeOn })
    expect(wordsOf(paper)).not.toMatch(/undefined|NaN/)
    const page = await WORDS_OF.html(Buffer.from(writeHtml(paper)))
    expect(await WORDS_OF.docx(await writeDocx(paper))).toBe(page)
    expect(await WORDS_OF.pdf(await writePdf(paper))).toBe(page)
  })

  it('says as at when, for which meeting, and that it is a draft', () => {
    const { subtitle, draft, foot } = makePaper(kind, facts, { audience, madeOn })
    expect(subtitle).toBe('Improvement plan, as at 10 December 2020, for Committee on 18 December 2020')
    expect(draft).toBe('DRAFT of 10 December 2020, not issued')
    expect(foot).toMatch(/^Medway Council: .*, as at 10 December 2020$/)
  })
})

it('marks in a committee’s report what only an officer can write, each under a key of its own', () => {
  const { blocks } = makePaper('committee-report', { ...facts, answers: [] }, { audience: 'scrutiny', madeOn })
  const keys = blocks.flatMap((block) => (block.kind === 'prompt' ? [block.key] : []))
  expect(keys).toEqual(promptsOf('committee-report'))
  expect(keys).toEqual([
    'author',
    'budget',
    'options',
    'risk',
    'consultation',
    'financial',
    'legal',
    'proposals',
    'contact',
  ])
})
