import chardet from 'chardet'
import iconv from 'iconv-lite'

/** Text with how its letters were written. */
export interface Decoded {
  text: string
  encoding: string
}

/** What stands at the beginning of a file to say how it is written. */
const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
]

/**
 * The text of a file, or none where it is no text. What it says of itself goes
 * first; then UTF-8, which other letters hardly ever are by chance; then what its
 * letters look like.
 */
export function decoded(bytes: Uint8Array): Decoded | undefined {
  for (const [mark, encoding] of MARKS)
    if (mark.every((byte, at) => bytes[at] === byte)) return asText(bytes.subarray(mark.length), encoding)
  const wide = wideOf(bytes)
  if (wide) return asText(bytes, wide)
  return asText(bytes, isUtf8(bytes) ? 'UTF-8' : (guessed(bytes) ?? 'windows-1252'))
}

function asText(bytes: Uint8Array, encoding: string): Decoded | undefined {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding, { stripBOM: true })
  return isText(text) ? { text, encoding } : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Two bytes a letter without saying so: of English, every other byte is nothing. */
function wideOf(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  const sample = bytes.subarray(0, 4096)
  const empty = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  const most = sample.length * 0.2
  const [even = 0, odd = 0] = empty
  if (odd > most && even < odd / 10) return 'UTF-16LE'
  return even > most && odd < even / 10 ? 'UTF-16BE' : undefined
}

/** What a computer in England writes in: what is nearly that is that. */
const AS_IN_ENGLAND = new Set(['ISO-8859-1', 'ISO-8859-2', 'ISO-8859-9', 'ASCII', 'windows-1250', 'windows-1254'])

function guessed(bytes: Uint8Array): string | undefined {
  if (isOfOldMac(bytes)) return 'macintosh'
  const found = chardet.detect(bytes)
  return found && !AS_IN_ENGLAND.has(found) && iconv.encodingExists(found) ? found : undefined
}

/** Excel on a Mac still saves its CSV so: quotes, dashes and dots are then capitals of other letters. */
function isOfOldMac(bytes: Uint8Array): boolean {
  let isFound = false
  for (const [at, byte] of bytes.entries()) {
    // A pound is the same in both.
    if (byte <= 0x7f || byte === 0xa3) continue
    if (!OF_MAC.has(byte) || isWithinCapitals(bytes, at)) return false
    if (ENDS_QUOTE.has(byte) && isSpace(bytes[at - 1])) return false
    isFound = true
  }
  return isFound
}

/** In a Mac's letters – — “ ” ‘ ’ … • and é. */
const OF_MAC = new Set([0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xc9, 0xa5, 0x8e])
/** In a Mac's letters ” and ’; else Ó and Õ, which can begin a name. */
const ENDS_QUOTE = new Set([0xd3, 0xd5])

const isWithinCapitals = (bytes: Uint8Array, at: number): boolean =>
  /[A-Z]/.test(String.fromCharCode(bytes[at - 1] ?? 0))
const isSpace = (byte: number | undefined): boolean => byte === undefined || /[\s,;"]/.test(String.fromCharCode(byte))

/** Text has no empty letters, and next to none that steer a machine. */
function isText(text: string): boolean {
  let steering = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0) return false
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) steering += 1
  }
  return steering <= text.length / 100
}
