import { isUtf8 } from 'node:buffer'
import { eachElement, eachMember, JsonFault, skipSpace, skipValue, unexpected } from './json-scanner.ts'

/** A list whose elements are parsed one at a time, as they are asked for, every time anew. */
export interface LazyList extends Iterable<unknown> {
  readonly length: number
}

/** A text that is not JSON at all, with the line and column where it stops being so. */
export class NotJson extends Error {
  override readonly name = 'NotJson'
}

/**
 * Reads a plan file without holding what is in it: a plan of nine thousand
 * actions is 250 MB of text, and four times that once parsed. Its `actions` come
 * as a list that parses an element when it is asked for; all else is small and
 * parsed at once. The whole text has been walked over, so no piece fails later.
 *
 * @throws NotJson
 */
export function readDocument(text: Buffer): unknown {
  const bytes = text.subarray(text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf ? 3 : 0)
  if (!isUtf8(bytes)) throw new NotJson('It is not text in UTF-8. Save it as UTF-8')
  try {
    return cut(bytes)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    const { line, column } = placeOf(bytes, error.offset)
    throw new NotJson(`It is not JSON: on line ${line}, column ${column}, ${error.message}`)
  }
}

function cut(bytes: Buffer): unknown {
  const start = skipSpace(bytes, 0)
  const document: Record<string, unknown> = {}
  const isObject = bytes[start] === OPEN_OBJECT
  const end = isObject
    ? eachMember(bytes, start, ([from, to], value) => {
        const name = parse(bytes, from, to) as string
        const list = name === 'actions' && bytes[value] === OPEN_LIST ? cutList(bytes, value) : undefined
        const after = list?.end ?? skipValue(bytes, value)
        // Defined, not assigned: a member may be called __proto__.
        Object.defineProperty(document, name, {
          value: list?.elements ?? parse(bytes, value, after),
          enumerable: true,
          configurable: true,
          writable: true,
        })
        return after
      })
    : skipValue(bytes, start)
  const rest = skipSpace(bytes, end)
  if (rest < bytes.length) throw unexpected(bytes, rest, 'the end of the file')
  return isObject ? document : parse(bytes, start, end)
}

function cutList(bytes: Buffer, open: number): { elements: LazyList; end: number } {
  const places: [from: number, to: number][] = []
  const end = eachElement(bytes, open, (from) => {
    const to = skipValue(bytes, from)
    places.push([from, to])
    return to
  })
  const elements: LazyList = {
    length: places.length,
    *[Symbol.iterator]() {
      for (const [from, to] of places) yield parse(bytes, from, to)
    },
  }
  return { elements, end }
}

const parse = (bytes: Buffer, from: number, to: number): unknown => JSON.parse(bytes.toString('utf8', from, to))

const OPEN_OBJECT = '{'.charCodeAt(0)
const OPEN_LIST = '['.charCodeAt(0)
const LINE_FEED = 0x0a

/** Line and column, counted from 1 as editors do. */
function placeOf(bytes: Buffer, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1)) {
    line += 1
    lineStart = at + 1
  }
  return { line, column: bytes.toString('utf8', lineStart, offset).length + 1 }
}
