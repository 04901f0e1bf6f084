import { expect, it } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const BOOK = bookOf(
  sheetOf([
    ['Ref', 'Action', 'Lead', 'Due', 'RAG'],
    ['1', 'Visit in time', 'Head of Service', '31/03/2026', 'Blue'],
    ['2', 'Ask the children', 'Head of Service', '31/03/2026', ''],
    ['3', 'A plan for each', 'Head of Service', '31/03/2026', 'Green'],
  ]),
)
const [sheet] = BOOK.sheets
const STRUCK = {
  ...BOOK,
  sheets: [
    {
      ...(sheet as NonNullable<typeof sheet>),
      cells: (sheet?.cells ?? []).map((cell) =>
        cell.column === 2 && cell.row > 1 ? { ...cell, struck: true as const } : cell,
      ),
    },
  ],
}

it('where strikes mean that an action was given up, one that is rated complete is in doubt and stays complete', () => {
  const answers = { 'rating:blue': 'complete', 'rating:green': 'on-track', struck: 'withdrawn' }
  const { sheets, doubts } = propose(STRUCK, { file: BOOK.file.sha256, answers })
  expect(sheets[0]?.rows?.map(({ state }) => state?.is ?? null)).toEqual(['closed-before', 'withdrawn', null])
  expect(doubts.map(({ cell, why }) => [cell, why])).toEqual([
    ['B2', 'It is struck through, which means that it was given up, but rated Blue'],
    ['B4', 'It is struck through, but rated Green'],
  ])
})
