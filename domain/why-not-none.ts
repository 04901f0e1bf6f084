import type { PromptKey } from './papers.ts'

const WHY: Partial<Record<PromptKey, string>> = {
  author: 'It cannot be None: a report says which post wrote it',
  contact: 'It cannot be None: whoever reads the report has to know whom to ask',
}

/**
 * Why there cannot be nothing to say in a prompt of a paper; null where there can: a report may ask nothing of its committee,
 * and somebody always wrote it.
 *
 * @example
 * whyNotNone('author') // => 'It cannot be None: a report says which post wrote it'
 * whyNotNone('proposals') // => null
 */
export const whyNotNone = (prompt: PromptKey): string | null => WHY[prompt] ?? null

/** Whether somebody says that there is nothing to say. */
export const saysNone = (words: string): boolean => /^none[.\s]*$/i.test(words)

/** What stands where something is still to be written, or where nobody says whether there is nothing to say. */
const PLACEHOLDER =
  /^(?:n\/?a|nil|tb[abcd]|to be (?:confirmed|agreed|advised|decided|added|written)|to follow|not (?:applicable|known|yet known)|[-–—.?…x]+)[.\s]*$/i

/**
 * Why words are no answer to a prompt; null where they are one.
 *
 * @example
 * whyNotWritten('legal', 'TBC') // => 'Write it, or None where there is nothing to say: whoever reads “TBC” in an issued paper learns nothing'
 * whyNotWritten('legal', 'None') // => null
 */
export function whyNotWritten(prompt: PromptKey, words: string): string | null {
  if (saysNone(words)) return whyNotNone(prompt)
  const isToCome = PLACEHOLDER.test(words.trim())
  if (!isToCome) return null
  const orNone = whyNotNone(prompt) === null ? ', or None where there is nothing to say' : ''
  return `Write it${orNone}: whoever reads “${words.trim()}” in an issued paper learns nothing`
}
