import { calledAs } from './form-called.ts'
import { isNeverKept } from './never-kept.ts'
import type { Written } from './what-was-written.ts'
import type { BoxOf } from './words-left.ts'

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A hidden box whose words come with an answer of the server's, and from nowhere else: a draft keeps them. */
const isOfDraft = (box: HTMLInputElement) => box.type === 'hidden' && 'draft' in box.dataset

/** The boxes that a person fills, and what goes with those: no button, and never a password or what no browser may keep. */
const boxesOf = (form: HTMLFormElement): Box[] =>
  [...form.elements]
    .filter(
      (element): element is Box =>
        (element instanceof HTMLInputElement &&
          (isOfDraft(element) || !['hidden', 'password', 'file', 'submit', 'button'].includes(element.type))) ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement,
    )
    .filter((box) => !isNeverKept(calledAs(form), box.name))

const isTick = (box: Box): box is HTMLInputElement => box instanceof HTMLInputElement && /radio|checkbox/.test(box.type)

const isChoice = (box: Box): boolean => isTick(box) || box instanceof HTMLSelectElement

/** What a list stood at when the page had been drawn: only the server's HTML says it in the list itself. */
const drawnAt = new WeakMap<HTMLSelectElement, string>()

const defaultOf = (select: HTMLSelectElement): string =>
  [...select.options].find(({ defaultSelected }) => defaultSelected)?.value ??
  drawnAt.get(select) ??
  select.options[0]?.value ??
  ''

const isAsDrawn = (box: Box): boolean =>
  isTick(box)
    ? box.checked === box.defaultChecked
    : box instanceof HTMLSelectElement
      ? box.value === defaultOf(box)
      : box.value === box.defaultValue

/** Notes where lists stand in a form that nobody has touched yet. */
export function noteDrawn(form: HTMLFormElement): void {
  for (const box of boxesOf(form)) if (box instanceof HTMLSelectElement) drawnAt.set(box, box.value)
}

/** Whether a form holds anything but what its page was drawn with. */
export const isTouched = (form: HTMLFormElement): boolean => boxesOf(form).some((box) => !isAsDrawn(box))

/** The names of the boxes in which somebody types or chooses. */
export const seenNames = (form: HTMLFormElement): string[] => [
  ...new Set(boxesOf(form).flatMap(({ name, type }) => (name === '' || type === 'hidden' ? [] : [name]))),
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

const offers = (box: Box, value: string): boolean =>
  box instanceof HTMLSelectElement ? [...box.options].some((one) => one.value === value) : box.value === value

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

interface Filling {
  /** The boxes to fill. */
  names: readonly string[]
  /** Those that hold something else than they were drawn with stay as they are. */
  sparing: boolean
}

function fill(form: HTMLFormElement, held: readonly BoxOf[], { names, sparing }: Filling): void {
  const left = Map.groupBy(held, ([name]) => name)
  const ticked = new Set(boxesOf(form).flatMap((box) => (isTick(box) && !isAsDrawn(box) ? [box.name] : [])))
  for (const box of boxesOf(form)) {
    if (!names.includes(box.name)) continue
    if (isTick(box)) {
      if (sparing && ticked.has(box.name)) continue
      box.checked = left.get(box.name)?.some(([, value]) => value === box.value) ?? false
    } else {
      // Taken in any case: rows of one name are told apart by their order alone.
      const [, value = ''] = left.get(box.name)?.shift() ?? []
      if (sparing && !isAsDrawn(box)) continue
      // A list that is given what it does not offer would show nothing at all, and be sent as nothing.
      if (!(sparing && box instanceof HTMLSelectElement && !offers(box, value))) box.value = value
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

/** Empties a form to what its page was drawn with, but for a file that was chosen: no draft ever held one. */
export function clearWords(form: HTMLFormElement): void {
  const files = [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')].map(
    (box) => [box, [...(box.files ?? [])]] as const,
  )
  clearBoxes(form)
  for (const [box, chosen] of files) {
    const held = new DataTransfer()
    for (const file of chosen) held.items.add(file)
    box.files = held.files
  }
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

/** A counter or a date's echo beside a box follows what is typed. */
const tell = (box: Box) => box.dispatchEvent(new Event('input', { bubbles: true }))
