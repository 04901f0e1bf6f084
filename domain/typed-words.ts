/** What looks like nothing, whatever it is made of: spaces of every kind, what is drawn as nothing, and blank shapes. */
const BLANK = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb\u{1d159}]*$/u

/**
 * Whether nobody can see a word of it. A title of zero-width spaces is a link
 * that nobody can press, so it is as missing as an empty one.
 *
 * @example
 * isBlank(' \u200b\u00ad') // => true
 * isBlank('Ⅻ') // => false
 */
export const isBlank = (typed: string): boolean => BLANK.test(typed)

// Browsers send CR LF; slides a vertical tab, printers' files a form feed, old Macs a lone CR, mainframes NEL.
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

/**
 * The lines of a text, each ended by a line feed alone, however it came.
 *
 * @example
 * asLines('Two pods\vare full\r\n') // => 'Two pods\nare full\n'
 */
export const asLines = (typed: string): string => typed.replaceAll(LINE_END, '\n')

/** What somebody wrote, as the record keeps it: its lines, without the space around them; empty when it is blank. */
export const asWords = (typed: string): string => (isBlank(typed) ? '' : asLines(typed).trim())

/**
 * What stands in a box of one line. A paste leaves line ends there that nobody sees, and the next box that shows them
 * would leave them out and join two words.
 *
 * @example
 * asLine('Lead for\vQuality') // => 'Lead for Quality'
 */
export const asLine = (typed: string): string => {
  const lines = asWords(typed).split('\n')
  // One line stays as it is. No pattern: one that looks for blanks before a line end takes the square of their number.
  return lines.length === 1
    ? lines.join('')
    : lines
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ')
}

// Below a space all but tab and line feed, and the C1 range: they break files and print as nothing. And half of a character.
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Whether a text can be seen, printed and kept: no control characters, and no half of a character. */
export const isPrintable = (text: string): boolean => !UNSEEN.test(text)

/** How many letters before an unseen character say where it is. */
const SHOWN_BEFORE = 24

/**
 * Where a text holds what cannot be seen, so that its author finds it; null
 * where all of it can.
 *
 * @example
 * sayUnseen('Two pods\u0007 are full') // => 'Remove the character after “Two pods”: it cannot be seen or printed (U+0007)'
 */
export function sayUnseen(text: string): string | null {
  const found = UNSEEN.exec(text)
  if (!found) return null
  const lines = text.slice(0, found.index).split('\n')
  const before = (lines.at(-1) ?? '').slice(-SHOWN_BEFORE).trimStart()
  const onLine = lines.length > 1 ? ` on line ${lines.length}` : ''
  const where =
    before.trim() === '' ? `at the beginning${onLine && ` of line ${lines.length}`}` : `after “${before}”${onLine}`
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `Remove the character ${where}: it cannot be seen or printed (U+${code})`
}

/** Words of one line with their spaces put right; everything else is as its author says it. */
export const ownWords = (typed: string): string => typed.trim().replaceAll(/\s+/g, ' ')
