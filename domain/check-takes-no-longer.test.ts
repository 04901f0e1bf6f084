import { expect, it } from 'vitest'
import { checkText } from './check-text.ts'

/** So long that what is looked at again from each of its letters takes far longer than what is looked at once. */
const LETTERS = 12_000
/** How many times as long as a plain text of as many letters another may take. */
const AS_LONG = 25

const names = {
  inRecord: ['Alex Example', 'Aa Aa'],
  isGivenName: (word: string) => ['Sam', 'Aisha', 'Kent', 'Aa'].includes(word),
  isWordToo: (word: string) => word === 'Kent',
  isKnown: (word: string) => !['aa', 'khan', 'a'].includes(word),
  isSurname: (word: string) => word === 'khan',
  isOnlySurname: (word: string) => word === 'khan',
  isRareSurname: (word: string) => word === 'khan',
  isRareGivenName: (word: string) => word === 'Aa',
  isTitle: () => false,
}
const PLAIN =
  'On Monday the team saw what the board had asked for, wrote of it in a plain way and was born again by 2020. '

/** What the finders look for, its beginnings and ends among them, and marks of every kind. */
const PIECES = [
  ...[
    'D.O.B ',
    'DOB',
    'born ',
    'birth ',
    '3 ',
    '3',
    'May ',
    '3 May 2009 ',
    '1/',
    'twenty-',
    'the ',
    'turned 1 ',
    'b. ',
  ],
  ...['----', '- ', '(', '.', '. ', ', ', ';', '@', "'", '_', '\u00ad', '0', '943 ', '01634 ', '+44 (', 'é', 'e\u0301'],
  ...[
    'a',
    'Aa',
    'AA',
    'Aa ',
    'Aa-',
    'A. ',
    "O'",
    'de ',
    'Mr ',
    'KHAN, ',
    'Aisha ',
    'PC ',
    'social worker ',
    'the Aa ',
    'mum (',
    'Re K ',
  ],
  ...[
    'two ',
    'children ',
    'children: ',
    'number of ',
    'both ',
    'x',
    'of the ',
    'and ',
    '2-',
    'case no ',
    'sam@a.',
    'sam at a dot ',
    'aged 14 on ',
    'EDD ',
    'ME4 ',
  ],
]

const millisecondsOf = (text: string): number => {
  const began = performance.now()
  checkText(text, names)
  return performance.now() - began
}
const quickestOf = (text: string, times: number): number =>
  Math.min(...Array.from({ length: times }, () => millisecondsOf(text)))

it('no text takes the check many times as long as a plain one does, whatever is repeated in it', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(LETTERS / piece.length)).slice(0, LETTERS)
  const plain = quickestOf(long(PLAIN), 10)
  // Each piece with an eighth of the others in every run, and with all of them in the long one.
  const pairs = PIECES.flatMap((one, i) =>
    PIECES.filter((_, j) => process.env['LONG'] || (i + j) % 8 === 0).map((other) => one + other),
  )
  const slow = [...PIECES, ...pairs].filter((piece) => {
    const isSlow = () => millisecondsOf(`${long(piece)}!`) > AS_LONG * plain
    // Whatever else the machine does may hold one of them up, and not each time.
    return isSlow() && isSlow() && isSlow()
  })
  expect(slow).toEqual([])
}, 120_000)
