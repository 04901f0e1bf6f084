import { monthNamed } from '../../domain/read-day.ts'

/** A month as a column is headed by it: `May`, `Jun-25`, `Sept 2025`, or a quarter. */
const MONTH = /^([a-z]{3,9})\.?[ '’/-]*(?:\d{2}|\d{4})?$/i
const QUARTER = /^(?:q|quarter )[1-4](?:[ '’/-]*\d{2,4}(?:[/-]\d{2})?)?$/i

/** Whether words are a month or a quarter and nothing else. */
export function saysMonth(words: string): boolean {
  const text = words.trim()
  const [, name] = MONTH.exec(text) ?? []
  return (name !== undefined && monthNamed(name.toLowerCase()) > 0) || QUARTER.test(text)
}
