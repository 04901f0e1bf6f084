import { openSync, type Font, type FontCollection } from 'fontkit'

const FONTS = 'papers/pdf/fonts'

const charactersOf = (file: string): Set<number> => {
  const opened = openSync(`${FONTS}/${file}`)
  const font = 'fonts' in opened ? (opened as FontCollection).fonts[0] : (opened as Font)
  return new Set(font?.characterSet)
}

/**
 * The characters that the fonts of papers have, in print and in bold, as ranges.
 *
 * @example
 * // => '20-7e a0-17f …'
 */
export function fontCharacters(): string {
  const either = (one: string, other: string) => charactersOf(one).union(charactersOf(other))
  const all = either('Arimo-Regular.ttf', 'DejaVuSans.ttf').intersection(
    either('Arimo-Bold.ttf', 'DejaVuSans-Bold.ttf'),
  )
  // In bold it is as in print.
  for (const code of charactersOf('WenQuanYiMicroHei.ttc')) all.add(code)
  const runs: [number, number][] = []
  for (const code of [...all]
    .filter(isSeen)
    .filter(isWhole)
    .sort((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run && code === run[1] + 1) run[1] = code
    else runs.push([code, code])
  }
  return runs.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join(' ')
}

/**
 * Not what the first font would put together of parts, as it does with nine signs of mathematics: whoever copies one of
 * those from a PDF gets it twice.
 */
function isWhole(code: number): boolean {
  const parts = Array.from(String.fromCodePoint(code).normalize('NFD'), (part) => part.codePointAt(0) ?? 0)
  return parts.length < 2 || first.has(code) || !parts.every((part) => first.has(part))
}
const first = charactersOf('Arimo-Regular.ttf')

/** No control: some fonts have a glyph for those. */
const isSeen = (code: number): boolean => !/\p{Cc}/u.test(String.fromCodePoint(code))

const hex = (code: number): string => code.toString(16)
