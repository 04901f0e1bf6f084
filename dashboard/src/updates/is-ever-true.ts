/**
 * Remembers that something was so, for what must not go away again under
 * somebody's hands.
 *
 * @example
 * const hasStood = isEverTrue()
 * hasStood(true) // => true
 * hasStood(false) // => true
 */
export function isEverTrue(): (now: boolean) => boolean {
  let ever = false
  return (now) => {
    ever = ever || now
    return ever
  }
}
