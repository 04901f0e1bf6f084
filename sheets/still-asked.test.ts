import { expect, it } from 'vitest'
import { readPaste } from './read/read-file.ts'
import { stillAsked } from './still-asked.ts'

const HEAD = 'Ref\tAction\tLead\tDue\tRAG'
const book = (...rows: string[]) => readPaste([HEAD, ...rows].join('\n'))
const ANSWERS = {
  'rating:green': 'on-track',
  'rating:blue': 'complete',
  owners: 'last',
  'owner:jb': 'Head',
}
const before = (answers: Record<string, string>, says: Record<string, string> = {}, file = 'another') => [
  { file, answers, says },
]
const ONE = book('1\tVisit in time\tHead of Service / Team Manager\tTBC\tGreen')

it('what is asked again is answered as before, and nothing else is', () => {
  expect(stillAsked(ONE, before(ANSWERS))).toEqual({ 'rating:green': 'on-track', owners: 'last' })
  expect(stillAsked(ONE, before({ owners: 'nobody', 'rating:green': 'fine' }))).toEqual({})
  const nothing = book('1\tVisit in time\tHead of Service\t31/03/2026\tOn track')
  expect(stillAsked(nothing, before(ANSWERS))).toEqual({})
  expect(stillAsked(nothing, [])).toEqual({})
})

it('what was answered last holds', () => {
  expect(stillAsked(ONE, [...before({ owners: 'last' }), ...before({ owners: 'first' })])).toEqual({ owners: 'first' })
})

it.each<[what: string, answers: Record<string, string>, says: Record<string, string>, held: boolean]>([
  ['a cell in doubt that says the same', { 'Pasted!D2': '31/03/2026' }, { 'Pasted!D2': 'TBC' }, true],
  ['a cell that is to stay, and says the same', { 'Pasted!D2': 'none' }, { 'Pasted!D2': 'TBC' }, true],
  ['a cell that said something else', { 'Pasted!D2': '31/03/2026' }, { 'Pasted!D2': 'Later' }, false],
  ['a cell that is in no doubt', { 'Pasted!B2': 'Visit' }, { 'Pasted!B2': 'Visit in time' }, false],
  ['a column that is headed the same', { 'column:Pasted!C': 'support' }, { 'column:Pasted!C': 'Lead' }, true],
  ['a column that was headed otherwise', { 'column:Pasted!C': 'support' }, { 'column:Pasted!C': 'Who' }, false],
  ['a row of another file', { 'row:Pasted!2': 'leave' }, {}, false],
  ['the heading of another file', { 'header:Pasted': '1' }, {}, false],
])('%s is answered as before: %j', (_what, answers, says, held) => {
  expect(stillAsked(ONE, before(answers, says))).toEqual(held ? answers : {})
})

it('of the same file all that was said holds, and nothing of it where its sheet is called otherwise by now', () => {
  const answers = { 'header:Pasted': '1', 'row:Pasted!2': 'action', 'column:Pasted!C': 'owner', owners: 'last' }
  expect(stillAsked(ONE, before(answers, {}, ONE.file.sha256))).toEqual(answers)
  expect(stillAsked(ONE, before({ 'row:Plan!2': 'leave', owners: 'last' }, {}, ONE.file.sha256))).toEqual({
    owners: 'last',
  })
})
