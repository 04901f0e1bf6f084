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
