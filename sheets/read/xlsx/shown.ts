import * as XLSX from '@e965/xlsx'
import { day, isDay, type Day } from '../../../domain/day.ts'
import type { Cell } from '../../cells.ts'

type Shown = Pick<Cell, 'text' | 'kind' | 'raw' | 'on' | 'format'>

/** Formats that a workbook keeps as a number alone, as a computer in England shows them. */
const IN_ENGLAND = new Map([
  [14, 'dd/mm/yyyy'],
  [22, 'dd/mm/yyyy hh:mm'],
])
const BUILT_IN = XLSX.SSF.get_table()

/** The code of a number format, with what means "as the computer does" and what only a printer needs taken out. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  const code = own.get(id) ?? IN_ENGLAND.get(id) ?? BUILT_IN[id] ?? 'General'
  if (/^\[\$-F800\]/i.test(code)) return 'dd mmmm yyyy'
  if (/^\[\$-F400\]/i.test(code)) return 'hh:mm:ss'
  return XLSX.SSF.is_date(code) ? plainDate(code) : code
}

/** @example plainDate('[$-809]mmm\\-yy;@') // => 'mmm-yy' */
const plainDate = (code: string): string =>
  code
    .replaceAll(/\[\$-[^\]]*\]/g, '')
    .replace(/;@$/, '')
    .replaceAll(/\\([- ,./])/g, '$1')

/** A number as its format shows it, which may be a day, and what it is. */
export function showNumber(value: number, format: string, is1904: boolean): Shown {
  const isDate = isDateFormat(format)
  const on = isDate ? dayOfSerial(value, is1904) : undefined
  const text = inFormat(format, value, is1904)
  return {
    // A format can show nothing at all; the number is there nevertheless.
    text: text === '' ? String(value) : text,
    kind: on === undefined ? 'number' : 'date',
    raw: value,
    ...(on !== undefined && { on }),
    ...(format !== 'General' && { format }),
  }
}

function inFormat(format: string, value: number, is1904: boolean): string {
  try {
    // SheetJS rounds a half below zero up: -3.25 would be -3.2, where Excel shows -3.3.
    if (value < 0 && /^[0#,.?%]+$/.test(format)) return `-${XLSX.SSF.format(format, -value)}`
    return XLSX.SSF.format(withSigns(format), value, { date1904: is1904 }).trim()
  } catch {
    return String(value)
  }
}

/** A format in which signs that are no code stand as themselves: SheetJS refuses `dd.mm.yy`, which Excel shows. */
const withSigns = (format: string): string =>
  format.replaceAll(SIGN, (part) => (part.length === 1 ? `\\${part}` : part))

/** What stands in quotes, in brackets or behind a stroke is left; a point is code only before figures. */
const SIGN = /"[^"]*"|\[[^\]]*\]|[\\_*].|[^\x20-\x7e€]|\.(?![0#?])/g

/** Text in a format that puts more around it: `"Ref "@`. */
export const showText = (text: string, format: string): string => {
  if (!format.includes('@') || format === '@') return text
  try {
    return XLSX.SSF.format(format, text)
  } catch {
    return text
  }
}

/** Whether a format shows a day or a month, and not only a time of the day. */
function isDateFormat(format: string): boolean {
  if (!XLSX.SSF.is_date(format)) return false
  const code = format.replaceAll(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|\\./gi, '')
  return /[yd]/i.test(code) || /mmm/i.test(code) || (/m/i.test(code) && !/[hs]/i.test(code))
}

/** The day that a workbook counts to; the 29 February 1900 that it believes in is none. */
export function dayOfSerial(serial: number, is1904: boolean): Day | undefined {
  const found = XLSX.SSF.parse_date_code(serial, { date1904: is1904 })
  if (!found) return undefined
  const said = [
    String(found.y).padStart(4, '0'),
    ...[found.m, found.d].map((part) => String(part).padStart(2, '0')),
  ].join('-')
  return isDay(said) ? day(said) : undefined
}
