import fc from 'fast-check'
import { SHOWN_STATUSES } from '../../domain/delivery-status.ts'
import { printable } from '../characters.ts'
import { everyWord } from '../every-word.ts'
import type { Block, Cell, Paper } from '../paper.ts'
import { LONG_CELL } from './words-of.ts'

/** Words that would be something else, if they were read as anything but words. */
const HOSTILE = [
  '#read("/etc/passwd")',
  '= Heading #let x = 1 $x^2$ @label <label> *bold* _it_ `raw` \\u{41} // no',
  '</w:t></w:r><w:r><w:t>&amp;#x0;',
  '<script>alert(1)</script><!-- & &lt; "quoted" \'single\'',
  ']]><![CDATA[',
  '{{template}} ${value} %s',
  '1. - + / : numbered',
  'https://council.example/a/very/long/address?with=a&query=that#goes-on-and-on-for-more-than-a-line-of-a-table',
  'Привет, Ελλάδα, Łódź, naïve ﬁnal',
  '👩‍👧 family 🏳️‍🌈, 𒀀, 漢字',
  'line one\nline two\n\nline four',
  '"quotes" and — dashes – and … dots',
  '\u202eright to left\u202c',
  'שלום עולם',
  'سلام عليكم',
  'mixed שלום (12) and سلام, 3 of 4',
  '漢字かなカナ한글，「引用」 ⼀ 豈 ㈱ ｆｕｌｌ',
  '\u2066isolate\u2069 \u202dforced\u202c \ufeffmark \u00a0blank\u3000wide',
  'é e\u0301 Å A\u030a ﬃ ½ ² ™',
  '{"json": [null, true]} \\n \\u0000 %00 \'; DROP TABLE action; --',
  '#image("a.png") #include "a.typ" #sys.inputs @a [b](c) ~~~ ```',
]

const LONG = LONG_CELL.repeat(4000)

/** Characters of every plane, whether anybody has given them a meaning or not; and halves of some. */
const anyCharacters = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 0xffff })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((codes) => codes.map(([plane, code]) => String.fromCodePoint(plane * 0x10000 + code)).join(''))
  .filter((one) => printable(one).trim() !== '')

export const shortOnes = fc.oneof(
  { weight: 1, arbitrary: anyCharacters },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 60 })
      .filter((one) => one.trim() !== ''),
  },
)

export const words = fc.oneof(
  { weight: 9, arbitrary: shortOnes },
  { weight: 1, arbitrary: fc.constantFrom(LONG, 'x'.repeat(400)) },
)

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: shortOnes },
  { weight: 1, arbitrary: fc.record({ status: fc.constantFrom(...SHOWN_STATUSES), word: shortOnes }) },
)

/** A row of so many cells; or one that goes on over sheets, whose other cells are too short to. */
const rowOf = (cells: number): fc.Arbitrary<Cell[]> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(cell, { minLength: cells, maxLength: cells }) },
    { weight: 1, arbitrary: fc.constant(Array.from({ length: cells }, (_, at) => (at === 0 ? LONG : String(at)))) },
  )

/** What its columns are is ours to say: a head that is longer than a sheet there is none. */
const table: fc.Arbitrary<Block> = fc
  .array(fc.record({ head: fc.lorem({ maxCount: 2 }), share: fc.integer({ min: 2, max: 9 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((columns) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: words,
      columns: fc.constant(columns),
      rows: fc.array(rowOf(columns.length), { minLength: 1, maxLength: 12 }),
    }),
  )

const figure: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('figure' as const),
  title: words,
  alternative: words,
  caption: words,
  svg: fc.constant('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="9" height="9"/></svg>'),
  width: fc.constant(60),
  height: fc.constant(40),
})

/** A section with what may stand in it; its numbers are right, as those of a paper are. */
const sectionOf = (number: number): fc.Arbitrary<Block[]> =>
  fc
    .tuple(
      // What the parts of a paper are called is ours to say: none is longer than a sheet.
      shortOnes,
      fc.array(
        fc.oneof<fc.Arbitrary<Block>[]>(
          fc.record({ kind: fc.constant('paragraph' as const), words }),
          fc.record({ kind: fc.constant('paragraph' as const), label: words, words }),
          fc.record({ kind: fc.constant('prompt' as const), key: fc.constant('risk' as const), words }),
          fc.record(
            {
              kind: fc.constant('list' as const),
              caption: words,
              items: fc.array(
                fc.oneof(
                  { weight: 3, arbitrary: words },
                  { weight: 1, arbitrary: fc.record({ words, items: fc.array(words, { maxLength: 3 }) }) },
                ),
                { minLength: 1, maxLength: 5 },
              ),
            },
            { requiredKeys: ['kind', 'items'] },
          ),
          fc.record({ kind: fc.constant('heading' as const), level: fc.constant(3 as const), words }),
          table,
          figure,
        ),
        { maxLength: 6 },
      ),
    )
    .map(([heading, blocks]) => {
      let count = 0
      return [
        { kind: 'heading', level: 2, number, words: heading },
        ...blocks.map((block): Block => (block.kind === 'prompt' ? { ...block, number: [number, ++count] } : block)),
      ]
    })

/** Papers that hold whatever a paper can, as `makePaper` leaves them. */
export const somePapers: fc.Arbitrary<Paper> = fc
  .record({
    kind: fc.constantFrom('exception-report' as const, 'committee-report' as const),
    audience: fc.constant('public' as const),
    language: fc.constant('en-GB'),
    council: words,
    title: words,
    subtitle: words,
    draft: fc.option(words),
    foot: fc.lorem({ maxCount: 6 }),
    withheld: fc.constant([]),
    blocks: fc
      .tuple(fc.boolean(), sectionOf(1), sectionOf(2), sectionOf(3))
      .map(([hasContents, ...sections]): Block[] => [
        ...(hasContents ? [{ kind: 'contents' as const }] : []),
        ...sections.flat(),
      ]),
  })
  .map((paper) => everyWord(paper, printable))
