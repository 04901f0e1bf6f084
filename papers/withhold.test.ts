import { describe, expect, it } from 'vitest'
import { day } from '../domain/day.ts'
import { AUDIENCES, type Audience } from '../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS, type PaperKind } from '../domain/papers.ts'
import { PUBLIC_TEXTS, WITHHELD, type Mark } from '../domain/publication.ts'
import { asIssued } from './as-issued.ts'
import { digestOf } from './digest.ts'
import { drawPaper } from './draw-paper.ts'
import type { PaperFacts } from './facts.ts'
import { someFacts } from './testing/some-facts.ts'
import { withhold } from './withhold.ts'

const facts = someFacts((field) => `Of ${field}`)
const TITLE = 'New children in care see a doctor'
const MARKS: Record<Mark['text'], string> = {
  title: TITLE,
  'success-measure': '85% in 20 working days',
  progress: '21 of 45 in time',
  'way-back': 'A contract by 30 October',
  'date-reason': 'Clinics were shut',
  milestone: 'Contract signed',
}
const all = PUBLIC_TEXTS.map((text): Mark => ({ ref: '5.2', text, words: MARKS[text] }))
const with_ = (...marks: Mark[]): PaperFacts => ({ ...facts, marks })
const said = (value: object): string => JSON.stringify({ ...value, marks: [] })

describe('a text that is marked as not for publication', () => {
  it.each(all)('is nowhere in the facts of papers for scrutiny and the public: $text', (mark) => {
    for (const audience of ['scrutiny', 'public'] as const) {
      const shown = said(withhold(with_(mark), audience, () => WITHHELD))
      expect(said(facts)).toContain(mark.words)
      expect(shown).not.toContain(mark.words)
      // The others are.
      for (const other of all.filter((one) => one !== mark)) expect(shown).toContain(other.words)
    }
  })

  it.each<[string, Partial<Mark>]>([
    ['another action’s', { ref: '5.20' }],
    ['another text’s', { text: 'success-measure' }],
    ['said otherwise', { words: '21 of 45 in time.' }],
  ])('is that one alone: not %s', (_why, other) => {
    const [, , progress] = all
    const mark = { ref: '5.2', text: 'progress', words: '21 of 45 in time', ...progress, ...other } as Mark
    expect(withhold(with_(mark), 'public', () => WITHHELD)).toEqual(with_(mark))
  })

  it('is in the board’s', () => {
    expect(withhold(with_(...all), 'board', () => WITHHELD)).toEqual(with_(...all))
  })

  it.each<['other-date-in-title' | 'other-date-in-measure', Mark['text'], boolean]>([
    ['other-date-in-title', 'title', true],
    ['other-date-in-measure', 'success-measure', true],
    ['other-date-in-title', 'success-measure', false],
    ['other-date-in-measure', 'title', false],
  ])('is not quoted by what does not add up: %s of a marked %s', (kind, text, isGone) => {
    const due = facts.board.contradictions[0]?.kind === 'on-track-past-due' ? facts.board.contradictions[0].due : null
    if (due === null) throw new Error('The facts lack a due date')
    const on = day('2021-03-31')
    const found = { ref: '5.2', title: TITLE, kind, written: 'by March 2021', from: on, to: on, due } as const
    const mark: Mark = { ref: '5.2', text, words: MARKS[text] }
    const quoting = { ...with_(mark), board: { ...facts.board, contradictions: [found] } }
    expect(said(withhold(quoting, 'public', () => WITHHELD)).includes('by March 2021')).toBe(!isGone)
  })
})

const made = PAPER_KINDS.flatMap((kind) =>
  AUDIENCES.filter((audience) => isMadeFor(kind, audience)).map((audience): [PaperKind, Audience] => [kind, audience]),
)

describe.each(made)('a %s for %s', (kind, audience) => {
  const issue = { by: 'Scrutiny officer', on: day('2020-12-10'), head: 'abc' }
  const bare = drawPaper(kind, facts, audience)

  it('says in the place of each marked text that it is not for publication, or the text, to the board', () => {
    const paper = drawPaper(kind, with_(...all), audience)
    const [before, after] = [bare, paper].map(({ blocks }) => JSON.stringify(blocks))
    if (audience === 'board') return expect(after).toBe(before)
    for (const { words } of all) expect(after).not.toContain(words)
    const count = (words: string | undefined, of: string) => (words ?? '').split(of).length - 1
    const texts = all.reduce((sum, { words }) => sum + count(before, words), 0)
    expect(count(after, WITHHELD)).toBe(texts)
    return expect(texts).toBeGreaterThan(0)
  })

  it('is another paper by its digest then, and names in its foot the actions and how many texts of them it lacks', () => {
    const foot = (paper: typeof bare) => JSON.stringify(asIssued(paper, issue).blocks.slice(bare.blocks.length))
    expect([bare.withheld, foot(bare).includes('Not for publication')]).toEqual([[], false])
    const paper = drawPaper(kind, with_(...all), audience)
    const lacks = all.filter(({ words }) => JSON.stringify(bare.blocks).includes(words))
    if (audience === 'board') {
      expect([paper.withheld, digestOf(paper)]).toEqual([[], digestOf(bare)])
      return
    }
    expect(paper.withheld).toEqual([{ ref: '5.2', texts: lacks.length }])
    expect(digestOf(paper)).not.toBe(digestOf(bare))
    expect(foot(paper)).toContain(`${lacks.length} text${lacks.length === 1 ? '' : 's'}, of action 5.2. `)
  })
})

it('a text that no font can print is found all the same', () => {
  const [action] = facts.actions
  if (!action) throw new Error('The facts lack an action')
  const words = 'Ready \u{12000}, e\u0301'
  const odd = { ...facts, actions: [{ ...action, successMeasure: words }] }
  const mark: Mark = { ref: '5.2', text: 'success-measure', words }
  expect(JSON.stringify(drawPaper('exception-report', odd, 'public'))).toContain('Ready [U+12000]')
  const { blocks } = drawPaper('exception-report', { ...odd, marks: [mark] }, 'public')
  expect(JSON.stringify(blocks)).not.toContain('Ready')
})
