import { monthNamed } from '../../domain/read-day.ts'

/** A month as a column is headed by it: `May`, `Jun-25`, `Sept 2025`, or a quarter. */
const MONTH = /^([a-z]{3,9})\.?[ '’/-]*(?:\d{2}|\d{4})?$/i
const QUARTER = /^(?:q|qtr ?|quarter )[1-4](?:[ '’/-]*\d{2,4}(?:[/-]\d{2})?)?$/i

const MONTHS = /^([a-z]{3,9}) ?[-–/] ?([a-z]{3,9})(?: \d{2,4})?$/i

/** Whether words are a month, a quarter or the months of one, and nothing else. */
export function saysMonth(words: string): boolean {
  const text = words.trim()
  const [, name] = MONTH.exec(text) ?? []
  const [, from, to] = MONTHS.exec(text) ?? []
  if (from && to && monthNamed(from.toLowerCase()) > 0 && monthNamed(to.toLowerCase()) > 0) return true
  return (name !== undefined && monthNamed(name.toLowerCase()) > 0) || QUARTER.test(text)
}

/** The number of the month that a heading names; 0 where it names none. */
export function monthIn(heading: string): number {
  for (const word of heading.split(/[^a-z]+/i)) {
    const month = monthNamed(word.toLowerCase())
    if (month > 0) return month
  }
  return 0
}
