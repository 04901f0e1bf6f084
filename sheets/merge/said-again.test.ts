import { expect, it } from 'vitest'
import type { FromCells } from '../../domain/brought.ts'
import { sayAnswered } from '../given-by-answer.ts'
import { saysAgain } from './said-again.ts'

const ANSWERED = sayAnswered('D2', 'TBC')
const due = (words: string | null, given?: string): FromCells => ({
  ...{ field: 'due', cells: ['D2'], words, value: null },
  ...(given !== undefined && { given }),
})

it.each<[what: string, before: FromCells | undefined, now: FromCells, again: boolean]>([
  ['what was answered', due('TBC', ANSWERED), due('TBC'), true],
  ['what was answered, in capitals', due('TBC', ANSWERED), due('tbc '), true],
  ['something else than what was answered', due('TBC', ANSWERED), due('Q3 2026'), false],
  ['what is answered anew', due('TBC', ANSWERED), due('TBC', ANSWERED), false],
  ['what nobody answered', due('TBC'), due('TBC'), false],
  ['what was given since no cell says it', due('TBC', 'The sheet gives no date'), due('TBC'), false],
  ['a colour alone', due(null, ANSWERED), due(null), false],
  ['what no sheet brought', undefined, due('TBC'), false],
])('%s is said again: %o, %o', (_what, before, now, again) => {
  expect(saysAgain(before, now)).toBe(again)
})
