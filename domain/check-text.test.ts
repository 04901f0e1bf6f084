import { describe, expect, it } from 'vitest'
import { checkText, nameOfPhrase } from './check-text.ts'
import { isNhsNumber } from './nhs-number.ts'

const names = {
  inRecord: ['Alex Example', 'Jo'],
  isGivenName: (word: string) => ['Sam', 'Kayleigh', 'Kent', 'May', 'Mary', 'Aisha', 'August', 'Sophie'].includes(word),
  isWordToo: (word: string) => ['Kent', 'May', 'August'].includes(word),
  // What no list has is asked about where the lists are (papers/check/listed-names.test.ts).
  isKnown: () => true,
  isSurname: () => false,
  isOnlySurname: () => false,
  isRareSurname: () => false,
  isRareGivenName: () => false,
  isTitle: () => false,
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
    ['in capitals', 'KAYLEIGH THOMAS, MRS JONES', ['name: KAYLEIGH THOMAS', 'name: MRS JONES']],
    ['capitals that are no title', 'on MS Teams, DR Plan', []],
    [
      'a double given name',
      'Mary-Jane Watson and MARY-JANE WATSON',
      ['name: Mary-Jane Watson', 'name: MARY-JANE WATSON'],
    ],
    ['a word that a hyphen joins', 'Kent-wide Service', []],
    ['what a hyphen joins to a name', 'with Kent Police-led work', ['name: Kent Police']],
    ['one after another word with a capital', 'Meeting Kayleigh Thomas', ['name: Kayleigh Thomas']],
    [
      'one with an accent that it is listed without',
      'Máry Watson, MÁRY WATSON',
      ['name: Máry Watson', 'name: MÁRY WATSON'],
    ],
    ['a title without a blank', 'Dr.Farach', ['name: Dr.Farach']],
    [
      'children of those',
      'two of the children, one of our young people',
      ['small-count: two of the children', 'small-count: one of our young people'],
    ],
    [
      'a kind with a hyphen',
      'three care-experienced young people',
      ['small-count: three care-experienced young people'],
    ],
    ['an age', 'one 14-year-old girl', ['small-count: one 14-year-old girl']],
    ['two words of a kind', 'two very young children', ['small-count: two very young children']],
    ['a range', '2-3 children, one-two boys', ['small-count: 2-3 children', 'small-count: one-two boys']],
    ['one of something else', 'In one hub families wait', []],
    [
      'one, as somebody types it',
      '1 hub families, one children',
      ['small-count: 1 hub families', 'small-count: one children'],
    ],
    ['several of something else', 'two hubs support families, one plan for children', []],
    ['more than five', 'twenty-one children, 10-3 children, ½ families', []],
    ['an age of many', 'under-5 children', []],
    [
      'the number of a note',
      'three children² and Kayleigh¹ Thomas',
      ['small-count: three children', 'name: Kayleigh¹ Thomas'],
    ],
    ['the surname first', 'for Khan, Aisha: seen', ['name: Khan, Aisha']],
    ['in a list of names', 'with Aisha, Sophie and Tom', ['name: Aisha, Sophie']],
    ['in capitals, first', 'KHAN, AISHA and KHAN, Aisha', ['name: KHAN, AISHA', 'name: KHAN, Aisha']],
    ['in capitals, without a comma', 'KHAN Aisha, O’NEIL-SMITH Mary', ['name: KHAN Aisha', 'name: O’NEIL-SMITH Mary']],
    ['without a blank', 'Khan,Mary-Jane', ['name: Khan,Mary-Jane']],
    ['with what belongs to it', 'al-Khan, Aisha and de Souza, Mary', ['name: al-Khan, Aisha', 'name: de Souza, Mary']],
    ['of somebody who is told', 'Khan, Aisha’s plan', ['name: Khan, Aisha']],
    ['one of the record turned round', 'Example, Alex and EXAMPLE,ALEX', ['name: Example, Alex', 'name: EXAMPLE,ALEX']],
    ['the same without a comma', 'EXAMPLE Alex', ['name: EXAMPLE Alex']],
    ['what is a word as well after a comma', 'July, August and Kent, May and Swale, Kent', []],
    ['words with capitals', 'Kent, Medway and Swale; Social Care, Health; Education, Health and Care', []],
    ['a post, and who holds it', 'Head of Service, Sam Carter', ['name: Sam Carter']],
    ['what stands before a surname', 'Aisha al-Khan, Mary de Souza', ['name: Aisha al-Khan', 'name: Mary de Souza']],
    ['several of it', 'Sophie van den Berg', ['name: Sophie van den Berg']],
    ['the same with a capital', 'Mary De Souza, MARY DE SOUZA', ['name: Mary De Souza', 'name: MARY DE SOUZA']],
    ['a small letter and a quote', 'Mary d’Souza', ['name: Mary d’Souza']],
    ['a small word that is none', 'Aisha and Mary in Medway', []],
    ['a title in full', 'Doctor Patel, Professor Munro', ['name: Doctor Patel', 'name: Professor Munro']],
    ['a title and initials', 'Mr A Khan, Dr J. P. Farach', ['name: Mr A Khan', 'name: Dr J. P. Farach']],
    ['a title and what is of the surname', 'Mrs de Souza, MR AL-KHAN', ['name: Mrs de Souza', 'name: MR AL-KHAN']],
    ['an officer', 'PC Smith and DS Jones', ['name: PC Smith', 'name: DS Jones']],
    ['what only begins as an officer', 'a PC for each, the DS Team', []],
    [
      'letters that are written with a number',
      'Mosaic1234567, lcs204418, case_204418',
      ['case-number: Mosaic1234567', 'case-number: lcs204418', 'case-number: case_204418'],
    ],
    ['four figures with them', 'lcs3044 and LCS2044b', ['case-number: lcs3044', 'case-number: LCS2044b']],
    ['letters and a year', 'May2020, sept2021', []],
    ['fewer', 'lcs204, mp3', []],
    ['an NHS number with strokes', '943/476/5919', ['nhs-number: 943/476/5919']],
    ['with dots', '943·476·5919, NHS9434765919', ['nhs-number: 943·476·5919', 'nhs-number: 9434765919']],
    ['with several signs', '943 / 476 / 5919', ['nhs-number: 943 / 476 / 5919']],
    ['in other parts', '9434 765 919, 94-34-76-59-19', ['nhs-number: 9434 765 919', 'nhs-number: 94-34-76-59-19']],
    ['refs and figures in a row', '1.4, 2.2, 2.4, 3.4, 3.5; 1 | 99.2 | 100 | 94.2; 943, 476, 5919', []],
    ['of eleven figures', '943 476 59191', ['case-number: 59191']],
    ['a telephone number with dots', '01634.331.662', ['phone: 01634.331.662']],
    ['days', '01.04.2020-31.03.2021, 01/04/2020 to 31/03/2021', []],
    [
      'one in quotes',
      "the file 'Sam Carter', ‘Khan, Aisha’ and O'Kayleigh Smith",
      ['name: Sam Carter', 'name: Khan, Aisha'],
    ],
    ['who is counted first', 'children missing (3)', ['small-count: children missing (3)']],
    ['a letter that is two in small letters', 'İİ alex example', ['name: alex example']],
    [
      'a number of a family court',
      'Court case ME20C00123, ZC20P00123 and me-20-c-00123',
      ['case-number: Court case ME20C00123', 'case-number: ZC20P00123', 'case-number: me-20-c-00123'],
    ],
    [
      'what is called the number of a case',
      'Case number 1234, case no. 204, child ID: 77, court ref AB/12; UPN no A1',
      [
        ...['Case number 1234', 'case no. 204', 'child ID: 77', 'court ref AB/12', 'UPN no A1'].map(
          (words) => `case-number: ${words}`,
        ),
      ],
    ],
    [
      'one behind the system that has it',
      'Mosaic 1234, LCS: 304 and Liquidlogic #77123',
      ['case-number: Mosaic 1234', 'case-number: LCS: 304', 'case-number: Liquidlogic #77123'],
    ],
    [
      'one with strokes',
      'Case: 12/345; ref: AB/123, our ref AB-123/4',
      ['case-number: Case: 12/345', 'case-number: ref: AB/123', 'case-number: our ref AB-123/4'],
    ],
    [
      'cases, systems and refs that are no numbers of any',
      'case 12 of 40, cases: 120, in Mosaic 2021, LCS 2 and 3, ref 2.6, ref 5.2a, minute ref AB/123, one case in 12/20; action ref 1.4',
      [],
    ],
    [
      'ten digits that are said to be an NHS number',
      'NHS 943 476 591 9, NHS number 123 456 7890, NHS no: 1234567890',
      ['nhs-number: 943 476 591 9', 'nhs-number: 123 456 7890', 'nhs-number: 1234567890'],
    ],
    ['a telephone of the NHS', 'NHS 111, NHS England 2020-21', []],
    [
      'an address of mail in words',
      'aisha (at) family.example, sam[at]medway (dot) gov.uk',
      ['email: aisha (at) family.example', 'email: sam[at]medway (dot) gov.uk'],
    ],
    [
      'at a network of people',
      'facebook.com/aisha.khan, and @aisha_k.',
      ['email: facebook.com/aisha.khan', 'email: @aisha_k.'],
    ],
    [
      'of a house',
      'at 12 High Street, ME4 4TR and 3a The Old Mill Lane',
      ['email: 12 High Street', 'email: ME4 4TR', 'email: 3a The Old Mill Lane'],
    ],
    [
      'no house',
      'the High Street, 12 Actions by Way of, 5.2 High Street, SR2 20A, Q4 2020, 3 Crown Court hearings',
      [],
    ],
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

/** Each way in which a blank and a hyphen may be written, and what may stand unseen in a word. */
const BLANKS = {
  'one that does not break': '\u00a0',
  'a narrow one': '\u202f',
  'a thin one': '\u2009',
  'a wide one': '\u3000',
  several: '  ',
  'a tab': '\t',
  'the end of a line': '\r\n',
  'the end of a paragraph': ' \u2029 ',
  'one with what is not seen': ' \u200b ',
  'a filler': '\u3164',
}
const DASHES = {
  hyphen: '\u2010',
  'unbroken hyphen': '\u2011',
  'figure dash': '\u2012',
  'en dash': '–',
  'em dash': '—',
  minus: '−',
}
const UNSEEN = {
  'soft hyphen': '\u00ad',
  'no width': '\u200b',
  joiner: '\u2060',
  mark: '\ufeff',
  'right to left': '\u200f',
}

/** What each finder is to find, with a blank, a hyphen or a letter at every place where one may be. */
const TO_FIND = [
  'name: Alex Example',
  'name: Kayleigh Thomas',
  'name: KAYLEIGH THOMAS',
  'name: Mary-Jane Watson',
  'name: Cllr Farach',
  'phone: 01634 331-662',
  'nhs-number: 943 476-5919',
  'case-number: LCS-20417',
  'date-of-birth: born on 12 March 2014',
  'date-of-birth: DOB 12-03-2014',
  'email: sam-carter@medway.gov.uk',
  'small-count: three children',
  'small-count: two of the children',
  'small-count: three care-experienced young people',
]
const written = (as: Record<string, string>, sign: string) =>
  TO_FIND.filter((one) => one.slice(one.indexOf(' ') + 1).includes(sign)).flatMap((one) =>
    Object.entries(as).map(([how, mark]) => {
      const [looksLike = '', ...words] = one.split(': ')
      return [one, how, looksLike, words.join(': ').replaceAll(sign, mark)] as const
    }),
  )

describe('it is asked about and shown as it is written', () => {
  it.each(written(BLANKS, ' '))('%s, each blank %s', (_one, _how, looksLike, words) => {
    expect(said(`We saw ${words} today`)).toEqual([`${looksLike}: ${words}`])
  })

  it.each(written(DASHES, '-'))('%s, each hyphen an %s', (_one, _how, looksLike, words) => {
    expect(said(`We saw ${words} today`)).toEqual([`${looksLike}: ${words}`])
    // What stands before a dash may be of an address.
    if (looksLike !== 'email') expect(said(`We saw—${words}—today`)).toEqual([`${looksLike}: ${words}`])
  })

  it.each(TO_FIND.flatMap((one) => Object.entries(UNSEEN).map(([how, mark]) => [one, how, mark] as const)))(
    '%s, broken by %s',
    (one, _how, mark) => {
      const [looksLike = '', words = ''] = one.split(': ')
      const broken = words.slice(0, 2) + mark + words.slice(2, -2) + mark + words.slice(-2)
      expect(said(`We saw ${broken} today`)).toEqual([`${looksLike}: ${broken}`])
    },
  )

  it('a name with marks of their own for accents, wide letters, and one that the record has with a blank that does not break', () => {
    const accents = {
      inRecord: ['Ana\u00a0O’Brien'],
      isGivenName: (word: string) => word === 'Aïsha',
      isWordToo: () => false,
      isKnown: () => true,
      isSurname: () => false,
      isOnlySurname: () => false,
      isRareSurname: () => false,
      isRareGivenName: () => false,
      isTitle: () => false,
    }
    const found = (text: string) => checkText(text, accents).map(({ words }) => words)
    expect(found('Ai\u0308sha Khan, Aïsha Khan')).toEqual(['Ai\u0308sha Khan', 'Aïsha Khan'])
    expect(found("ana o'brien, Ana O‘Brien")).toEqual(["ana o'brien", 'Ana O‘Brien'])
    expect(found('Ｔｈｒｅｅ ｃｈｉｌｄｒｅｎ')).toEqual(['Ｔｈｒｅｅ ｃｈｉｌｄｒｅｎ'])
  })
})

it('a phrase is called the same however its blanks, dashes and accents are written, and otherwise as it is', () => {
  const name = (words: string) => nameOfPhrase({ looksLike: 'name', words })
  expect(new Set(['Mary-Jane Watson', 'Mary–Jane\u00a0Watson', 'Ma\u00adry-Jane\nWatson'].map(name)).size).toBe(1)
  expect(new Set(['Kent Police', 'KENT POLICE', 'Kent Police-led'].map(name)).size).toBe(3)
})
