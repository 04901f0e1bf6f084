import { expect, it } from 'vitest'
import { readPaste } from './read/read-file.ts'
import { stillAsked } from './still-asked.ts'

const HEAD = 'Ref\tAction\tLead\tDue\tRAG'
const book = (...rows: string[]) => readPaste([HEAD, ...rows].join('\n'))
const BEFORE = {
  'rating:green': 'on-track',
  'rating:blue': 'complete',
  owners: 'last',
  'Pasted!D2': '31/03/2026',
  'owner:jb': 'Head',
}

it('what is asked again is answered as before, and nothing else is', () => {
  const one = book('1\tVisit in time\tHead of Service / Team Manager\tTBC\tGreen')
  expect(stillAsked(one, BEFORE)).toEqual({ 'rating:green': 'on-track', owners: 'last' })
  expect(stillAsked(one, { owners: 'nobody', 'rating:green': 'fine' })).toEqual({})
  expect(stillAsked(book('1\tVisit in time\tHead of Service\t31/03/2026\tOn track'), BEFORE)).toEqual({})
})
