import { expect, it } from 'vitest'
import { inLanes } from './in-lanes.ts'

const lanes = (places: number[]) =>
  inLanes(
    places.map((at) => ({ at })),
    7,
  ).map(({ lane }) => lane)

it.each([
  ['far enough from each other: one line', [0, 7, 14], [0, 0, 0]],
  ['near neighbours, beside each other', [0, 10, 11.5, 20], [0, 0, 1, 0]],
  ['three in a row', [0, 1, 2, 9], [0, 1, 2, 0]],
  ['more than there are lanes: where there is most room', [0, 1, 2, 3, 4], [0, 1, 2, 0, 1]],
  ['none', [], []],
])('%s', (_what, places, expected) => {
  expect(lanes(places)).toEqual(expected)
})
