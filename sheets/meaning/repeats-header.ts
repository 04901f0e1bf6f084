import type { Cell } from '../cells.ts'
import { isHeading, type Header } from './header.ts'
import { meaningCalled } from './headings.ts'

/** Whether a row says again what the header says. */
export function isRepeat(header: Header | null, cells: readonly Cell[]): boolean {
  if (!header || cells.length < 2) return false
  if (cells.every(({ text }) => isHeading(header, text))) return true
  // The same heads in other words, "LEAD OFFICER" for "Lead", each in its place.
  const alike = cells.filter(({ text, column }) => {
    const means = meaningCalled(text)
    return means !== null && means === meaningCalled(header.headings.get(column) ?? '') && text.length <= 40
  })
  return alike.length >= 3 && alike.length * 3 >= cells.length * 2
}
