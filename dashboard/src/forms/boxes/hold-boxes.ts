import { boxesOf } from './box.ts'

const opensOrTicks = (event: Event): boolean =>
  event.target instanceof Element &&
  event.target.closest('select, label, [type="radio"], [type="checkbox"]') !== null &&
  !(event instanceof KeyboardEvent && event.key === 'Tab')

/**
 * Holds a form as it is while it is on its way: what would be typed now is in
 * nothing that was sent. Nothing is disabled, for that would not be sent, and
 * the focus stays where it is.
 *
 * @returns what lets go of it again.
 */
export function holdBoxes(form: HTMLFormElement): () => void {
  const held = boxesOf(form).flatMap((box) => (box instanceof HTMLSelectElement || box.readOnly ? [] : [box]))
  // A list and a tick know no `readonly`.
  const stop = (event: Event) => {
    if (opensOrTicks(event)) event.preventDefault()
  }
  for (const box of held) box.readOnly = true
  for (const type of ['mousedown', 'click', 'keydown']) form.addEventListener(type, stop, true)
  return () => {
    for (const box of held) box.readOnly = false
    for (const type of ['mousedown', 'click', 'keydown']) form.removeEventListener(type, stop, true)
  }
}
