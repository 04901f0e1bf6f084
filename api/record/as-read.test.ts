import { expect, it } from 'vitest'
import { isAsRead, wereWordsRemoved } from '../../domain/as-read.ts'
import type { AsRead } from '../../domain/as-read.ts'
import { asReadTogether } from './as-read.ts'

const together = (...each: string[]) => asReadTogether(each as AsRead[])
const TWO = together('0197-one', '0197-two~2')

it('several that are read as one are told from every other such reading, in whatever order they come', () => {
  expect(TWO).toSatisfy(isAsRead)
  expect(together('0197-two~2', '0197-one')).toBe(TWO)
  const others = [['0197-one'], ['0197-two~2'], ['0197-one', '0197-three'], ['0197-one', '0197-two~2', '0197-three']]
  for (const each of others) expect(together(...each)).not.toBe(TWO)
})

it('one alone is called as it is by itself', () => expect(together('0197-one~1')).toBe('0197-one~1'))

it('where words were removed from any of them, and nothing else was done, that is told', () => {
  expect(wereWordsRemoved(TWO, together('0197-one~1', '0197-two~2'))).toBe(true)
  expect(wereWordsRemoved(TWO, together('0197-one', '0197-two~2', '0197-three'))).toBe(false)
})
