import type { BoxOf } from '../words-left.ts'
import { boxesOf, defaultOf, drawnAt, isAsDrawn, isTick, neverKeptIn, tell } from './box.ts'

/**
 * Has every box go on holding what it holds, whatever the page would draw it
 * with later: what came back in a refusal is in no record, and is not there any
 * more once another form of the page has been answered.
 */
export function pinBoxes(form: HTMLFormElement): void {
  for (const box of boxesOf(form)) {
    const { checked, value } = box as HTMLInputElement
    // For a browser, a box that was given a value is no longer one that nobody has touched.
    if (isTick(box)) box.checked = checked
    else box.value = value
  }
}

/**
 * Empties a form to what its page was drawn with, but for a file that was chosen and for what no browser may keep: no
 * draft ever held them.
 */
export function clearWords(form: HTMLFormElement): void {
  const unkept = neverKeptIn(form).map((box) => [box, box.value] as const)
  const files = [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')].map(
    (box) => [box, [...(box.files ?? [])]] as const,
  )
  clearBoxes(form)
  for (const [box, chosen] of files) {
    const held = new DataTransfer()
    for (const file of chosen) held.items.add(file)
    box.files = held.files
  }
  for (const [box, value] of unkept) box.value = value
}

/** Empties a form to what its page was drawn with: what stood in it is saved, and so is its file. */
export function clearBoxes(form: HTMLFormElement): void {
  form.reset()
  for (const box of boxesOf(form)) {
    if (box instanceof HTMLSelectElement) box.value = defaultOf(box)
    tell(box)
  }
}

/**
 * Has every box that is written in hold what its page draws it with, once the
 * server has answered what a form is to hold: rows that were worked out anew
 * stand in place of what was typed, or put back from a draft, into the rows before.
 */
export function drawAnew(form: HTMLFormElement): void {
  for (const box of boxesOf(form)) {
    if (isTick(box) || box instanceof HTMLSelectElement || isAsDrawn(box)) continue
    box.value = box.defaultValue
    tell(box)
  }
}

/**
 * Has a form count as drawn with what the record holds of it by now, where its
 * page is not drawn anew: each box holds that, and is one that nobody has touched.
 */
export function drawAs(form: HTMLFormElement, held: readonly BoxOf[]): void {
  const left = Map.groupBy(held, ([name]) => name)
  const drawn = boxesOf(form).filter(({ name }) => left.has(name))
  for (const box of drawn) {
    if (isTick(box)) {
      box.defaultChecked = left.get(box.name)?.some(([, value]) => value === box.value) ?? false
      box.checked = box.defaultChecked
      continue
    }
    const [, value = ''] = left.get(box.name)?.shift() ?? []
    if (box instanceof HTMLSelectElement) {
      for (const option of box.options) option.defaultSelected = option.value === value
      drawnAt.set(box, value)
    } else box.defaultValue = value
    box.value = value
    tell(box)
  }
}
