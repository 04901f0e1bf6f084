import { constants } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NotJson, readDocument } from './read-document.ts'

const read = (text: string) => readDocument(Buffer.from(text))
const SEED = { seed: 20_201_210 }

describe('it says where a text stops being JSON', () => {
  it.each([
    ['{\n  "plan": x\n}', 'on line 2, column 11, at x.'],
    ['{\n  "plan": 1\n  "people": 2\n}', 'on line 3, column 3, at "people": 2.'],
    ['{ "a": [1, 2', 'on line 1, column 13, where the file ends.'],
    ['{ "é": "open', 'on line 1, column 13, where the file ends.'],
    ['{ "a": "one\ntwo" }', 'on line 1, column 12, at the end of the line.'],
    ['{ "a": "C:\\temp\\x" }', 'on line 1, column 17, at x" }.'],
    ['{ a: 1 }', 'on line 1, column 3, at a: 1 }.'],
    ['{} {}', 'on line 1, column 4, at {}.'],
    ['', 'on line 1, column 1, where the file ends.'],
    ['“', 'on line 1, column 1, at “.'],
    ['{"actions": [{}, {"ref": }]}', 'on line 1, column 26, at }]}.'],
    ['{"a":1,}', 'on line 1, column 8, at }.'],
    ['01', 'on line 1, column 2, at 1.'],
  ])('%j', (text, place) => {
    expect(() => read(text)).toThrow(NotJson)
    expect(() => read(text)).toThrow(`It stops being JSON ${place} Look there for a quotation mark`)
  })

  it('wherever a character was put in that cannot stand there', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, place) => {
        const text = JSON.stringify(JSON.parse(json), null, 1)
        const at = place % (text.length + 1)
        const spoilt = `${text.slice(0, at)}\u0001${text.slice(at)}`
        const before = spoilt.slice(0, at).split('\n')
        expect(() => read(spoilt)).toThrow(
          `It stops being JSON on line ${before.length}, column ${(before.at(-1) ?? '').length + 1}, `,
        )
      }),
      SEED,
    )
  })

  it('and when it is not UTF-8 at all', () => {
    expect(() => readDocument(Buffer.from('{"title": "Zoë"}', 'latin1'))).toThrow(
      'It is not text in UTF-8. Save it as UTF-8',
    )
    expect(() => readDocument(Buffer.from('{}', 'utf16le'))).toThrow(NotJson)
  })
})

it('passes over the mark that some editors put first', () => {
  expect(read('\ufeff{"a": 1}')).toEqual({ a: 1 })
})

it('a text that nests without end is refused, and exhausts nothing', () => {
  expect(() => read('['.repeat(1_000_000))).toThrow('where the file ends')
})

it('a file larger than a text can be is refused before it is read', () => {
  expect(() => readDocument(Buffer.alloc(constants.MAX_STRING_LENGTH + 1))).toThrow(
    'It is larger than 536 MB, and no plan file is',
  )
})
