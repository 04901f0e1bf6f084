import type { HandleClientError } from '@sveltejs/kit/hooks'
import { late } from './forms/late-answer.svelte.ts'

const NEVER = new Promise<never>(() => undefined)

/**
 * A page of which not every script comes stays as the server drew it: what was typed into it meanwhile stands in its boxes,
 * and each of its forms and links goes on as without scripts. Kit would put what went wrong in its place; it waits for this
 * answer first, and until a page is alive none comes.
 */
export const handleError: HandleClientError = ({ kind, error }) => {
  if (kind !== 'unknown') return
  console.warn(error)
  return late.visit === 0 ? NEVER : undefined
}
