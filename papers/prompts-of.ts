import type { PromptKey } from '../domain/papers.ts'
import type { Paper } from './paper.ts'
import { sayNumber } from './say-block.ts'

/** Something that only an officer can write, with the heading under which it stands. */
export interface PlacedPrompt {
  key: PromptKey
  where: string
  asks: string
}

/** What is still to be written in a paper, in its order. */
export function promptsOf({ title, blocks }: Pick<Paper, 'title' | 'blocks'>): PlacedPrompt[] {
  let where = title
  return blocks.flatMap((block): PlacedPrompt[] => {
    if (block.kind === 'heading')
      where = block.number === undefined ? block.words : `${sayNumber(block.number)} ${block.words}`
    return block.kind === 'prompt' ? [{ key: block.key, where, asks: block.words }] : []
  })
}
