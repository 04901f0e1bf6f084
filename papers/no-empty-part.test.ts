import { describe, expect, it } from 'vitest'
import { day } from '../domain/day.ts'
import { AUDIENCES } from '../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS } from '../domain/papers.ts'
import { rollUp } from '../domain/roll-up.ts'
import { asIssued } from './as-issued.ts'
import { drawPaper } from './draw-paper.ts'
import type { PaperFacts } from './facts.ts'
import { writeHtml } from './html/write-html.ts'
import { wordsOfItem, type Block, type Paper } from './paper.ts'
import { NOTHING_ABOUT } from './testing/nothing-about.ts'
import { someFacts } from './testing/some-facts.ts'

type Board = PaperFacts['board']
const onBoard = (facts: PaperFacts, board: Partial<Board>): PaperFacts => ({
  ...facts,
  board: { ...facts.board, ...board },
})

/** What a plan may lack, each by itself and with any other. */
const LACKING: Record<string, (facts: PaperFacts) => PaperFacts> = {
  actions: (facts) => ({
    ...onBoard(facts, {
      ...rollUp([]),
      late: { count: 0, averageDays: null },
      since: facts.board.since && { ...facts.board.since, ...rollUp([]) },
      moved: { worse: [], better: [], added: [], withdrawn: [] },
      contradictions: [],
      areas: facts.board.areas.map((one) => ({ ...one, ...rollUp([]) })),
      recommendations: facts.board.recommendations.map((one) => ({ ...one, ...rollUp([]) })),
      history: facts.board.history.map((one) => ({ ...one, ...rollUp([]) })),
    }),
    asks: [],
    actions: [],
  }),
  'anything to look at': (facts) => ({
    ...onBoard(facts, { late: { count: 0, averageDays: null }, contradictions: [] }),
    asks: [],
    actions: facts.actions.map((one) => ({ ...one, late: false, deliveryStatus: 'on-track', daysLate: 0 })),
  }),
  'anything that moved': (facts) => onBoard(facts, { moved: { worse: [], better: [], added: [], withdrawn: [] } }),
  areas: (facts) => ({ ...onBoard(facts, { areas: [] }), plan: { ...facts.plan, areas: [] } }),
  recommendations: (facts) => onBoard(facts, { recommendations: [] }),
  meetings: (facts) => ({
    ...onBoard(facts, { since: null, nextDates: [], markers: [], history: facts.board.history.slice(-1) }),
    asAt: { ...facts.asAt, meeting: null },
  }),
  'a story': (facts) => ({
    ...facts,
    about: NOTHING_ABOUT,
  }),
  'an officer': (facts) => ({ ...facts, answers: [] }),
}

const names = Object.keys(LACKING)
const every = Array.from({ length: 2 ** names.length }, (_, at) => names.filter((_name, bit) => (at >> bit) & 1))
const kinds = PAPER_KINDS.flatMap((kind) =>
  AUDIENCES.filter((audience) => isMadeFor(kind, audience)).map((audience) => ({ kind, audience })),
)

/** The headings under which nothing stands before the next as high, or the end. */
const emptyIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block, at) => {
    if (block.kind !== 'heading') return []
    const next = blocks[at + 1]
    const isEmpty = next === undefined || (next.kind === 'heading' && next.level <= block.level)
    return isEmpty ? [block.words] : []
  })

/** What the contents of its page lead to, and the headings of that level that it has. */
function listedIn(paper: Paper): [string[], string[]] {
  const page = writeHtml(paper)
  const [, nav] = /<nav[^>]*>(.*?)<\/nav>/s.exec(page) ?? []
  const all = [...page.matchAll(/<h2 id="part-[^>]*>([^<]*)/g)].map(([, words = '']) => words)
  return [nav === undefined ? all : [...nav.matchAll(/<a [^>]*>([^<]*)/g)].map(([, words = '']) => words), all]
}

describe.each(kinds)('a $kind for $audience', ({ kind, audience }) => {
  const facts = someFacts((field) => `Of ${field}`)
  const drawn = (lacking: readonly string[]) =>
    asIssued(
      drawPaper(
        kind,
        lacking.reduce((less, name) => LACKING[name]?.(less) ?? less, facts),
        audience,
      ),
      { by: 'Programme office', on: day('2020-12-10'), head: 'h' },
    )

  it('has something under each heading, whatever its plan lacks', () => {
    for (const lacking of every) expect(emptyIn(drawn(lacking).blocks), `without ${lacking.join(', ')}`).toEqual([])
  })

  it('lists in its contents what it has, whatever its plan lacks', () => {
    for (const lacking of [[], ...names.map((name) => [name]), names]) {
      const [listed, all] = listedIn(drawn(lacking))
      expect(listed, `without ${lacking.join(', ')}`).toEqual(all)
    }
  })

  it('names no appendix that it has not, and has none that it does not name', () => {
    for (const lacking of every) {
      const { blocks } = drawn(lacking)
      const appendices = blocks.flatMap((block) =>
        block.kind === 'heading' && block.words.startsWith('Appendix') ? [block.words] : [],
      )
      const named = blocks.flatMap((block) =>
        block.kind === 'list' ? block.items.map(wordsOfItem).filter((item) => item.startsWith('Appendix')) : [],
      )
      expect(named, `without ${lacking.join(', ')}`).toEqual(appendices)
    }
  })

  it('of a plan without actions tells its readers so, and nothing of how pages are filled', () => {
    const words = JSON.stringify(drawn(['actions']).blocks)
    expect(words).toContain('The plan has no actions yet.')
    expect(words).not.toMatch(/first action|first board page/)
  })
})
