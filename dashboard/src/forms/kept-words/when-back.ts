/** Another tab kept or cleared something, a page came back as the browser had put it away, or its reader came back to it. */
const BACK = ['storage', 'pageshow', 'focus']

/**
 * Has something done whenever what the browser keeps may be otherwise than a page last saw it.
 *
 * @returns what ends that.
 */
export function whenBack(work: () => void): () => void {
  for (const type of BACK) window.addEventListener(type, work)
  return () => {
    for (const type of BACK) window.removeEventListener(type, work)
  }
}
