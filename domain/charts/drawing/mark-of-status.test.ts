import { expect, it } from 'vitest'
import { SHOWN_STATUSES, type ShownStatus } from '../../delivery-status.ts'
import { LOOK_OF_STATUS } from './look-of-status.ts'
import { drawMark, MARK_OF_STATUS } from './mark-of-status.ts'

/** How light a colour is once it is printed in grey, from 0 to 1. */
const lightOf = (colour: string): number => {
  const long = colour.length === 4 ? colour.replaceAll(/[\da-f]/g, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16) / 255)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}
/** How its parts look without colour: their mark and the edge that is dashed. */
const lookOf = (status: ShownStatus): string => {
  const mark = MARK_OF_STATUS[status]
  return JSON.stringify([mark?.run, mark?.dash, LOOK_OF_STATUS[status].dash])
}

it('any two statuses are told apart without their colour, by mark or by dash', () => {
  expect(new Set(SHOWN_STATUSES.map(lookOf)).size).toBe(SHOWN_STATUSES.length)
})

it.each(SHOWN_STATUSES.filter((status) => MARK_OF_STATUS[status]))('the mark of %s is seen in grey', (status) => {
  const ink = MARK_OF_STATUS[status]?.ink ?? ''
  expect(Math.abs(lightOf(ink) - lightOf(LOOK_OF_STATUS[status].fill))).toBeGreaterThan(0.25)
})

it('a part that is plain has none, nor one that is too small for a line', () => {
  const box = { x: 0, y: 0, width: 40, height: 40 }
  expect(drawMark('on-track', box, 16)).toBe('')
  expect(drawMark('complete', { ...box, height: 2 }, 16)).toBe('')
  expect(drawMark('complete', box, 16)).toMatch(/^<path d="M 0 4\.4 L 40 4\.4 M /)
})
