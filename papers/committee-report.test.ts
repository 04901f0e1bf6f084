import { describe, expect, it } from 'vitest'
import type { PromptAnswer } from '../domain/papers.ts'
import { PROMPTS } from '../domain/papers.ts'
import { day } from '../domain/day.ts'
import { drawPaper } from './draw-paper.ts'
import type { PaperFacts } from './facts.ts'
import type { Block } from './paper.ts'
import { someFacts } from './testing/some-facts.ts'

const facts = someFacts((field) => `Of ${field}`)
const blocksOf = (more: Partial<PaperFacts> = {}): readonly Block[] =>
  drawPaper('committee-report', { ...facts, ...more }, 'scrutiny').blocks
const paragraphsOf = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'paragraph')
const answered = (text: string): PromptAnswer[] =>
  PROMPTS.map((prompt) => ({ prompt, text, saidBy: 'Head of Performance', saidOn: day('2020-11-30') }))

describe('a report for a committee', () => {
  it.each([1, 2, 12])(
    'begins no paragraph of its own with a figure, which its number would run into: %i actions',
    (count) => {
      const [action] = facts.actions
      const actions = Array.from(
        { length: count },
        (_, at) => ({ ...action, ref: `5.${at}` }) as (typeof facts.actions)[number],
      )
      const board = { ...facts.board, total: count, late: { count, averageDays: count } }
      const numbered = paragraphsOf(blocksOf({ actions, board, answers: [] })).filter(
        ({ number }) => number !== undefined,
      )
      expect(numbered.length).toBeGreaterThan(4)
      expect(numbered.filter(({ words }) => /^\d/.test(words))).toEqual([])
    },
  )

  it('says no sentence twice outside its tables', () => {
    const sentences = paragraphsOf(blocksOf())
      .flatMap(({ words }) => words.split(/(?<=\.) /))
      .filter((words) => !words.startsWith('None, as the'))
    expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([])
  })

  it.each([
    ['1. To note the report', 'To ask for another'],
    ['1) To note the report', '2) To ask for another'],
    ['a) To note the report', 'b) To ask for another'],
    ['(i) To note the report', '(ii) To ask for another'],
    ['9.1 To note the report', '9.2 To ask for another'],
    ['• To note the report', '• To ask for another'],
  ])('leaves what an officer marked as it is, and numbers the rest: %s', (first, second) => {
    const blocks = blocksOf({ answers: answered(`${first}\n\n${second}`) })
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.number === 9)
    expect(blocks.slice(at + 1, at + 3)).toEqual([
      { kind: 'paragraph', words: first },
      { kind: 'paragraph', words: second, ...(second.startsWith('To') && { number: [9, 1] }) },
    ])
  })

  it('heads each section that an officer writes as the form calls it', () => {
    const heads = blocksOf().flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.words] : []))
    expect(heads).toContain('Recommendations to the committee')
    expect(heads).not.toContain('Recommendations')
  })
})
