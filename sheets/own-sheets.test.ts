import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { propose } from './propose.ts'
import type { Proposal, ProposedRow } from './proposal.ts'
import { readFile } from './read/read-file.ts'
import { addUp } from './testing/three-sums.ts'

const FOLDER = join(import.meta.dirname, 'testing', 'sheets')
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(FOLDER, file)))

/** What of a row a person sees. */
const seen = ({ from, ref, area, recommendation, action, owners, due, measure, rating, progress }: ProposedRow) => ({
  ...{ from, ref, area, recommendation, action, measure, progress },
  owners: owners.map(({ words, post }) => post ?? words),
  due: due && { kind: due.kind, words: due.words },
  rating: rating?.means ?? null,
})

describe.each(['1-one-sheet', '2-two-sheets'])('the workbook %s', (name) => {
  test('becomes what a person made of it, cell by cell', async () => {
    const book = await readFile(bytesOf(`${name}.xlsx`), `${name}.xlsx`)
    const proposal = propose(book)
    const right = JSON.parse(readFileSync(join(FOLDER, `${name}.proposal.json`), 'utf8')) as Proposal
    expect(addUp(book, proposal)).toEqual([])
    expect(proposal.sheets.map(({ is, headerRows }) => [is, headerRows ?? []])).toEqual(
      right.sheets.map(({ is, headerRows }) => [is, headerRows ?? []]),
    )
    expect(proposal.sheets.flatMap(({ rows = [] }) => rows.map(seen))).toEqual(
      right.sheets.flatMap(({ rows = [] }) => rows.map(seen)),
    )
    expect(proposal.doubts.map(({ cell }) => cell)).toEqual(right.doubts.map(({ cell }) => cell))
  })
})

/** Refs, what they are rated and whether they are over, as whoever reads the sheet says it. */
const CSV: [string, (readonly [string | null, string | null, string | null])[]][] = [
  [
    '1-tracker-2017.csv',
    [
      ['1.1', 'complete', 'closed-before'],
      [null, 'complete', 'closed-before'],
      [null, null, null],
      ['1.2', null, null],
      ['1.10', null, null],
      ['2.1', 'on-track', null],
    ],
  ],
  [
    '4-lscb-review-2017.csv',
    [
      ['1.', 'on-track', null],
      ['2.', 'on-track', null],
      ['3.', 'on-track', null],
      ['4.', 'complete', 'closed-before'],
      ['5.', 'complete', 'closed-before'],
    ],
  ],
  ['5-piap-2011.csv', ['R1a', 'R1b', 'R2a', 'A1a', 'A1b'].map((ref) => [ref, null, null] as const)],
  [
    '6-cqc-plan-2017.csv',
    [
      ['MD1', 'complete', 'closed-before'],
      ['MD2', 'on-track', null],
      ['MD10', 'on-track', null],
      ['SD1', 'complete', 'closed-before'],
      ['SD1a', 'complete', 'closed-before'],
      ['SD49', null, 'withdrawn'],
    ],
  ],
]

test.each(CSV)('the text file %s is accounted for, with the statuses that it says', async (name, statuses) => {
  const book = await readFile(bytesOf(name), name)
  const proposal = propose(book)
  expect(addUp(book, proposal)).toEqual([])
  const rows = proposal.sheets.flatMap(({ rows: made = [] }) => made)
  expect(rows.map(({ ref, rating, state }) => [ref, rating?.means ?? null, state?.is ?? null])).toEqual(statuses)
})
