import { rowOf } from '../same-said.ts'
import { carryStood, enteredOf, readStood } from '../stood.ts'
import type { Draft } from './draft.ts'

/**
 * A draft as it goes on from what was sent of the same form and is saved by now. The record holds what was sent, so what
 * was left otherwise since is its author's, also where that is what the record held before: it would count as never
 * changed, and give way to what they sent themselves.
 *
 * @param since The names of the boxes that hold something else than was sent.
 * @param token Another deed's.
 */
export function sinceSaved(draft: Draft, since: readonly string[], token: string): Draft {
  const changed = [...new Set(since.flatMap(rowOf))]
  const stood = readStood(draft.stood)
  const said = enteredOf(draft.boxes)
  const sent = Object.keys(stood ?? {}).filter((name) => !changed.includes(name))
  return {
    ...draft,
    token,
    stood: stood ? carryStood(Object.fromEntries(sent.map((name) => [name, said[name] ?? '']))) : '',
    changed: [...new Set([...draft.changed, ...changed])],
  }
}
