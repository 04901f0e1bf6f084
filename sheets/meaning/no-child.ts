import { fold } from '../../domain/fold.ts'
import { isNhsNumber } from '../../domain/nhs-number.ts'
import type { Book, Cell } from '../cells.ts'

/** Heads of columns that hold one child each. An improvement plan is about services and never about a child. */
const CHILD =
  /^((child|young person|pupil|client)('?s)?( full| first| last)? (name|forename|surname|id|initials)|name of (the )?(child|young person|pupil)|(child )?(unique )?(upn|unique pupil number|nhs (no|number))|(child )?unique id|d\.?o\.?b\.?|date of birth|((mosaic|liquid ?logic|lcs|ics|carefirst|care first|azeus|framework-?i|protocol|eclipse|case|person|client|system) ?(id|no|number|ref(erence)?)))\.?$/
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

/**
 * Why a file is not read at all, with its cell: it tells of one child. Null where it does not.
 */
export function whyNoChild(book: Book): string | null {
  for (const { name, cells } of book.sheets) {
    const isAnnex = cells.some(({ text }) => /\bannex a\b/i.test(text)) || /\bannex a\b/i.test(name)
    const listed = cells.filter(({ text }) => ANNEX_A.test(fold(text)))
    if (isAnnex && listed.length >= 2)
      return say(name, listed[0], 'is a list of children, as Ofsted asks for in its Annex A')
    for (const cell of cells) {
      if (CHILD.test(fold(cell.text)))
        return say(name, cell, `heads a column of what one child is known by (“${cell.text.trim()}”)`)
      for (const [number] of cell.text.matchAll(/(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g))
        if (isNhsNumber(number.replaceAll(/\D/g, ''))) return say(name, cell, 'holds an NHS number')
      for (const [word] of cell.text.matchAll(/\b[A-Z]\d{11}[\dA-Z]\b/g))
        if (isUpn(word)) return say(name, cell, 'holds a pupil’s number')
    }
  }
  return null
}

const say = (sheet: string, cell: Cell | undefined, what: string): string =>
  `Cell ${cell?.address ?? ''} of “${sheet}” ${what}. Nothing of the file was kept: take what tells of a child out of it, and bring it again`
