import { fold } from './fold.ts'
import { marksOf, type Mark } from './list-marks.ts'
import { inOneLine, pasteRows } from './paste-table.ts'

/** A priority area as it was pasted: its number, empty where the line says none, and what it is called. */
export interface PastedArea {
  number: string
  title: string
}

/** What pasted areas come to. */
export interface PastedAreas {
  areas: PastedArea[]
  /** Rows without a title, and what stands in other columns, with the area beside which it stands. */
  leftOut: string[]
}

const NAMED = '(?:priority|improvement)? ?(?:area|priority|theme|workstream)?'
/** `1. Leadership`, `Priority 2: Practice`, `3 – Workforce`; no `2.1 Leadership`, and no `0 – 25 services`. */
const MARKED = new RegExp(`^(?:${NAMED} ?)(\\d{1,3})(?:[.):](?!\\d)\\s*|\\s*[–—-]\\s+(?!\\d))(?=\\S)`, 'i')
/** `Area 3 – 16 to 25 year olds`. */
const CALLED_WITH_DASH = /^(?:(?:priority|improvement) )?(?:area|priority|theme|workstream) (\d{1,3})\s*[–—-]\s+(?=\S)/i
/** `Area 3 Workforce`. */
const CALLED = /^(?:(?:priority|improvement) )?(?:area|priority|theme|workstream) (\d{1,3})\s+(?=\S)/i
/** `3 Workforce`, where the lines around it run on so; alone it may be `16 to 25 year olds`. */
const BARE = /^(\d{1,3})\s+(?![–—-])(?=\S)/
/** A column of numbers. */
const NUMBER = new RegExp(`^${NAMED} ?(\\d{1,3})[.):]?$`, 'i')

/**
 * Reads priority areas out of what was pasted: each line is one. A number before
 * it is its own; a bullet is left out. Of a table, the column of titles is read
 * and one of numbers before it.
 *
 * @example
 * pasteAreas('1. Leadership\n• 16 to 25 year olds')
 * // => { areas: [{ number: '1', title: 'Leadership' }, { number: '', title: '16 to 25 year olds' }], leftOut: [] }
 */
export function pasteAreas(text: string): PastedAreas {
  const rows = pasteRows(text)
  const firsts = rows.map(([first = '']) => first)
  const marks = marksOf(firsts)
  const runsOn = doRunOn(firsts)
  const read: PastedAreas = { areas: [], leftOut: [] }
  // What every row begins with says what it is, and not what its columns are.
  const isLabel = (first: string) => isHead(first) && firsts.filter((one) => fold(one) === fold(first)).length > 1
  for (const [i, [first = '', ...others]] of rows.entries()) {
    if (i === 0 && others.length > 0 && isHead(first) && !isLabel(first)) {
      const unknown = others.filter((cell) => cell !== '' && !isHead(cell)).map(inOneLine)
      if (unknown.length > 0) read.leftOut.push(`${first}: ${unknown.join(' · ')}`)
      continue
    }
    const own = NUMBER.exec(first)?.[1]
    const isLabelled = isLabel(first) && (others[0] ?? '') !== ''
    const isColumn = others.length > 0 && (own !== undefined || first === '' || isLabelled)
    const [title = '', ...more] = isLabelled ? [...others, first] : isColumn ? others : [first, ...others]
    const [before = '', number] = isColumn
      ? ['', own]
      : (MARKED.exec(title) ??
        CALLED_WITH_DASH.exec(title) ??
        CALLED.exec(title) ??
        (runsOn ? BARE.exec(title) : null) ??
        [])
    const called = inOneLine(
      number !== undefined ? title.slice(before.length) : isColumn ? title : withoutBullet(title, marks[i]),
    )
    const beside = more.map(inOneLine).filter((cell) => cell !== '')
    if (called !== '') {
      read.areas.push({ number: number === undefined ? '' : String(Number(number)), title: called })
      if (beside.length > 0) read.leftOut.push(`${called}: ${beside.join(' · ')}`)
    } else if (beside.length > 0) read.leftOut.push(beside.join(' · '))
  }
  return read
}

/** A number that is none of the area's, like `2.1`, stays. */
const withoutBullet = (title: string, mark: Mark | null | undefined): string =>
  mark && !mark.kind.startsWith('number') ? mark.rest : title

/** Whether each of several lines begins with a number, and each with the next. */
function doRunOn(lines: readonly string[]): boolean {
  const numbers = lines.filter((line) => line !== '').map((line) => Number(BARE.exec(line)?.[1]))
  return numbers.length > 1 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? NaN) + 1)
}

const isHead = (cell: string): boolean => HEADS.includes(fold(cell))
const HEADS = ['no', 'no.', 'number', '#', 'ref', 'area', 'priority', 'priority area', 'theme', 'title']
