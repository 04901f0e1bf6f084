/** By their tokens: the forms that were sent from this page as it had drawn them. */
const tokens = new Set<string>()

/**
 * Forms in which nobody had typed or chosen anything when they were sent: refused for that, they hold nothing of
 * anybody's, whatever they were filled with beforehand.
 */
export const sentAsDrawn = {
  add: (token: string): void => void tokens.add(token),
  has: (token: string): boolean => tokens.has(token),
}
