import type { PromptKey } from '../domain/papers.ts'
import type { Paper } from './paper.ts'

/** What is still to be written in a paper, in its order: by its key, with what to write. */
export const promptsOf = ({ blocks }: Pick<Paper, 'blocks'>): { key: PromptKey; asks: string }[] =>
  blocks.flatMap((block) => (block.kind === 'prompt' ? [{ key: block.key, asks: block.words }] : []))
