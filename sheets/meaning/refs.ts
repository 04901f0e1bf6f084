import { fold } from '../../domain/fold.ts'
import { slugOfRef, tidyRef, whyNotRef } from '../../domain/refs.ts'
import type { Cell } from '../cells.ts'
import { subRef } from './sub-ref.ts'

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
  return said.map((one, i) => {
    const at = rows[i]
    if (one.ref !== null || !at || !hasRefs(at.sheet)) return one
    const before = said.slice(0, i).findLast(({ ref }, j) => ref !== null && rows[j]?.sheet === at.sheet)?.ref
    const part = at.part === undefined ? undefined : `${before ?? ''} (${at.part})`.trim()
    const isTaken = (ref: string) => taken.has(slugOfRef(ref)) || standing.has(slugOfRef(ref))
    const marked = at.mark === undefined || before == null ? null : subRef(before, at.mark, isTaken)
    const givenRef = part !== undefined && !isTaken(part) ? part : (marked ?? nextFree(before ?? '0', isTaken))
    taken.set(slugOfRef(givenRef), at)
    return { ...one, givenRef, given: `Row ${at.row} has ${one.why === undefined ? 'none' : 'what can be no ref'}` }
  })
}

/** The ref after another: its last number and one more, or a letter behind it where that is taken, or a number at last. */
function nextFree(before: string, isTaken: (ref: string) => boolean): string {
  const [, lead = before, number] = /^(.*?)(\d+)\D*$/.exec(before) ?? []
  const next = number === undefined ? `${before}1` : `${lead}${Number(number) + 1}`
  if (!isTaken(next)) return next
  const letter = [...'abcdefghijklmnopqrstuvwxyz'].find((one) => !isTaken(`${before}${one}`))
  if (letter !== undefined) return `${before}${letter}`
  let more = 1
  while (isTaken(`${before}-${more}`)) more += 1
  return `${before}-${more}`
}
