/**
 * Whether an address means the api, however it is spelt: with slashes doubled,
 * letters escaped, or dots in between. Nobody who asks for it so wants a page.
 *
 * @example
 * meansApi('//api') // => true
 * meansApi('/%61pi/welcome') // => true
 * meansApi('/medway-2019/api') // => false
 */
export function meansApi(path: string): boolean {
  // One letter at a time: an escape elsewhere that stands for nothing must not hide this.
  const spelt = path.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  const parts: string[] = []
  for (const part of spelt.split(/[/\\]+/)) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts[0]?.toLowerCase() === 'api'
}
