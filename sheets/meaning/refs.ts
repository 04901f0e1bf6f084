import { fold } from '../../domain/fold.ts'
import { slugOfRef, tidyRef, whyNotRef } from '../../domain/refs.ts'
import type { Cell } from '../cells.ts'
import { isMarkAlone, markOf, subRef } from './sub-ref.ts'

/** The ref of an action, as a sheet shows it. */
export interface RefSaid {
  ref: string | null
  /** Why nobody can be sure of it. */
  why?: string
  /** Whether it is the same as another: numbers may begin again under each area or on each sheet. */
  isAgain?: true
  /** What it is given where the sheet has none. */
  givenRef?: string
  /** Why it is given. */
  given?: string
}

/** An action's place in a file, with the cell of its ref where one is there. */
export interface RefAt {
  sheet: string
  row: number
  cell: Cell | undefined
  /** Of one of several parts of an action, the place among them: 2 of 1.1 becomes `1.1 (2)`. */
  part?: number
  /** What its words begin with, as a part of the action above: `a`. */
  mark?: string
}

/** What stands in place of a ref. */
const NONE = /^(n\/?a|not applicable|none|tb[acd]|no ref|[-–—?]+)\.?$/i

/**
 * The refs of all actions of a file, as shown: 1.1 and 1.10 stay apart, and so does 00412. What is there twice, looks
 * like a day or cannot be a ref has a doubt; where others have one and a row has none, or none that can be, it is given the next.
 *
 * @param standing What stands in columns of refs beside rows that are no action, as slugs: no action is given it.
 */
export function readRefs(
  rows: readonly RefAt[],
  hasRefs: (sheet: string) => boolean,
  standing: ReadonlySet<string> = new Set(),
): RefSaid[] {
  const taken = new Map<string, RefAt>()
  const said = rows.map((at): RefSaid => {
    const words = tidyRef(at.cell?.text ?? '')
    if (words === '') return { ref: null }
    if (isMarkAlone(words)) return { ref: null }
    if (NONE.test(words)) return { ref: null, why: 'It says that it has none' }
    const whyNot = whyNotRef(words)
    if (whyNot !== null) return { ref: null, why: `It can be no ref: ${fold(whyNot)}` }
    const slug = slugOfRef(words)
    const other = taken.get(slug)
    if (!other) taken.set(slug, at)
    if (other?.sheet === at.sheet) return { ref: words, why: `Row ${other.row} has the same ref`, isAgain: true }
    if (other) return { ref: words, why: `Row ${other.row} of ${other.sheet} has the same ref`, isAgain: true }
    if (at.cell?.kind === 'date')
      return { ref: words, why: 'A day, where a ref should be: a spreadsheet may have made it of one' }
    return { ref: words }
  })
  const isTaken = (ref: string) => taken.has(slugOfRef(ref)) || standing.has(slugOfRef(ref))
  const lost = said.flatMap((one, i) => {
    const at = rows[i]
    if (one.ref !== null || !at || !hasRefs(at.sheet)) return []
    const before = said.slice(0, i).findLast(({ ref }, j) => ref !== null && rows[j]?.sheet === at.sheet)?.ref
    return [{ i, at, before: before ?? '0' }]
  })
  // Of one sheet all are lettered where one has to be: 1a and 3 would not look alike.
  const lettered = new Set(lost.flatMap(({ at, before }) => (isTaken(numberAfter(before)) ? [at.sheet] : [])))
  for (const { i, at, before } of lost) {
    const one = said[i]
    if (!one) continue
    const part = at.part === undefined ? undefined : `${before} (${at.part})`
    const mark = markOf(`${at.cell?.text ?? ''} x`) ?? at.mark
    const marked = mark === undefined || before === '0' ? null : subRef(before, mark, isTaken)
    const free = lettered.has(at.sheet) ? letterAfter(before, isTaken) : nextNumber(before, isTaken)
    const givenRef = part !== undefined && !isTaken(part) ? part : (marked ?? free)
    taken.set(slugOfRef(givenRef), at)
    said[i] = { ...one, givenRef, given: `Row ${at.row} has ${whatIn(one, at)}` }
  }
  return said
}

/** What stands in place of a ref that is lost. */
const whatIn = ({ why }: RefSaid, { cell }: RefAt): string =>
  why !== undefined ? 'what can be no ref' : isMarkAlone(cell?.text ?? '') ? 'the mark of a part alone' : 'none'

const numberAfter = (before: string): string => {
  const [, lead = before, number] = /^(.*?)(\d+)\D*$/.exec(before) ?? []
  return number === undefined ? `${before}1` : `${lead}${Number(number) + 1}`
}

/** The next number that is free. */
function nextNumber(before: string, isTaken: (ref: string) => boolean): string {
  let next = numberAfter(before)
  while (isTaken(next)) next = numberAfter(next)
  return next
}

/** A ref with a letter behind it, or a number where all letters are taken. */
function letterAfter(before: string, isTaken: (ref: string) => boolean): string {
  const letter = [...'abcdefghijklmnopqrstuvwxyz'].find((one) => !isTaken(`${before}${one}`))
  if (letter !== undefined) return `${before}${letter}`
  let more = 1
  while (isTaken(`${before}-${more}`)) more += 1
  return `${before}-${more}`
}
