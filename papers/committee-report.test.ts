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

  it('calls each action that has moved by its ref and its title', () => {
    const [action] = facts.actions
    const about = (ref: string) => ({ ...action, ref, title: `Title of ${ref}` }) as (typeof facts.actions)[number]
    const move = (ref: string) => ({ action: about(ref), from: 'on-track', to: 'at-risk' })
    const moved = { worse: [move('5.2'), move('1.5')], better: [move('3.1')], added: [about('2.9')], withdrawn: [] }
    const since = { moment: { day: day('2020-10-28'), meeting: null, isNow: false } }
    const board = { ...facts.board, since, moved } as unknown as PaperFacts['board']
    const blocks = blocksOf({ board })
    const at = blocks.findIndex(
      (block) => block.kind === 'paragraph' && /^Since .* these have moved\.$/.test(block.words),
    )
    expect(blocks[at + 1]).toEqual({
      kind: 'list',
      items: [
        'Got worse: 5.2 Title of 5.2; 1.5 Title of 1.5',
        'Got better: 3.1 Title of 3.1',
        'Added: 2.9 Title of 2.9',
      ],
    })
  })

  it.each([
    [0, null, 'No action is late.'],
    [1, null, 'The plan has one action that is late.'],
    [1, 1, 'The plan has one action that is late, by 1 day.'],
    [1, 3, 'The plan has one action that is late, by 3 days.'],
    [2, null, 'The plan has 2 actions that are late.'],
    [2, 3, 'The plan has 2 actions that are late, those due on a day by 3 days on average.'],
  ])('says of %i late actions, by %s days: %s', (count, averageDays, sentence) => {
    const board = { ...facts.board, late: { count, averageDays } }
    const said = paragraphsOf(blocksOf({ board })).filter(({ words }) => / late\b/.test(words))
    expect(said.map(({ words }) => words)).toContain(sentence)
  })

  it('says nothing of its own in a section where an officer said None', () => {
    const none = PROMPTS.map((prompt) => ({
      prompt,
      text: null,
      saidBy: 'Scrutiny officer',
      saidOn: day('2020-11-30'),
    }))
    const blocks = blocksOf({ answers: none })
    const after = blocks.flatMap((block, at) =>
      block.kind === 'paragraph' && block.words.startsWith('None, as the') ? [blocks[at + 1]?.kind] : [],
    )
    expect(after.length).toBeGreaterThan(4)
    expect(after.filter((kind) => kind !== 'heading' && kind !== 'contents')).toEqual([])
    const odd = blocks.findIndex((block) => block.kind === 'heading' && block.words === 'What does not add up')
    const risk = blocks.findIndex((block) => block.kind === 'heading' && block.number === 5)
    expect([odd > 0, odd < risk]).toEqual([true, true])
  })

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
  ])('leaves what an officer marked as it is, and numbers the rest: %s', (first, second) => {
    const blocks = blocksOf({ answers: answered(`${first}\n\n${second}`) })
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.number === 9)
    expect(blocks.slice(at + 1, at + 3)).toEqual([
      { kind: 'paragraph', words: first },
      { kind: 'paragraph', words: second, ...(second.startsWith('To') && { number: [9, 1] }) },
    ])
  })

  it('draws what an officer marked with bullets as one list, whatever stands between', () => {
    const blocks = blocksOf({ answers: answered('To agree:\n- To note the report\n\n- To ask for another') })
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.number === 9)
    expect(blocks.slice(at + 1, at + 3)).toEqual([
      { kind: 'paragraph', words: 'To agree:', number: [9, 1] },
      { kind: 'list', items: ['To note the report', 'To ask for another'] },
    ])
  })

  it('heads each section that an officer writes as the form calls it', () => {
    const heads = blocksOf().flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.words] : []))
    expect(heads).toContain('Recommendations to the committee')
    expect(heads).not.toContain('Recommendations')
  })
})
