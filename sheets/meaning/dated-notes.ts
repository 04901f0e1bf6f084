import { isDay, type Day } from '../../domain/day.ts'
import { readDueCell, type DayReading } from './due-said.ts'

/** A note with its day in front of it. */
export interface DatedNote {
  on: Day
  /** The note as it stands, its day included. */
  text: string
}

const DAY =
  /^[-–•*\s]*((?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))|(?:\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9} (?:\d{4}|\d{2})))(?!\d)\s*[-–:.)]?\s*\S/
/** One alone may be a day that a sentence begins with. */
const ENOUGH = 2

/**
 * The notes of a cell that holds a year of them: each line begins with a day, or goes on with the line above it. Null
 * where that is not so, where a day could be read in two ways, or where one day is far from the others: then the
 * cell stays what it is.
 */
export function datedNotes(words: string, reading: DayReading): DatedNote[] | null {
  const notes: DatedNote[] = []
  for (const line of words.split('\n')) {
    const [, said] = DAY.exec(line) ?? []
    if (said === undefined) {
      const last = notes.at(-1)
      if (!last) return null
      last.text += `\n${line}`
      continue
    }
    const on = dayOf(said, reading)
    if (on === null) return null
    notes.push({ on, text: line })
  }
  return notes.length >= ENOUGH ? notes.map(({ on, text }) => ({ on, text: text.trim() })) : null
}

/** No plan's notes go back further before it, or run further ahead of it, than this. */
const YEARS_AROUND = 3

function dayOf(said: string, reading: DayReading): Day | null {
  const { due } = readDueCell({ address: 'A1', row: 1, column: 1, text: said, kind: 'text' }, reading, null)
  if (due?.kind !== 'day' || due.to === undefined || !isDay(due.to)) return null
  const year = Number(due.to.slice(0, 4))
  const isNear =
    !reading.years || (year >= reading.years.from - YEARS_AROUND && year <= reading.years.to + YEARS_AROUND)
  return isNear ? due.to : null
}
