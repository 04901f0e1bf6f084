/** How many letters fit on a side beside what is said of each anyway, and how many a beginning needs to say something. */
const [ROOM, EACH, LEAST, MOST] = [860, 90, 60, 240]

/**
 * How many letters of each one's words a side of paper has room for; none of many.
 *
 * @example
 * lettersFor(1) // => 240
 * lettersFor(5) // => 82
 * lettersFor(10) // => 0
 */
export function lettersFor(count: number): number {
  const letters = Math.min(MOST, Math.floor(ROOM / count) - EACH)
  return letters < LEAST ? 0 : letters
}

/**
 * The beginning of somebody's words, where there is no room for all of them: whole sentences as far as they go, or
 * whole words with an ellipsis.
 *
 * @example
 * inShort('The panel meets. It has a chair since May.', 20) // => 'The panel meets. …'
 * inShort('The panel meets every week', 15) // => 'The panel …'
 */
export function inShort(words: string, most: number): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const head = line.slice(0, most + 1)
  const sentence = head.search(/[.!?](?= )(?!.*[.!?] )/)
  if (sentence >= most / 3) return `${head.slice(0, sentence + 1)} …`
  const end = head.lastIndexOf(' ')
  return `${end > 0 ? head.slice(0, end) : line.slice(0, most)} …`
}
