import { expect, it } from 'vitest'
import { propose } from './propose.ts'
import { readFile } from './read/read-file.ts'
import { generateSheet } from './testing/generate-sheet.ts'
import { againstTruth } from './testing/judge.ts'
import { addUp } from './testing/three-sums.ts'

/** A sample in every run of the suite; `./scripts/test long` makes 500. */
const SHEETS = Number(process.env['SHEETS'] ?? 50)

/** What is wrong with the proposals for so many sheets, each fault with its file and what is mixed in that. */
const judged = await Promise.all(
  Array.from({ length: SHEETS }, async (_, seed) => {
    const { name, bytes, truth } = await generateSheet(seed)
    const book = await readFile(bytes, name)
    const proposal = propose(book)
    const of = (faults: string[]) => faults.map((fault) => `${name} (${truth.shapes.join(', ')}): ${fault}`)
    return { sums: of(addUp(book, proposal)), differences: of(againstTruth(proposal, truth)) }
  }),
)

it(`every cell of ${SHEETS} sheets goes somewhere, no word is lost and none invented`, () => {
  expect(judged.flatMap(({ sums }) => sums)).toEqual([])
})

it(`${SHEETS} sheets are read as a person reads them, where a person is sure`, () => {
  expect(judged.flatMap(({ differences }) => differences)).toEqual([])
})
