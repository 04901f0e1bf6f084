import type { Attributes } from '../read-xml.ts'

/** Parts of a number format of OpenDocument in the letters that Excel has for them: short, and long. */
const LETTERS: Record<string, [short: string, long: string]> = {
  day: ['d', 'dd'],
  month: ['m', 'mm'],
  year: ['yy', 'yyyy'],
  'day-of-week': ['ddd', 'dddd'],
  hours: ['h', 'hh'],
  minutes: ['m', 'mm'],
  seconds: ['s', 'ss'],
  'am-pm': ['AM/PM', 'AM/PM'],
  'text-content': ['@', '@'],
}

/** A part of a number format, as its code; none of what has no code. Text comes by itself. */
export function codeOfPart(name: string, { style, textual, ...said }: Attributes): string | undefined {
  const isLong = style === 'long'
  if (name === 'month' && textual === 'true') return isLong ? 'mmmm' : 'mmm'
  if (name === 'number') return codeOfNumber(said)
  return LETTERS[name]?.[isLong ? 1 : 0]
}

/** @example codeOfNumber({ 'min-integer-digits': '1', 'decimal-places': '2', grouping: 'true' }) // => '#,##0.00' */
function codeOfNumber(said: Attributes): string {
  const whole = '0'.repeat(Math.min(20, Number(said['min-integer-digits'] ?? 1)))
  const places = Math.min(20, Number(said['decimal-places'] ?? 0))
  const grouped = said['grouping'] === 'true' ? `#,##${whole || '0'}` : whole
  return places > 0 ? `${grouped || '0'}.${'0'.repeat(places)}` : grouped || '#'
}

/** Text within a format: letters and figures stand in quotes, so that nobody takes them for code. */
export const codeOfText = (text: string): string => (/[a-z0-9]/i.test(text) ? `"${text.replaceAll('"', '')}"` : text)
