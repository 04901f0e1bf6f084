import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesIn, type Run } from './lines-in.ts'

const RUNS: readonly Run[] = ['rising', 'falling', 'level', 'upright']
const BOX = { x: 10, y: 20, width: 20, height: 10 }

it.each<[Run, number, number[][]]>([
  [
    'level',
    5,
    [
      [10, 22.5, 30, 22.5],
      [10, 27.5, 30, 27.5],
    ],
  ],
  [
    'upright',
    10,
    [
      [15, 20, 15, 30],
      [25, 20, 25, 30],
    ],
  ],
  ['rising', 20, [[10, 30, 20, 20]]],
  ['falling', 20, [[30, 30, 20, 20]]],
  ['level', 30, []],
])('lines that run %s, %i apart', (run, apart, lines) => {
  expect(linesIn(BOX, { run, apart })).toEqual(lines)
})

it('no line leaves its box', () => {
  const side = fc.double({ min: 0.1, max: 300, noNaN: true })
  fc.assert(
    fc.property(side, side, fc.constantFrom(...RUNS), fc.integer({ min: 3, max: 20 }), (width, height, run, apart) => {
      for (const [x1, y1, x2, y2] of linesIn({ x: 5, y: 7, width, height }, { run, apart }))
        for (const [at, from, long] of [
          [x1, 5, width],
          [x2, 5, width],
          [y1, 7, height],
          [y2, 7, height],
        ] as const) {
          expect(at).toBeGreaterThanOrEqual(from - 1e-9)
          expect(at).toBeLessThanOrEqual(from + long + 1e-9)
        }
    }),
    { seed: 4173, numRuns: 200 },
  )
})
