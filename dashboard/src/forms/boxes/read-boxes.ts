import type { Written } from '../what-was-written.ts'
import type { BoxOf } from '../words-left.ts'
import { boxesOf, isAsDrawn, isChoice, isTick, offers, type Box } from './box.ts'

/** Whether a form holds anything but what its page was drawn with. */
export const isTouched = (form: HTMLFormElement): boolean => boxesOf(form).some((box) => !isAsDrawn(box))

/** The names of the boxes in which somebody types or chooses. */
export const seenNames = (form: HTMLFormElement): string[] => [
  ...new Set(boxesOf(form).flatMap(({ name, type }) => (name === '' || type === 'hidden' ? [] : [name]))),
]

/** The names of a form's ticks: of one that is not ticked, what it holds says nothing. */
export const tickNames = (form: HTMLFormElement): string[] => [
  ...new Set(boxesOf(form).flatMap((box) => (isTick(box) && box.name !== '' ? [box.name] : []))),
]

/** A list in which nothing is chosen: not even what says that nothing is. */
const isBlankList = (box: Box): boolean => box instanceof HTMLSelectElement && box.selectedIndex === -1

/** What a form holds, box by box, as it would be sent. */
export const readBoxes = (form: HTMLFormElement): BoxOf[] =>
  boxesOf(form).flatMap((box): BoxOf[] =>
    box.name === '' || isBlankList(box) || (isTick(box) && !box.checked) ? [] : [[box.name, box.value]],
  )

/** The names of the boxes that somebody left otherwise than they were drawn, after those that they had changed before. */
export const changedBoxes = (form: HTMLFormElement, before: readonly string[]): string[] => [
  ...new Set([...before, ...boxesOf(form).flatMap((box) => (isAsDrawn(box) ? [] : [box.name]))]),
]

/** The names of the boxes that hold something. */
export const filledBoxes = (form: HTMLFormElement): string[] => [
  ...new Set(readBoxes(form).flatMap(([name, value]) => (value.trim() === '' ? [] : [name]))),
]

/** What stands in some of a form's boxes, as its author reads it there. */
export const readWritten = (form: HTMLFormElement, names: readonly string[]): Written[] =>
  boxesOf(form)
    .filter((box) => box.type !== 'hidden' && names.includes(box.name))
    .filter((box) => (isTick(box) ? box.checked : box.value.trim() !== ''))
    .map((box) => ({
      name: box.name,
      label: isTick(box) ? sayLegend(box) : sayLabel(box),
      words: isTick(box)
        ? sayLabel(box)
        : box instanceof HTMLSelectElement
          ? (box.selectedOptions[0]?.label ?? '')
          : box.value,
      typed: !isChoice(box),
      ...(isChoice(box) && { value: box.value }),
    }))

/**
 * What somebody had chosen and a form does not offer any more: a tick or an entry of a list that is gone since, as when
 * a recommendation was withdrawn.
 *
 * @param chosen What they had filled, as they read it then.
 */
export function notOffered(form: HTMLFormElement, chosen: readonly Written[]): Written[] {
  const choices = boxesOf(form).filter(isChoice)
  return chosen.filter(
    ({ name, typed, value }) =>
      !typed && value !== undefined && !choices.some((box) => box.name === name && offers(box, value)),
  )
}

/** What stands in an element, as it is read: words for those alone who hear them follow the others after a blank. */
const sayText = (element: Element | null | undefined): string =>
  [...(element?.childNodes ?? [])]
    .map(({ textContent }) => textContent ?? '')
    .reduce((said, part) => (/\w$/.test(said) && /^\w/.test(part) ? `${said} ${part}` : said + part), '')
    .trim()
const sayLabel = (box: Box): string => sayText(box.labels?.[0])
const sayLegend = (box: Box): string => sayText(box.closest('fieldset')?.querySelector('legend'))
