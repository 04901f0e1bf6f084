import { describe, expect, it } from 'vitest'
import { checkText } from './check-text.ts'
import { isNhsNumber } from './nhs-number.ts'

const names = {
  inRecord: ['Alex Example', 'Jo'],
  isGivenName: (word: string) => ['Sam', 'Kayleigh', 'Kent', 'May', 'Mary'].includes(word),
}
const said = (text: string) => checkText(text, names).map(({ looksLike, words }) => `${looksLike}: ${words}`)

describe('what is asked about', () => {
  it.each([
    ['a name of the record', 'Alex Example leads it', ['name: Alex Example']],
    ['the same in other letters', 'ask alex example.', ['name: alex example']],
    ['a short name, whole', 'Jo and Jordan', ['name: Jo']],
    ['a given name with a capital after it', 'We saw Kayleigh T. in May', ['name: Kayleigh T.']],
    ['a given name at the beginning', 'Sam Carter', ['name: Sam Carter']],
    ['a place that is called as somebody is', 'with Kent Police', ['name: Kent Police']],
    ['a given name alone', 'Sam said so', []],
    ['a month', 'by May 2021 and May', []],
    ['a post', 'Head of Service, First Response', []],
    ['a double name', 'Mary O’Neil-Smith', ['name: Mary O’Neil-Smith']],
    ['a title', 'Cllr Josie Iles and Dr Farach', ['name: Cllr Josie Iles', 'name: Dr Farach']],
    ['an address of mail', 'sam.carter@medway.gov.uk', ['email: sam.carter@medway.gov.uk']],
    ['no address', 'at @ 5', []],
    ['a telephone number', 'on 01634 331662', ['phone: 01634 331662']],
    ['one of a mobile', '07700900123', ['phone: 07700900123']],
    ['one from abroad', '+44 1634 331 662', ['phone: +44 1634 331 662']],
    ['too short for one', '0163 4331', []],
    ['an NHS number', '943 476 5919', ['nhs-number: 943 476 5919']],
    ['ten digits that are none', '943 476 5918', []],
    ['ten in a row that are none', '9434765918', ['case-number: 9434765918']],
    ['a case number', 'case 123456', ['case-number: 123456']],
    ['one with letters', 'LCS-20417 and CP/1234', ['case-number: LCS-20417', 'case-number: CP/1234']],
    ['a year', 'in 2020, and £3,000', []],
    ['four digits', '1234', []],
    ['a quarter of a year', 'Q3 2020, Q4 2020/21, SR 2021', []],
    ['a date of birth', 'DOB 12/03/2014, well', ['date-of-birth: DOB 12/03/2014']],
    ['one in words', 'born on 12 March 2014', ['date-of-birth: born on 12 March 2014']],
    ['a few children', 'three children and 5 families', ['small-count: three children', 'small-count: 5 families']],
    ['a few of a kind', 'two disabled children', ['small-count: two disabled children']],
    ['a ref before children', '5.2 Children in care, 1/2 families', []],
    ['six of them', '6 children, 15 families, six boys', []],
    ['a few of something else', 'three actions', []],
    ['nothing', '', []],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

it.each([
  ['9434765919', true],
  ['9434765918', false],
  ['943476591', false],
  ['1000000060', true],
  // What comes to ten is given to nobody.
  ['1000000010', false],
])('%s is an NHS number: %s', (digits, is) => {
  expect(isNhsNumber(digits)).toBe(is)
})
