import { crc32, inflateRawSync } from 'node:zlib'
import { damaged, UnreadableFile } from './unreadable-file.ts'
import { type Entry, listEntries } from './zip-entries.ts'

/** The parts of a file that is a ZIP, by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** A workbook with a hundred sheets has four hundred parts. */
const MOST_PARTS = 2_000
/** What all parts may be together, unpacked, in bytes. */
const LARGEST_UNPACKED = 200 * 1024 * 1024
/** How many times its size a large part may be once it is unpacked. One sentence 20,000 times is 2 MB, and 300 times. */
const HIGHEST_RATIO = 200
const LARGE = 10 * 1024 * 1024

/**
 * The parts of a ZIP. What counts is what is really unpacked, never what a part
 * says of itself; none is unpacked further than it may.
 *
 * @throws UnreadableFile of what is cut short, spoilt, locked or would fill the memory.
 */
export function unzip(bytes: Uint8Array): Parts {
  const entries = listEntries(bytes)
  if (entries.length > MOST_PARTS)
    throw new UnreadableFile(
      `This file is made of more than ${MOST_PARTS.toLocaleString('en-GB')} parts. ` +
        'Copy what is of the plan into a new file, and choose that',
    )
  const parts = new Map<string, Uint8Array>()
  let left = LARGEST_UNPACKED
  for (const entry of entries) {
    const part = unpacked(entry, Math.min(left, Math.max(LARGE, entry.packed.length * HIGHEST_RATIO)))
    left -= part.length
    parts.set(entry.name, part)
  }
  return parts
}

function unpacked({ packed, isPacked, crc }: Entry, most: number): Uint8Array {
  const part = isPacked ? inflated(packed, most) : packed
  if (part.length > most) throw tooLarge()
  if (crc32(part) !== crc) throw damaged()
  return part
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  try {
    // No room at all is taken as no limit at all.
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) })
  } catch (error) {
    throw error instanceof RangeError ? tooLarge() : damaged()
  }
}

const tooLarge = (): UnreadableFile =>
  new UnreadableFile(
    'This file holds far more than it weighs. Copy what is of the plan into a new file, and choose that',
  )
