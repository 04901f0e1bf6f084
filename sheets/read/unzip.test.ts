import { expect, it } from 'vitest'
import { zipOf } from '../testing/workbook.ts'
import { unzip } from './unzip.ts'

const parts = { 'a.xml': 'one', 'folder/b.xml': 'two '.repeat(100) }

/** The same ZIP with all sizes and places further on, as some programs write each of theirs. */
function withLongFigures(bytes: Uint8Array): Uint8Array {
  const zip = Buffer.from(bytes)
  const end = zip.length - 22
  const first = zip.readUInt32LE(end + 16)
  const records: Buffer[] = []
  for (let at = first; at < end;) {
    const length = 46 + zip.readUInt16LE(at + 28)
    const record = Buffer.from(zip.subarray(at, at + length))
    const extra = Buffer.alloc(32)
    extra.writeUInt16LE(0x5455, 0)
    extra.writeUInt16LE(0, 2)
    extra.writeUInt16LE(1, 4)
    extra.writeUInt16LE(24, 6)
    for (const [place, field] of [24, 20, 42].entries()) {
      extra.writeBigUInt64LE(BigInt(record.readUInt32LE(field)), 8 + place * 8)
      record.writeUInt32LE(0xffffffff, field)
    }
    record.writeUInt16LE(extra.length, 30)
    records.push(record, extra)
    at += length
  }
  return Buffer.concat([zip.subarray(0, first), ...records, zip.subarray(end)])
}

it.each([
  ['as it is', (bytes: Uint8Array) => bytes],
  ['with its figures further on', withLongFigures],
  ['with a remark at its end', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('remark')])],
  ['within other bytes', (bytes: Uint8Array) => Buffer.concat([Buffer.alloc(7), bytes]).subarray(7)],
])('unpacks a ZIP %s', (_how, changed) => {
  const found = unzip(changed(zipOf(parts)))
  expect(Object.fromEntries([...found].map(([name, part]) => [name, Buffer.from(part).toString()]))).toEqual(parts)
})
