import { unzipSync } from 'fflate'
import { TemplateRefused } from './refused.ts'

/** What a template may weigh as it is given, in bytes: one with a logo and its styles weighs a hundredth. */
export const LARGEST_TEMPLATE = 5 * 1024 * 1024
/** What it may hold once it is unpacked, in bytes, and in parts. */
const LARGEST_UNPACKED = 30 * 1024 * 1024
const MOST_PARTS = 500
/** How many times its size a large part may be once it is unpacked. */
const HIGHEST_RATIO = 200
const LARGE = 1024 * 1024

/** A Word file's parts, by their names. */
export type Parts = Map<string, Uint8Array>

/** The parts of a Word file that we wrote. */
export const partsOfOurs = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)))

/**
 * The parts of a file that somebody gave as a Word template. None is unpacked further than it says it goes.
 *
 * @throws TemplateRefused of what is no such file, or would fill the memory.
 */
export function openPackage(bytes: Uint8Array): Parts {
  if (bytes.length > LARGEST_TEMPLATE)
    throw new TemplateRefused(
      'The template is larger than 5 MB. Make its pictures smaller in Word, and choose it again',
    )
  if (startsWith(bytes, OLD_WORD))
    throw new TemplateRefused(
      'The template is an older Word file, or has a password. Save it in Word as a Word document (.docx) without one',
    )
  if (!startsWith(bytes, ZIP)) throw new TemplateRefused(NOT_WORD)
  let [unpacked, parts] = [0, 0]
  try {
    const files = unzipSync(bytes, {
      filter: ({ size, originalSize }) => {
        unpacked += originalSize
        parts += 1
        const isBomb = originalSize > LARGE && originalSize > size * HIGHEST_RATIO
        if (isBomb || unpacked > LARGEST_UNPACKED || parts > MOST_PARTS)
          throw new TemplateRefused(
            'The template holds far more than it weighs. Save it anew in Word, and choose it again',
          )
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch (error) {
    if (error instanceof TemplateRefused) throw error
    throw new TemplateRefused('The template is damaged. Open it in Word, save it anew, and choose it again')
  }
}

export const NOT_WORD = 'The template is not a Word file. Choose a Word document (.docx) or template (.dotx)'
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0]
const startsWith = (bytes: Uint8Array, first: number[]): boolean => first.every((byte, at) => bytes[at] === byte)
