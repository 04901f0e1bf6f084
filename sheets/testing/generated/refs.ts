import type { Dice } from './dice.ts'
import type { DrawnCell } from './drawn.ts'
import type { Shape } from './shapes.ts'

export interface DrawnRef {
  cell: DrawnCell
  /** As shown; left out where it is not sure. */
  truth?: string
  /** It is equal to another, or became a day. */
  doubted?: true
}

const asWords = (value: string): DrawnRef => ({ cell: { value }, truth: value })

/** 1.1 to 1.9, then 1.10 and on as a number that only its places tell from 1.1. */
function withPlaces(group: number, place: number): DrawnRef {
  const shown = `${group}.${place}`
  return { cell: { value: Number(shown), format: place > 9 ? '0.00' : '0.0' }, truth: shown }
}

/** How references are made, by the number of a group of actions and the place in it, both from 1. */
type DrawRef = (group: number, place: number, index: number) => DrawnRef

function shaped(shapes: ReadonlySet<Shape>): DrawRef | null {
  if (shapes.has('numbers with places')) return (group, place) => withPlaces(group, place)
  if (shapes.has('leading noughts')) return (_group, _place, index) => asWords(String(407 + index).padStart(5, '0'))
  if (shapes.has('letters in references'))
    return (group, place) => asWords(`R${group}${String.fromCharCode(96 + place)}`)
  if (shapes.has('years in references'))
    return (_group, _place, index) => asWords(`SR (25/26) ${String(index + 1).padStart(2, '0')}`)
  if (shapes.has('restarted references')) return (_group, place) => asWords(String(place))
  return null
}

export function drawRefs(shapes: ReadonlySet<Shape>, dice: Dice): DrawRef {
  const plain: DrawRef = dice.among<DrawRef>([
    (group, place) => asWords(`${group}.${place}`),
    (group, place) => asWords(`${'ABCDEFG'[group - 1]}${place}`),
    (_group, _place, index) => asWords(`MD${index + 1}`),
  ])
  const draw = shaped(shapes) ?? plain
  let before: DrawnRef | undefined
  return (group, place, index) => {
    if (shapes.has('lost references') && index % 5 === 2) return { cell: {} }
    if (shapes.has('equal references') && index === 3 && before) return { ...before, doubted: true }
    if (shapes.has('references that are days') && index % 6 === 1)
      return { cell: { value: { day: `2025-0${place}-0${group}` }, format: 'dd-mmm' }, doubted: true }
    before = draw(group, place, index)
    return before
  }
}
