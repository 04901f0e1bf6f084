const ROLE = String.raw`(?:(?:exec(?:utive)?|operational|strategic|overall|accountable|responsible|delivery|action|joint)\s+)?(?:lead|owner|officer|sro|sponsor|support|supporting|partners?|exec(?:utive)?|operational|strategic|accountable|responsible)(?: (?:officer|lead|owner))?`
/** What somebody does for an action, before who it is: "Lead: PSW", "with support from the police". */
const LABEL = new RegExp(String.raw`^(?:${ROLE}\s*[:–-]|(?:with )?support(?:ed)? (?:from|by)\b)\s*(?=\S)`, 'i')
const BEFORE_LABEL = new RegExp(String.raw`\s+(?=${ROLE}\s*:\s*\S)`, 'gi')
const BEFORE_SUPPORT = /\s+(?=(?:with support from|supported by)\s+\S)/gi

/** Several that are each called what they do, on one line, each on a line of its own. */
export const onLines = (words: string): string =>
  words
    .split('\n')
    .map((line) => (LABEL.test(line.trim()) ? line.replace(BEFORE_LABEL, '\n') : line).replace(BEFORE_SUPPORT, '\n'))
    .join('\n')

/**
 * Who is meant behind what they do for an action; null where nothing says what that is.
 *
 * @example
 * behindLabel('Lead: Principal Social Worker') // => 'Principal Social Worker'
 */
export function behindLabel(words: string): string | null {
  const [label] = LABEL.exec(words.trim()) ?? []
  return label === undefined ? null : words.trim().slice(label.length)
}
