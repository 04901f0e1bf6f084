import { getContext, setContext } from 'svelte'

const NOT_OFFERED = 'What was chosen here is not offered any more, so it is not chosen now'

/**
 * Said beside choices that are drawn with one which they do not offer: it was withdrawn, ended or cancelled while its
 * form was on the way, and would be dropped in silence.
 *
 * @example
 * sayNotOffered(['1', '2'], ['2', '7']) // => 'What was chosen here is not offered any more, …'
 * sayNotOffered(['1', '2'], ['2', '']) // => undefined
 */
export const sayNotOffered = (offered: readonly string[], chosen: readonly string[]): string | undefined =>
  chosen.every((value) => value === '' || offered.includes(value)) ? undefined : NOT_OFFERED

/** What was chosen under a name and is offered no more, in words. */
type Gone = (name: string) => readonly string[]

const KEY = Symbol('gone')

/** For a form: what its author had chosen, and is in none of its boxes. To be called as its component is made. */
export const tellGone = (gone: Gone): void => void setContext(KEY, gone)

/**
 * For choices in a form: what is said beside them of what is offered no more. To be called as their component is made.
 *
 * @example
 * const sayGone = goneHere()
 * sayGone('areas', ['1'], ['7'])
 */
export function goneHere(): (
  name: string,
  offered: readonly string[],
  chosen: readonly string[],
) => string | undefined {
  const goneOf = getContext<Gone | undefined>(KEY)
  return (name, offered, chosen) => {
    const gone = goneOf?.(name) ?? []
    return gone.length > 0
      ? `${gone.join('; ')}: not offered here any more, so not chosen now`
      : sayNotOffered(offered, chosen)
  }
}
