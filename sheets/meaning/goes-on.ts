/**
 * Whether words go on with those of the action above them, as where a page or a cell was too small: they begin as no
 * sentence does, and the sentence above has not ended.
 *
 * @example
 * goesOn('Improve visits to children', 'in care placed out of county') // => true
 * goesOn('Improve visits to children', 'Weekly list') // => false
 */
export const goesOn = (above: string, words: string): boolean =>
  /^\p{Lu}/u.test(above.trim()) &&
  !/[.!?;:]$/.test(above.trim()) &&
  /^\p{Ll}\p{L}*[\s,]/u.test(words.trim()) &&
  !/^(\p{L}|[ivx]+)[.)]/u.test(words.trim())

/** Whether a ref says that its row goes on with another. @example isContinued('2 (cont)') // => true */
export const isContinued = (ref: string): boolean =>
  /^\S{1,10}\s*[([]?\s*cont('?d|inued|\.)?\s*[)\]]?\.?$/i.test(ref.trim())
