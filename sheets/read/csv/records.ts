import { parse } from 'csv-parse/sync'

/** What can stand between cells. */
export const SEPARATORS = [',', ';', '\t', '|'] as const
export type Separator = (typeof SEPARATORS)[number]

/** The records of a text, an empty line as a record of one empty cell. A quote within a word is the word's own. */
export function recordsOf(text: string, separator: Separator, most?: number): string[][] {
  const options = {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    ...(most !== undefined && { to: most }),
  }
  try {
    return parse(text, options)
  } catch {
    // A quote that is never closed is a word's own too.
    return parse(text, { ...options, quote: null })
  }
}
