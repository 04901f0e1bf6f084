import { calledAs } from '../form-called.ts'
import { isNeverKept } from '../never-kept.ts'

export type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A hidden box whose words come with an answer of the server's, and from nowhere else: a draft keeps them. */
const isOfDraft = (box: HTMLInputElement) => box.type === 'hidden' && 'draft' in box.dataset

const filledIn = (form: HTMLFormElement): Box[] =>
  [...form.elements].filter(
    (element): element is Box =>
      (element instanceof HTMLInputElement &&
        (isOfDraft(element) || !['hidden', 'password', 'file', 'submit', 'button'].includes(element.type))) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  )

/** The boxes that a person fills, and what goes with those: no button, and never a password or what no browser may keep. */
export const boxesOf = (form: HTMLFormElement): Box[] =>
  filledIn(form).filter((box) => !isNeverKept(calledAs(form), box.name))

/** Those whose words no browser may keep. */
export const neverKeptIn = (form: HTMLFormElement): Box[] =>
  filledIn(form).filter((box) => isNeverKept(calledAs(form), box.name))

export const isTick = (box: Box): box is HTMLInputElement =>
  box instanceof HTMLInputElement && /radio|checkbox/.test(box.type)

export const isChoice = (box: Box): boolean => isTick(box) || box instanceof HTMLSelectElement

/** What a list stood at when the page had been drawn: only the server's HTML says it in the list itself. */
export const drawnAt = new WeakMap<HTMLSelectElement, string>()

export const defaultOf = (select: HTMLSelectElement): string =>
  [...select.options].find(({ defaultSelected }) => defaultSelected)?.value ??
  drawnAt.get(select) ??
  select.options[0]?.value ??
  ''

/** What an answer draws a box with may have the line ends of the wire, which a box never shows. */
const asShown = (value: string): string => value.replaceAll(/\r\n?/g, '\n')

export const isAsDrawn = (box: Box): boolean =>
  isTick(box)
    ? box.checked === box.defaultChecked
    : box instanceof HTMLSelectElement
      ? box.value === defaultOf(box)
      : box.value === asShown(box.defaultValue)

/** A counter or a date's echo beside a box follows what is typed. */
export const tell = (box: Box) => box.dispatchEvent(new Event('input', { bubbles: true }))

export const offers = (box: Box, value: string): boolean =>
  box instanceof HTMLSelectElement ? [...box.options].some((one) => one.value === value) : box.value === value

/** Notes where lists stand in a form that nobody has touched yet; or in what has only now been drawn in it, beside some boxes. */
export function noteDrawn(form: HTMLFormElement, beside: readonly Box[] = []): void {
  for (const box of boxesOf(form))
    if (box instanceof HTMLSelectElement && !beside.includes(box)) drawnAt.set(box, box.value)
}
