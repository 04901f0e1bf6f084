import { sayDay } from '../domain/day.ts'
import { marksOf } from '../domain/list-marks.ts'
import type { PromptKey } from '../domain/papers.ts'
import type { StatusWords } from '../domain/words/statuses.ts'
import { sayStatus } from '../domain/words/statuses.ts'
import type { ShownStatus } from '../domain/delivery-status.ts'
import type { DisclosedFacts } from './disclosed.ts'
import { ASKS } from './prompts.ts'
import { typedLists } from './typed-lists.ts'
import type { Block, Cell, Heading, List, Paragraph, Table, TableColumn } from './paper.ts'

/** The short ways to say what a paper holds. */
export const heading = (words: string, level: Heading['level'] = 2): Heading => ({ kind: 'heading', level, words })
export const paragraph = (words: string): Paragraph => ({ kind: 'paragraph', words })
export const notice = (words: string): Paragraph => ({ kind: 'paragraph', words, isNotice: true })
export const list = (items: readonly string[]): List => ({ kind: 'list', items })

/** A heading with what stands under it; neither where nothing does. */
export const part = (words: string, blocks: readonly Block[], level: Heading['level'] = 2): Block[] =>
  blocks.length === 0 ? [] : [heading(words, level), ...blocks]

/** A paragraph that says what it is; nothing where nobody said it. */
export const labelled = (label: string, words: string | null | undefined): Paragraph[] =>
  words ? [{ kind: 'paragraph', label, words }] : []

/** What an officer wrote where only an officer can say something, in paragraphs and lists; until then, what to write. */
export function written({ answers }: Pick<DisclosedFacts, 'answers'>, key: PromptKey): Block[] {
  const answer = answers.find(({ prompt }) => prompt === key)
  if (answer === undefined) return [{ kind: 'prompt', key, words: ASKS[key] }]
  const { text, saidBy, saidOn } = answer
  if (text === null) return [paragraph(`None, as the ${saidBy} said on ${sayDay(saidOn)}.`)]
  return typedLists(text)
}

/** A table, where it has rows. */
export const table = (
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
  key?: Table['key'],
): Table[] => (rows.length === 0 ? [] : [{ kind: 'table', ...(key && { key }), caption, columns, rows }])

export const status = (shown: ShownStatus, words: StatusWords): Cell => ({
  status: shown,
  word: sayStatus(shown, words),
})

/**
 * A section whose heading, paragraphs and prompts are numbered: 4, 4.1, 4.2. What is no paragraph has no number, nor what its
 * author has numbered: "9.1 1. To note the report" is read as one number.
 */
export function section(number: number, words: string, blocks: readonly Block[]): Block[] {
  let count = 0
  const numbered = blocks.map((block): Block => {
    const isNumbered =
      block.kind === 'prompt' || (block.kind === 'paragraph' && block.label === undefined && !isMarked(block.words))
    return isNumbered ? { ...block, number: [number, ++count] } : block
  })
  return [{ kind: 'heading', level: 2, number, words }, ...numbered]
}

/** Whether a paragraph begins with a mark of its author's: a number, a letter, a bullet. */
const isMarked = (words: string): boolean => marksOf(words.split('\n'))[0] !== null
