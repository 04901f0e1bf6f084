import { fold } from '../../domain/fold.ts'
import { foldText } from '../../domain/folded-text.ts'
import { isNhsNumber } from '../../domain/nhs-number.ts'
import { saysWords, type Book, type Cell } from '../cells.ts'

/** Heads of columns that hold one child each. An improvement plan is about services and never about a child. */
const CHILD =
  /^((the )?(child|children|young person|young people|yp|pupil|student|learner|patient|service user|sibling|child ?\/ ?(yp|young person)|young person ?\/ ?child)('?s|s'?)?( \(?(full|first|last|given|family)\)?)? ?(name|forename|surname|initials|dob|date of birth)s?|(child|pupil|yp|young person) ?\(?(initials|name)\)?|names? of (the )?(child(ren)?|young (person|people)|pupils?|young person ?\/ ?child|student|patient)|case name|(child )?(unique )?(upn|unique pupil number|nhs (no|number))|child unique id|d\.?o\.?b\.?|date of birth|(mosaic|liquid ?logic|lcs|ics|carefirst|care first|azeus|framework-?i|eclipse) ?(id|no|number|ref(erence)?)|(child|pupil|yp)('?s)? (id|number|ref(erence)?))\.?$/
/** Heads that say so where what stands below them is short: of a child, or of a case. */
const PERHAPS =
  /^(child|young person|yp|pupil|student|learner|patient|family name|(case|client|person) (id|no|number))\.?$/
/** Heads of Ofsted's lists of children for an inspection. */
const ANNEX_A =
  /^(child unique id|gender|ethnicity|date of birth|age( of child)?( \(years\))?|legal status|does the child have a disability.*|category of need|date of (referral|contact|latest statutory review|last visit)|placement (type|postcode|provider)|allocated (team|worker))$/
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** Whether words are a unique pupil number: a letter by which its digits check. Source: DfE, *Unique pupil numbers: a guide*. */
export function isUpn(words: string): boolean {
  const [, letter, digits = ''] = /^([A-HJ-NP-RT-Z])(\d{11}[\dA-HJ-NP-RT-Z])$/.exec(words) ?? []
  if (letter === undefined) return false
  const sum = [...digits].reduce(
    (total, sign, at) => total + (at + 2) * (/\d/.test(sign) ? Number(sign) : LETTERS.indexOf(sign)),
    0,
  )
  return LETTERS[sum % LETTERS.length] === letter
}

/** What shows that ten digits are no NHS number: an order, an invoice, a telephone. */
const NO_NHS =
  /\b(po|p\.o\.|purchase|invoice|order|ref|tel|telephone|phone|mobile|fax|sap|ext|cost|code)\b[^\d]{0,12}$/i

/**
 * Why a file is not read at all, with its cell: it tells of one child. Null where it does not. Comments and hidden sheets
 * are looked at too, and numbers as they are stored.
 */
export function whyNoChild(book: Book): string | null {
  for (const { name, cells } of book.sheets) {
    const isAnnex = cells.some(({ text }) => /\bannex a\b/i.test(text)) || /\bannex a\b/i.test(name)
    const listed = cells.filter(({ text }) => ANNEX_A.test(fold(text)))
    if (isAnnex && listed.length >= 2)
      return say(name, listed[0]?.address, 'is a list of children, as Ofsted asks for in its Annex A')
    for (const cell of cells) {
      const head = fold(cell.text)
      const isOfCases = /^cases?( (id|no|number|ref))?$/.test(head) && areNumbersBelow(cells, cell)
      if (CHILD.test(head) || (PERHAPS.test(head) && isShortBelow(cells, cell)) || isOfCases)
        return say(name, cell.address, `heads a column of what one child is known by (“${cell.text.trim()}”)`)
      const found = numberIn(cell.text) ?? numberIn(String(cell.raw ?? '')) ?? numberIn(cell.note ?? '')
      if (found !== null) return say(name, cell.address, found)
    }
  }
  return null
}

/** A title stands alone in one of the first rows. */
const LAST_TITLE_ROW = 6

/** Where sheets are titled Annex A, as Ofsted's lists of children for an inspection are: a cell each, with its sheet. */
export const annexIn = ({ sheets }: Book): string[] =>
  sheets.flatMap(({ name, cells }) => {
    const [first] = cells
    const isAlone = (cell: Cell) => cells.every((one) => one === cell || one.row !== cell.row || !saysWords(one))
    const title = cells.find((cell) => cell.row <= LAST_TITLE_ROW && /\bannex a\b/i.test(cell.text) && isAlone(cell))
    const at = title ?? (/\bannex a\b/i.test(name) ? first : undefined)
    return at ? [`${name}!${at.address}`] : []
  })

/** Why words that somebody answers are not taken: they tell of one child, as no cell may. Null where they do not. */
export function whyNoChildIn(words: string): string | null {
  const found = numberIn(words)
  return found === null ? null : `This answer ${found}. Leave out what tells of a child`
}

/** Whether the numbers of a case system stand below a head: five figures and more. */
const areNumbersBelow = (cells: readonly Cell[], head: Cell): boolean => {
  const below = belowOf(cells, head)
  return below.length > 0 && below.every(({ text }) => /^\d{5,10}$/.test(text.trim()))
}

/** What stands below a head. */
const belowOf = (cells: readonly Cell[], head: Cell): Cell[] =>
  cells.filter((cell) => cell.column === head.column && cell.row > head.row && saysWords(cell))

/** Whether what stands below a head are a few letters or figures each, as names and initials are. */
function isShortBelow(cells: readonly Cell[], head: Cell): boolean {
  const below = belowOf(cells, head)
  return below.length > 0 && below.every(({ text }) => text.trim().length <= 30 && text.trim().split(/\s+/).length <= 3)
}

/** What a text holds that one child is known by, however its blanks are written. */
function numberIn(text: string): string | null {
  // Small figures that stand high are figures here, and no marks of notes.
  const plain = foldText(text.normalize('NFKC')).words
  for (const { 0: number, index } of plain.matchAll(
    /(?<![\d.])\d{3}(?:[ .,-]?\d{3}[ .,-]?\d{4}|\d[ ,.]?\d{3}[ ,.]?\d{3})(?!\d)|(?<!\d)\d,\d{3},\d{3},\d{3}(?!\d)/g,
  ))
    if (isNhsNumber(number.replaceAll(/\D/g, '')) && !NO_NHS.test(plain.slice(0, index))) return 'holds an NHS number'
  if (/\b(d\.?o\.?b\.?|date of birth|born)\b[:\s]*(on )?\(?\d{1,2}[ ./-](\d{1,2}|[a-z]{3,9})[ ./-]\d{2,4}/i.test(plain))
    return 'holds a date of birth'
  if (
    /\b(child|children|lcs|ics|mosaic|liquid ?logic|pupil|yp|client)('?s)? ?(id|no|number|ref(erence)?)\.?:? ?\d{5,}/i.test(
      plain,
    )
  )
    return 'holds the number of a child'
  for (const [word] of plain.toUpperCase().matchAll(/\b[A-Z] ?\d(?: ?\d){10} ?[\dA-Z]\b/g))
    if (isUpn(word.replaceAll(' ', ''))) return 'holds a pupil’s number'
  return null
}

const say = (sheet: string, cell: string | undefined, what: string): string =>
  `Cell ${cell ?? ''} of “${sheet}” ${what}. Nothing of the file was kept: take what tells of a child out of it, and bring it again`
