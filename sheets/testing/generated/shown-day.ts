const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const two = (number: number) => String(number).padStart(2, '0')

/**
 * A day in the number format of a spreadsheet, in English.
 *
 * @example shownDay('2025-03-04', 'd mmm yy') // => '4 Mar 25'
 */
export function shownDay(on: string, format: string): string {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number)
  const name = MONTHS[month - 1] ?? ''
  const parts: Record<string, string> = {
    yyyy: String(year),
    yy: two(year % 100),
    mmmm: name,
    mmm: name.slice(0, 3),
    mm: two(month),
    m: String(month),
    dd: two(day),
    d: String(day),
  }
  return format.replace(/yyyy|yy|mmmm|mmm|mm|m|dd|d/g, (part) => parts[part] ?? '')
}

export const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`

export const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
