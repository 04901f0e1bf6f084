import { marksOf } from './list-marks.ts'

/** A priority area as it was pasted: its number, empty where the line says none, and what it is called. */
export interface PastedArea {
  number: string
  title: string
}

/** `1. Leadership`, `Priority 2: Practice`, `Area 3 – Workforce`, `4<tab>Partnerships`. */
const NUMBERED =
  /^(?:(?:priority|improvement)? ?(?:area|priority|theme|workstream)? ?)(\d{1,3})(?:[.):]\s*|\s*[–—-]\s+|\s+)(?=\S)/i

/**
 * Reads priority areas out of what was pasted: each line is one. A number before
 * it is its own; a bullet is left out.
 *
 * @example
 * pasteAreas('1. Leadership\n2. Practice') // => [{ number: '1', title: 'Leadership' }, { number: '2', title: 'Practice' }]
 * pasteAreas('• Leadership') // => [{ number: '', title: 'Leadership' }]
 */
export function pasteAreas(text: string): PastedArea[] {
  const lines = text.split(LINE_END).map((line) => line.trim())
  const marks = marksOf(lines)
  return lines
    .map((line, i): PastedArea => {
      const [before = '', number] = NUMBERED.exec(line) ?? []
      if (number !== undefined) return { number: String(Number(number)), title: tidy(line.slice(before.length)) }
      return { number: '', title: tidy(marks[i]?.rest ?? line) }
    })
    .filter(({ title }) => title !== '')
}

const LINE_END = /[\r\n\v\f]+/
const tidy = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()
