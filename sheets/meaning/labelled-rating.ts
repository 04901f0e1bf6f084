const LABEL = String.raw`(?:b?rag|status|rating)(?:\s+(?:rating|status))?\s*[:=–-]\s*`
const BEHIND = new RegExp(String.raw`^(.*\S)[\s,;(]+${LABEL}(\p{L}[\p{L} ]{0,20})\)?$`, 'isu')
const ALONE = new RegExp(String.raw`^${LABEL}(?=\S)`, 'iu')
const BEFORE = /\s*\((?:was|previously|formerly|prev\.?|from|last month|last time)\b[^()]*\)$/i

/**
 * A rating that stands behind other words and says that it is one; null where none does.
 *
 * @example
 * ratingBehind('Head of Service RAG: G') // => { before: 'Head of Service', rating: 'G' }
 */
export function ratingBehind(words: string): { before: string; rating: string } | null {
  const [, before = '', rating = ''] = BEHIND.exec(words.trim()) ?? []
  return rating === '' ? null : { before: before.trim(), rating: rating.trim() }
}

/** A rating without that it is one, and without what it was before: the G of "RAG: G (was A)". */
export const bareRating = (words: string): string => words.trim().replace(ALONE, '').replace(BEFORE, '')
