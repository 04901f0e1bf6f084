import { expect, it } from 'vitest'
import { firstOfEach } from './first-of-each.ts'

const listOf = (kinds: string) => [...kinds].map((kind, at) => ({ at, kinds: [kind] }))
const shown = (kinds: string, most: number) => {
  const { first, beyond } = firstOfEach(listOf(kinds), most)
  return [first.map(({ at, kinds: [kind] }) => `${kind}${at}`).join(' '), beyond]
}

it.each([
  ['a short list stands whole', 'aab', 3, 'a0 a1 b2', 0],
  ['of a long one the first', 'aaaaaaa', 4, 'a0 a1 a2 a3', 3],
  ['and the first three of each kind, wherever they stand', 'aaaaaabbbbc', 4, 'a0 a1 a2 a3 b6 b7 b8 c10', 3],
  ['one alone is not left away', 'aaaaa', 4, 'a0 a1 a2 a3 a4', 0],
  ['all, when all are asked for', 'aaaaaaa', Infinity, 'a0 a1 a2 a3 a4 a5 a6', 0],
])('%s', (_, kinds, most, refs, beyond) => {
  expect(shown(kinds, most)).toEqual([refs, beyond])
})

it('counts one of several kinds under each of them', () => {
  const both = Array.from({ length: 3 }, () => ({ kinds: ['a', 'b'] }))
  const alone = Array.from({ length: 4 }, () => ({ kinds: ['b'] }))
  expect(firstOfEach([...both, ...alone], 3)).toEqual({ first: both, beyond: 4 })
})
