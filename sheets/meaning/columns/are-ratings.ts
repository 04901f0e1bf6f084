import { colourNamed } from '../colours.ts'
import { codeOf, type Key } from '../key.ts'
import { statusSaid } from '../status-said.ts'
import { most } from './column.ts'

/** Whether most of what stands in a column are ratings: of the key, colours, or words of status. */
export const areRatings = (words: readonly string[], key: Key): boolean =>
  most(words, (word) => {
    const code = codeOf(word)
    return key.has(code) || colourNamed(code) !== null || statusSaid(word) !== null
  })
