import { refuseField } from './refusal.ts'

/** A cursor that points after an action, wherever that stands by then. */
export const cursorAfter = (ref: string): string => Buffer.from(`after ${ref}`).toString('base64url')

/**
 * Where a page begins in a list of actions that are known by their refs.
 *
 * @throws Refusal 400 when the cursor is none of ours, or its action is not in the list any more.
 */
export function startOf(refs: readonly string[], cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const ref = /^after (.+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  const at = ref === undefined ? -1 : refs.indexOf(ref)
  if (at < 0) throw refuseField('cursor', 'That page is not there any more. Start again from the first page')
  return at + 1
}
