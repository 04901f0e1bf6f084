import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { readZip } from '../../../api/testing/read-zip.ts'
import { day } from '../../../domain/day.ts'
import { makePaper } from '../../make-paper.ts'
import { rasterOf } from '../../svg-in-our-fonts.ts'
import { changed } from '../../testing/changed-template.ts'
import { someFacts } from '../../testing/some-facts.ts'
import { writeDocx } from '../write-docx.ts'
import { barePicture, type PictureKind } from './bare-picture.ts'
import { readTemplate } from './read-template.ts'

const NOTE = 'Zephyrine Smith'
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4" fill="#1d3a5f"/></svg>'

const chunk = (name: string, said: string): Buffer => {
  const words = Buffer.from(name + said, 'latin1')
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(said.length)
  sum.writeUInt32BE(crc32(words))
  return Buffer.concat([length, words, sum])
}
const png = (...chunks: Buffer[]): Buffer => {
  const made = Buffer.from(rasterOf(SVG, 8))
  // After the first, which says how large it is.
  return Buffer.concat([made.subarray(0, 33), ...chunks, made.subarray(33)])
}
const PNG_PIXEL = chunk('pHYs', '\0\0\x0b\x13\0\0\x0b\x13\x01')
const PNG_NOTES = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'prVt', 'caBX', 'iCCP'].map((name) => chunk(name, NOTE))

const segment = (marker: number, said: string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(said.length + 2, 2)
  return Buffer.concat([head, Buffer.from(said, 'latin1')])
}
const JFIF = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0')
const COLOURS = [segment(0xee, 'Adobe\0d\0\0\0\0\x01')]
// With what belongs to its dots: a byte that is no marker, one that begins a new row, and two scans.
const scan = (dots: string): Buffer => Buffer.concat([segment(0xda, '\x01\x01\0\0\x3f\0'), Buffer.from(dots, 'latin1')])
const SCANS = [segment(0xdb, 'Q'), scan('ab\xff\0c\xff\xd0d'), segment(0xc4, 'H'), scan('e\xff\0')]
const jpeg = (...notes: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), JFIF, ...notes, ...COLOURS, ...SCANS, Buffer.from([0xff, 0xd9])])
const JPEG_NOTES = [
  segment(0xe0, `JFXX\0${NOTE}`),
  segment(0xe1, `Exif\0\0${NOTE}`),
  segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${NOTE}`),
  segment(0xe2, `ICC_PROFILE\0\x01\x01${NOTE}`),
  segment(0xe2, `MPF\0${NOTE}`),
  segment(0xeb, NOTE),
  segment(0xed, `Photoshop 3.0\0${NOTE}`),
  segment(0xfe, NOTE),
]

const blocks = (...said: string[]): Buffer =>
  Buffer.concat([...said.flatMap((one) => [Buffer.from([one.length]), Buffer.from(one, 'latin1')]), Buffer.from([0])])
const extension = (label: number, ...said: string[]): Buffer =>
  Buffer.concat([Buffer.from([0x21, label]), blocks(...said)])
const GIF_DRAWS = [extension(0xff, 'NETSCAPE2.0', '\x01\0\0'), extension(0xf9, '\x04\0\0\0')]
const gif = (...notes: Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from('GIF89a\x01\0\x01\0\x80\0\0abcdef', 'latin1'),
    ...notes,
    ...GIF_DRAWS,
    Buffer.from(',\0\0\0\0\x01\0\x01\0\x80abcdef\x02', 'latin1'),
    blocks('D\x01', 'E'),
    Buffer.from(';'),
  ])
const GIF_NOTES = [extension(0xfe, NOTE), extension(0xff, 'XMP DataXMP', NOTE), extension(0x01, 'position', NOTE)]

const PICTURES: [PictureKind, Buffer, Buffer][] = [
  ['png', png(PNG_PIXEL), png(...PNG_NOTES, PNG_PIXEL)],
  ['jpeg', jpeg(), jpeg(...JPEG_NOTES)],
  ['gif', gif(), gif(...GIF_NOTES)],
]

it.each(PICTURES)('a %s keeps what draws it, byte for byte, and no note', (kind, clean, noted) => {
  expect(noted.toString('latin1')).toContain(NOTE)
  expect(barePicture(kind, clean)).toEqual(clean)
  expect(barePicture(kind, noted)).toEqual(clean)
  expect(barePicture(kind, Buffer.concat([noted, Buffer.from(NOTE)]))).toEqual(clean)
})

it('a gif without its last byte, as some programs leave it, gets one', () => {
  expect(barePicture('gif', gif().subarray(0, -1))).toEqual(gif())
})

it.each(PICTURES)('a %s that is cut off anywhere is damaged', (kind, clean) => {
  const taken = Array.from({ length: clean.length - 1 }, (_, at) => at).filter(
    (length) => barePicture(kind, clean.subarray(0, length)) !== null,
  )
  expect(taken).toEqual([])
})

const [, , noted] = PICTURES[0] ?? []
it('the logo of a template comes into a paper without its notes', async () => {
  const paper = makePaper('plan-on-a-page', someFacts(String), { audience: 'public', madeOn: day('2020-12-10') })
  const laden = changed(
    (parts) => {
      const links = parts['word/_rels/header1.xml.rels'] ?? ''
      parts['word/_rels/header1.xml.rels'] = links.replace(/Target="media\/[^"]*"/, 'Target="media/noted.png"')
    },
    { 'word/media/noted.png': noted ?? Buffer.alloc(0) },
  )
  const files = readZip(await writeDocx(paper, laden))
  expect([...files.keys()]).toContain('word/media/header-default-1.png')
  expect([...files.values()].join('')).not.toContain('Zephyrine')
})

it('a template whose logo is damaged is refused', () => {
  const broken = changed(
    (parts) => {
      const links = parts['word/_rels/header1.xml.rels'] ?? ''
      parts['word/_rels/header1.xml.rels'] = links.replace(/Target="media\/[^"]*"/, 'Target="media/cut.png"')
    },
    { 'word/media/cut.png': (noted ?? Buffer.alloc(0)).subarray(0, 60) },
  )
  expect(() => readTemplate(broken)).toThrow('A picture in the template’s header is damaged')
})
