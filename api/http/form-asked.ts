/**
 * The address of a page's form, where SvelteKit would break at its name: it
 * keeps `default` for itself. There is no such form, and no page names one so.
 *
 * @example
 * formAsked('/account?/default') // => '/account?/none'
 * formAsked('/account?/password') // => '/account?/password'
 */
export function formAsked(url: string): string {
  const [path = '', ...rest] = url.split('?')
  const names = [...new URLSearchParams(rest.join('?')).keys()]
  return names.find((name) => name.startsWith('/')) === '/default' ? `${path}?/none` : url
}
