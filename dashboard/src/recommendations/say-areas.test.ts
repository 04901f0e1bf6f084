import { expect, it } from 'vitest'
import { sayAreas } from './say-areas.ts'

const areas = [
  { number: 1, title: 'Leadership' },
  { number: 3, title: 'Practice' },
]

it.each([
  ['', ''],
  ['1', '1 Leadership'],
  ['3, 1', '3 Practice; 1 Leadership'],
  ['1 and 9', '1 Leadership; there is no priority area 9'],
])('numbers of areas written as %j are read back as %j', (said, read) => {
  expect(sayAreas(said, areas)).toBe(read)
})
