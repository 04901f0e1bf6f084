export type PictureKind = 'png' | 'jpeg' | 'gif'

/**
 * A picture with what draws it and nothing else: who made it, where, when and with what is in none, nor what stands behind
 * its end. What is kept is listed, so that a kind of note that nobody thought of is left out too.
 *
 * @returns null of one that is damaged.
 */
export function barePicture(kind: PictureKind, bytes: Uint8Array): Buffer | null {
  const kept: Buffer[] = []
  try {
    BARE[kind](readerOf(Buffer.from(bytes)), kept)
    return Buffer.concat(kept)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const BARE: Record<PictureKind, (read: Reader, kept: Buffer[]) => void> = { png: barePng, jpeg: bareJpeg, gif: bareGif }

interface Reader {
  /** The next bytes. @throws RangeError where there are not as many. */
  take(length: number): Buffer
  byte(): number
  isAtEnd(): boolean
  /** Has the last bytes be the next ones again. */
  back(length: number): void
}

function readerOf(bytes: Buffer): Reader {
  let at = 0
  const take = (length: number): Buffer => {
    if (at + length > bytes.length) throw new RangeError('A picture ends before its end')
    at += length
    return bytes.subarray(at - length, at)
  }
  return {
    take,
    byte: () => take(1).readUInt8(),
    isAtEnd: () => at === bytes.length,
    back: (length) => {
      at -= length
    },
  }
}

/** Dots, and their colours, transparency, size and movement. A profile of colours says whose screen or telephone it is of. */
const PNG_DRAWS = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB cICP sBIT bKGD pHYs acTL fcTL fdAT'.split(' '))

function barePng({ take }: Reader, kept: Buffer[]): void {
  kept.push(take(8))
  for (let name = ''; name !== 'IEND';) {
    const head = take(8)
    name = head.toString('latin1', 4)
    const chunk = [head, take(head.readUInt32BE(0) + 4)]
    if (PNG_DRAWS.has(name)) kept.push(...chunk)
  }
}

const [JPEG_SCAN, JPEG_END, JPEG_APP, JPEG_COMMENT] = [0xda, 0xd9, 0xe0, 0xfe]
/** What a program adds that draws: the size of a dot, how its colours are mixed. */
const JPEG_DRAWS = [
  { marker: JPEG_APP, begins: 'JFIF\0' },
  { marker: JPEG_APP + 14, begins: 'Adobe' },
]

function bareJpeg(reader: Reader, kept: Buffer[]): void {
  kept.push(reader.take(2))
  for (let marker = nextMarker(reader); marker !== JPEG_END; marker = nextMarker(reader)) {
    const length = reader.take(2)
    const said = reader.take(Math.max(0, length.readUInt16BE() - 2))
    const isNote = marker >= JPEG_APP && marker <= JPEG_COMMENT
    const draws = JPEG_DRAWS.some((one) => one.marker === marker && said.toString('latin1').startsWith(one.begins))
    if (!isNote || draws) kept.push(Buffer.from([0xff, marker]), length, said)
    if (marker === JPEG_SCAN) kept.push(scanOf(reader))
  }
  kept.push(Buffer.from([0xff, JPEG_END]))
}

/** Between parts may stand as many 0xff as a program likes. */
function nextMarker({ byte }: Reader): number {
  if (byte() !== 0xff) throw new RangeError('No part of a picture begins here')
  let marker = byte()
  while (marker === 0xff) marker = byte()
  return marker
}

/** The dots, up to the next marker that is none of their own. */
function scanOf({ take, byte, back }: Reader): Buffer {
  let length = 0
  for (let before = 0, now = byte(); ; before = now, now = byte()) {
    length += 1
    const isOwn = now === 0 || now === 0xff || (now >= 0xd0 && now <= 0xd7)
    if (before !== 0xff || isOwn) continue
    back(length)
    return take(length - 2)
  }
}

const [GIF_IMAGE, GIF_EXTENSION, GIF_END] = [0x2c, 0x21, 0x3b]
/** How long a picture is shown. */
const GIF_CONTROL = 0xf9
const GIF_NOTE = 0xff
/** How often all are shown again. */
const GIF_DRAWS = ['NETSCAPE2.0', 'ANIMEXTS1.0']

function bareGif(reader: Reader, kept: Buffer[]): void {
  const { take, byte } = reader
  const colours = (flags: number): Buffer => take(flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  const head = take(13)
  kept.push(head, colours(head.readUInt8(10)))
  let isDrawn = false
  // Some programs leave out the last byte.
  const next = (): number => (isDrawn && reader.isAtEnd() ? GIF_END : byte())
  for (let kind = next(); kind !== GIF_END; kind = next()) {
    if (kind === GIF_IMAGE) {
      isDrawn = true
      const place = take(9)
      kept.push(Buffer.from([kind]), place, colours(place.readUInt8(8)), take(1), ...blocksOf(reader))
    } else if (kind === GIF_EXTENSION) {
      const label = byte()
      const blocks = blocksOf(reader)
      const name = blocks[0]?.toString('latin1', 1) ?? ''
      if (label === GIF_CONTROL || (label === GIF_NOTE && GIF_DRAWS.includes(name)))
        kept.push(Buffer.from([kind, label]), ...blocks)
    } else throw new RangeError('No part of a picture begins here')
  }
  kept.push(Buffer.from([GIF_END]))
}

/** Blocks with how long they are, up to an empty one. */
function blocksOf({ take, byte, back }: Reader): Buffer[] {
  const blocks: Buffer[] = []
  for (let length = byte(); ; length = byte()) {
    back(1)
    blocks.push(take(length + 1))
    if (length === 0) return blocks
  }
}
