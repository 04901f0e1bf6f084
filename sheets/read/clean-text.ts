/**
 * Text as it stands in a cell, untouched but for what nobody can see: line ends
 * are one kind, control characters and halves of characters are left out.
 */
export const cleanText = (text: string): string =>
  text.replaceAll(LINE_ENDS, '\n').replaceAll(CONTROLS, '').replaceAll(HALVES, '')

/** A line that was broken within a paragraph is often kept as one of the last two. */
const LINE_ENDS = /\r\n?|[\v\f]/g
// eslint-disable-next-line no-control-regex -- those that are neither a tab nor a line end
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g
const HALVES = /\p{Surrogate}/gu

/**
 * What a workbook writes of characters that XML cannot hold.
 *
 * @example
 * unescaped('One_x000D_\nTwo') // => 'One\r\nTwo'
 * unescaped('_x005F_x000D_') // => '_x000D_': somebody typed it
 */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
