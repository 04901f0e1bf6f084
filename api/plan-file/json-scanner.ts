/** Where a text stops being JSON, and why, in words. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault'
  readonly offset: number
  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

/** No plan file nests deeper; a text that does was made to exhaust us. */
const DEEPEST = 64

const code = (character: string) => character.charCodeAt(0)
const QUOTE = code('"')
const BACKSLASH = code('\\')
const OPEN_OBJECT = code('{')
const CLOSE_OBJECT = code('}')
const OPEN_LIST = code('[')
const CLOSE_LIST = code(']')
const COMMA = code(',')
const COLON = code(':')
const MINUS = code('-')
const PLUS = code('+')
const POINT = code('.')
const ZERO = code('0')
const NINE = code('9')

/**
 * Walks over JSON as bytes without making anything of it, as strict as
 * JSON.parse, so that a file of any size can be cut into pieces that each parse.
 * Every function takes where to begin and answers where what it walked over ends.
 */
export function skipValue(bytes: Uint8Array, from: number, depth = 0): number {
  const at = skipSpace(bytes, from)
  switch (bytes[at]) {
    case OPEN_OBJECT:
      return eachMember(bytes, at, (_key, value) => skipValue(bytes, value, deeper(at, depth)))
    case OPEN_LIST:
      return eachElement(bytes, at, (value) => skipValue(bytes, value, deeper(at, depth)))
    case QUOTE:
      return skipString(bytes, at)
    case code('t'):
      return skipWord(bytes, at, 'true')
    case code('f'):
      return skipWord(bytes, at, 'false')
    case code('n'):
      return skipWord(bytes, at, 'null')
    default:
      return skipNumber(bytes, at)
  }
}

/** Walks an object. `visit` is told the bytes of each name, quotes and all, and answers where its value ends. */
export function eachMember(
  bytes: Uint8Array,
  open: number,
  visit: (name: [from: number, to: number], value: number) => number,
): number {
  let at = skipSpace(bytes, open + 1)
  if (bytes[at] === CLOSE_OBJECT) return at + 1
  for (;;) {
    if (bytes[at] !== QUOTE) throw unexpected(bytes, at, 'a name between double quotation marks')
    const end = skipString(bytes, at)
    const colon = skipSpace(bytes, end)
    if (bytes[colon] !== COLON) throw unexpected(bytes, colon, 'a colon')
    const next = skipSpace(bytes, visit([at, end], skipSpace(bytes, colon + 1)))
    if (bytes[next] === CLOSE_OBJECT) return next + 1
    if (bytes[next] !== COMMA) throw unexpected(bytes, next, 'a comma or a closing brace')
    at = skipSpace(bytes, next + 1)
  }
}

/** Walks a list. `visit` is told where each element begins, and answers where it ends. */
export function eachElement(bytes: Uint8Array, open: number, visit: (value: number) => number): number {
  let at = skipSpace(bytes, open + 1)
  if (bytes[at] === CLOSE_LIST) return at + 1
  for (;;) {
    const next = skipSpace(bytes, visit(at))
    if (bytes[next] === CLOSE_LIST) return next + 1
    if (bytes[next] !== COMMA) throw unexpected(bytes, next, 'a comma or a closing bracket')
    at = skipSpace(bytes, next + 1)
  }
}

export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    const byte = bytes[at]
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return at
    at += 1
  }
}

export function unexpected(bytes: Uint8Array, at: number, wanted: string): JsonFault {
  if (at >= bytes.length) return new JsonFault(bytes.length, `the file ends where ${wanted} should stand`)
  const byte = bytes[at] ?? 0
  const found = byte > 0x20 && byte < 0x7f ? `${String.fromCharCode(byte)} stands` : 'something else stands'
  return new JsonFault(at, `${found} where ${wanted} should`)
}

const deeper = (at: number, depth: number): number => {
  if (depth >= DEEPEST) throw new JsonFault(at, `it is nested more than ${DEEPEST} deep`)
  return depth + 1
}

const ESCAPED = new Set([...'"\\/bfnrt'].map(code))

function skipString(bytes: Uint8Array, from: number): number {
  let at = from + 1
  for (;;) {
    const byte = bytes[at]
    if (byte === undefined) throw new JsonFault(from, 'the quotation marks that open here are never closed')
    if (byte === QUOTE) return at + 1
    if (byte < 0x20)
      throw new JsonFault(at, 'a line or a control character stands inside quotation marks: write it as \\n')
    if (byte !== BACKSLASH) at += 1
    else if (ESCAPED.has(bytes[at + 1] ?? 0)) at += 2
    else if (bytes[at + 1] === code('u') && [2, 3, 4, 5].every((i) => isHex(bytes[at + i]))) at += 6
    else throw new JsonFault(at, 'a backslash stands before something it cannot stand before: write it twice')
  }
}

const isHex = (byte = 0): boolean =>
  isDigit(byte) || (byte >= code('a') && byte <= code('f')) || (byte >= code('A') && byte <= code('F'))

const isDigit = (byte = 0): boolean => byte >= ZERO && byte <= NINE

function skipWord(bytes: Uint8Array, at: number, word: string): number {
  for (let i = 1; i < word.length; i += 1)
    if (bytes[at + i] !== word.charCodeAt(i)) throw unexpected(bytes, at, 'a value')
  return at + word.length
}

function skipNumber(bytes: Uint8Array, from: number): number {
  let at = bytes[from] === MINUS ? from + 1 : from
  if (!isDigit(bytes[at])) throw unexpected(bytes, from, 'a value')
  at = bytes[at] === ZERO ? at + 1 : skipDigits(bytes, at)
  if (bytes[at] === POINT) at = skipDigits(bytes, at + 1)
  if (bytes[at] === code('e') || bytes[at] === code('E')) {
    at += 1
    if (bytes[at] === PLUS || bytes[at] === MINUS) at += 1
    at = skipDigits(bytes, at)
  }
  return at
}

function skipDigits(bytes: Uint8Array, from: number): number {
  if (!isDigit(bytes[from])) throw unexpected(bytes, from, 'a figure')
  let at = from
  while (isDigit(bytes[at])) at += 1
  return at
}
