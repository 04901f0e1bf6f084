import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NotJson, readDocument } from './read-document.ts'

const read = (text: string) => readDocument(Buffer.from(text))
const SEED = { seed: 20_201_210 }

/** The document with its lazy list read out. */
function whole(text: string): unknown {
  const document = read(text)
  if (typeof document !== 'object' || document === null || !('actions' in document)) return document
  const { actions } = document
  return typeof actions === 'object' && actions !== null && Symbol.iterator in actions
    ? { ...document, actions: [...(actions as Iterable<unknown>)] }
    : document
}

const outcome = (make: () => unknown): { made: unknown } | 'refused' => {
  try {
    return { made: make() }
  } catch {
    return 'refused'
  }
}

describe('it reads what JSON.parse reads, and refuses what it refuses:', () => {
  it('any value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(0, 1, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent)
        expect(whole(text)).toEqual(JSON.parse(text))
      }),
      SEED,
    )
  })

  it('any plan', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (actions, plan) => {
        const text = JSON.stringify({ plan, actions, rest: [plan] }, null, 2)
        expect(whole(text)).toEqual(JSON.parse(text))
      }),
      SEED,
    )
  })

  it('any value with a character put in, or left out', () => {
    const change = fc.record({
      json: fc.json({ maxDepth: 3 }),
      place: fc.nat(),
      put: fc.constantFrom(
        '',
        '"',
        '\\',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '0',
        '-',
        '.',
        'e',
        '+',
        't',
        'n',
        ' ',
        '\n',
        '\u0001',
        'é',
      ),
      cut: fc.nat({ max: 2 }),
    })
    fc.assert(
      fc.property(change, ({ json, place, put, cut }) => {
        const at = place % (json.length + 1)
        const text = json.slice(0, at) + put + json.slice(at + cut)
        if (!text.isWellFormed()) return
        expect(outcome(() => whole(text))).toEqual(outcome(() => JSON.parse(text) as unknown))
      }),
      { ...SEED, numRuns: 2000 },
    )
  })

  it.each([
    '',
    ' ',
    '01',
    '-',
    '1.',
    '1e',
    '.5',
    '+1',
    'tru',
    'nul',
    '"\\x"',
    '"\\u12g4"',
    '"a\nb"',
    '[1,]',
    '{"a":1,}',
    "{'a':1}",
    '1 2',
    '{"a" 1}',
    '[1 2]',
  ])('%j', (text) => {
    expect(() => read(text)).toThrow(NotJson)
  })

  it.each(['-0.5e+10', '1E-2', '"\\u00e9\\/"', '{"__proto__": 1, "a": {"__proto__": []}}', ' [ ] ', '{"a":1,"a":2}'])(
    '%s, and reads it',
    (text) => {
      expect(whole(text)).toEqual(JSON.parse(text))
    },
  )
})

describe('it says where a text stops being JSON', () => {
  it.each([
    ['{\n  "plan": x\n}', 'It is not JSON: on line 2, column 11, x stands where a value should'],
    [
      '{\n  "plan": 1\n  "people": 2\n}',
      'It is not JSON: on line 3, column 3, " stands where a comma or a closing brace should',
    ],
    [
      '{ "a": [1, 2',
      'It is not JSON: on line 1, column 13, the file ends where a comma or a closing bracket should stand',
    ],
    ['{ "é": "open', 'It is not JSON: on line 1, column 8, the quotation marks that open here are never closed'],
    [
      '{ "a": "one\ntwo" }',
      'It is not JSON: on line 1, column 12, a line or a control character stands inside quotation marks: write it as \\n',
    ],
    [
      '{ "a": "C:\\temp\\x" }',
      'It is not JSON: on line 1, column 16, a backslash stands before something it cannot stand before: write it twice',
    ],
    ['{ a: 1 }', 'It is not JSON: on line 1, column 3, a stands where a name between double quotation marks should'],
    ['{} {}', 'It is not JSON: on line 1, column 4, { stands where the end of the file should'],
    ['', 'It is not JSON: on line 1, column 1, the file ends where a value should stand'],
    ['“', 'It is not JSON: on line 1, column 1, something else stands where a value should'],
    ['['.repeat(100), 'It is not JSON: on line 1, column 65, it is nested more than 64 deep'],
  ])('%j', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })

  it('in actions too, before the first is asked for', () => {
    expect(() => read('{"actions": [{}, {"ref": }]}')).toThrow('on line 1, column 26, } stands where a value should')
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

it('counts the actions, and gives them as often as they are asked for', () => {
  const { actions } = read('{"actions": [{"ref": "1.1"}, {"ref": "1.2"}]}') as {
    actions: Iterable<unknown> & { length: number }
  }
  expect(actions.length).toBe(2)
  expect([...actions]).toEqual([{ ref: '1.1' }, { ref: '1.2' }])
  expect([...actions]).toEqual([{ ref: '1.1' }, { ref: '1.2' }])
})
