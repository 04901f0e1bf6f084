import { constants, isUtf8 } from 'node:buffer'

/** A text that is not JSON at all, with the line and column where it stops being so. */
export class NotJson extends Error {
  override readonly name = 'NotJson'
}

/**
 * Reads a plan file.
 *
 * @throws NotJson
 */
export function readDocument(bytes: Buffer): unknown {
  if (bytes.length > constants.MAX_STRING_LENGTH)
    throw new NotJson(`It is larger than ${Math.floor(constants.MAX_STRING_LENGTH / 1e6)} MB, and no plan file is`)
  if (!isUtf8(bytes)) throw new NotJson('It is not text in UTF-8. Save it as UTF-8')
  const text = bytes.toString('utf8', startOf(bytes))
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new NotJson(sayFault(text, error as SyntaxError))
  }
}

/** Some editors put a mark first that says how the text is written. */
const startOf = (bytes: Buffer): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)

function sayFault(text: string, error: SyntaxError): string {
  const offset = offsetOf(text, error)
  const before = text.slice(0, offset).split('\n')
  const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
  const [here = ''] = text.slice(offset, offset + 20).split('\n')
  const at =
    offset >= text.length ? 'where the file ends' : here.trim() === '' ? 'at the end of the line' : `at ${here.trim()}`
  return (
    `It stops being JSON on ${place}, ${at}. Look there for a quotation mark, a comma or a bracket that is ` +
    'missing or too many, or for a line broken between quotation marks'
  )
}

/**
 * Where a text stops being JSON. The engine says so itself, save for a token it
 * does not expect; then it is the longest beginning that only lacks its end.
 */
function offsetOf(text: string, error: SyntaxError): number {
  const said = /at position (\d+)/.exec(error.message)?.[1]
  if (said !== undefined) return Number(said)
  let [fine, broken] = [0, text.length]
  while (fine < broken) {
    const middle = Math.ceil((fine + broken) / 2)
    if (onlyLacksItsEnd(text.slice(0, middle))) fine = middle
    else broken = middle - 1
  }
  return fine
}

function onlyLacksItsEnd(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const { message } = error as SyntaxError
    const said = /at position (\d+)/.exec(message)?.[1]
    return said === undefined ? message.startsWith('Unexpected end') : Number(said) >= text.length
  }
}
