const AGAIN = '&again'

/**
 * Where a form is sent that stands on a page which was itself the answer to it: to another address than that page has.
 * A browser puts what comes from the same address in place of the page that it came from; where no server answers, Back
 * would then lead past the form and what was put right in it.
 *
 * @example
 * toAnotherAddress('?/save', new URL('http://here.invalid/a')) // => '?/save'
 * toAnotherAddress('?/save', new URL('http://here.invalid/a?/save')) // => '?/save&again'
 */
export function toAnotherAddress(action: string, { search }: Pick<URL, 'search'>): string {
  if (action !== search) return action
  return action.endsWith(AGAIN) ? action.slice(0, -AGAIN.length) : action + AGAIN
}
