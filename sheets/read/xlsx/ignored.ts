import type { Parts } from '../unzip.ts'

/** What a workbook holds beside its cells, by the folder in which it stands. */
const KINDS: [RegExp, string][] = [
  [/vbaProject\.bin$|\/macrosheets\//i, 'macros'],
  [/\/externalLinks\/[^/]*\.xml$/i, 'links to other files'],
  [/\/charts\/chart[^/]*\.xml$|\/chartsheets\//i, 'charts'],
  [/\/media\//i, 'pictures'],
  [/\/embeddings\//i, 'files inside it'],
]

/** What is not read, in words. A text box can hold words that nobody finds in a cell. */
export function ignoredOf(parts: Parts): string[] {
  const names = [...parts.keys()]
  const found = KINDS.flatMap(([pattern, words]) => (names.some((name) => pattern.test(name)) ? [words] : []))
  const drawings = names.filter((name) => /\/drawings\/drawing[^/]*\.xml$/i.test(name))
  const isWritten = drawings.some((name) => /<(?:\w+:)?txBody[\s>]/.test(new TextDecoder().decode(parts.get(name))))
  return isWritten ? [...found, 'text boxes'] : found
}
