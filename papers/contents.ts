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

/** Contents, where there are parts enough. */
export const contents = (blocks: readonly Block[]): Block[] =>
  partsOf(blocks).size < FEWEST ? [] : [{ kind: 'contents' }]
