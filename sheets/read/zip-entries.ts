import { damaged, UnreadableFile } from './unreadable-file.ts'

/** A part of a ZIP, not unpacked. */
export interface Entry {
  name: string
  packed: Uint8Array
  /** Whether it is packed, or stored as it is. */
  isPacked: boolean
  crc: number
}

const END = 0x06054b50
const IN_DIRECTORY = 0x02014b50
const BEFORE_PART = 0x04034b50
/** The end of a ZIP, with the longest remark that can follow it. */
const LONGEST_END = 22 + 0xffff
const [STORED, DEFLATED] = [0, 8]
const LOCKED = 1
/** Stands where a figure is too large for its place, or where a program always keeps it further on. */
const FURTHER_ON = 0xffffffff
const LONG_FIGURES = 1

/**
 * What a ZIP says is in it, by the directory at its end. That is what office
 * programs go by: what stands in front of each part can say something else.
 *
 * @throws UnreadableFile where the end is missing, or a part is locked.
 */
export function listEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) throw cutShort()
  const entries: Entry[] = []
  try {
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== IN_DIRECTORY) throw damaged()
      const [name, extra, remark] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
        number,
        number,
        number,
      ]
      entries.push(entryAt(view, at, name))
      at += 46 + name + extra + remark
    }
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error
  }
  return entries.filter(({ name }) => !name.endsWith('/'))
}

function entryAt(view: DataView, at: number, nameLength: number): Entry {
  if (view.getUint16(at + 8, true) & LOCKED) throw hasPassword()
  const method = view.getUint16(at + 10, true)
  if (method !== STORED && method !== DEFLATED) throw damaged()
  const { size, local } = figuresAt(view, at, nameLength)
  if (view.getUint32(local, true) !== BEFORE_PART) throw damaged()
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (from + size > view.byteLength) throw cutShort()
  return {
    name: new TextDecoder()
      .decode(bytesOf(view, at + 46, nameLength))
      .replaceAll('\\', '/')
      .replace(/^\//, ''),
    packed: bytesOf(view, from, size),
    isPacked: method === DEFLATED,
    crc: view.getUint32(at + 16, true),
  }
}

/** How large a part is, packed, and where it stands. */
function figuresAt(view: DataView, at: number, nameLength: number): { size: number; local: number } {
  const figures = [24, 20, 42].map((field) => view.getUint32(at + field, true))
  if (figures.includes(FURTHER_ON)) {
    let extra = at + 46 + nameLength
    while (view.getUint16(extra, true) !== LONG_FIGURES) extra += 4 + view.getUint16(extra + 2, true)
    extra += 4
    for (const [place, figure] of figures.entries()) {
      if (figure !== FURTHER_ON) continue
      figures[place] = Number(view.getBigUint64(extra, true))
      extra += 8
    }
  }
  const [, size = 0, local = 0] = figures
  return { size, local }
}

const bytesOf = (view: DataView, from: number, length: number) =>
  new Uint8Array(view.buffer, view.byteOffset + from, length)

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - LONGEST_END; at -= 1)
    if (view.getUint32(at, true) === END) return at
  return undefined
}

const cutShort = (): UnreadableFile =>
  new UnreadableFile('The end of this file is missing: it was cut short on its way. Fetch it anew, and choose it again')

export const hasPassword = (): UnreadableFile =>
  new UnreadableFile('This file has a password. Save it without one, and choose it again')
