import { rowOf } from '../same-said.ts'
import type { BoxOf } from '../words-left.ts'
import { boxesOf, isAsDrawn, isTick, offers, tell, type Box } from './box.ts'

interface Filling {
  /** The boxes to fill. */
  names: readonly string[]
  /** Those that hold something else than they were drawn with stay as they are, with the rest of their row. */
  sparing: boolean
}

/** What goes together, box by box: all ticks of one name, what stands in one row, or one box alone. */
function wholesOf(boxes: readonly Box[]): ReadonlyMap<Box, string> {
  const count = new Map<string, number>()
  return new Map(
    boxes.map((box): [Box, string] => {
      if (isTick(box)) return [box, box.name]
      const at = count.get(box.name) ?? 0
      count.set(box.name, at + 1)
      return [box, `${rowOf(box.name)[0]} ${at}`]
    }),
  )
}

function fill(form: HTMLFormElement, held: readonly BoxOf[], { names, sparing }: Filling): void {
  const left = Map.groupBy(held, ([name]) => name)
  const wholes = wholesOf(boxesOf(form))
  const touched = new Set(sparing ? [...wholes].flatMap(([box, whole]) => (isAsDrawn(box) ? [] : [whole])) : [])
  const isSpared = (box: Box) => touched.has(wholes.get(box) ?? '')
  for (const box of boxesOf(form)) {
    if (!names.includes(box.name)) continue
    if (isTick(box)) {
      if (isSpared(box)) continue
      box.checked = left.get(box.name)?.some(([, value]) => value === box.value) ?? false
    } else {
      // Taken in any case: rows of one name are told apart by their order alone.
      const [, value = ''] = left.get(box.name)?.shift() ?? []
      if (isSpared(box)) continue
      // A list that is given what it does not offer would show nothing at all, and be sent as nothing.
      if (!(box instanceof HTMLSelectElement) || offers(box, value)) box.value = value
      else if (offers(box, '')) box.value = ''
    }
    if (!isAsDrawn(box)) unfold(box)
    tell(box)
  }
}

/** Puts back what a form held, where its author had changed something. What is filled already stays as it is. */
export const fillBoxes = (form: HTMLFormElement, kept: readonly BoxOf[], changed: readonly string[]): void =>
  fill(form, kept, { names: changed, sparing: true })

/** Has some of a form's boxes hold what is given for them, whatever stood there. */
export const putInto = (form: HTMLFormElement, held: readonly BoxOf[], names: readonly string[]): void =>
  fill(form, held, { names, sparing: false })

/** Nothing is put where its author does not see it. */
function unfold(box: Box): void {
  for (let fold = box.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
}
