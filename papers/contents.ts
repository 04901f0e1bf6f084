import type { Block, Heading } from './paper.ts'
import { sayNumber } from './say-block.ts'

/** What heads a paper's contents. */
export const CONTENTS = 'Contents'

/** A paper of fewer parts is looked through sooner than its contents are read. */
const FEWEST = 5

/** What the contents of a paper lead to: its headings of the second level, each by a name that no other has. */
export const partsOf = (blocks: readonly Block[]): Map<Block, string> =>
  new Map(blocks.filter(isPart).map((block, at) => [block, `part-${at + 1}`]))

const isPart = (block: Block): block is Heading => block.kind === 'heading' && block.level === 2

/** A heading as its contents say it, with its number. */
export const sayPart = ({ number, words }: Heading): string =>
  number === undefined ? words : `${sayNumber(number)} ${words}`

/** A paper with its contents before its first part, where there are parts enough. */
export function withContents(blocks: readonly Block[]): Block[] {
  if (partsOf(blocks).size < FEWEST) return [...blocks]
  const at = blocks.findIndex(isPart)
  return [...blocks.slice(0, at), { kind: 'contents' }, ...blocks.slice(at)]
}
