const YES = /^(y|yes|true|closed|completed?|done|[✓✔☑])\.?$/i
const NO = /^(n|no|open|live|false|not completed?|in progress|partly|nearly|[✗✘☐○])\.?$/i
/** Answers that tell neither. */
const NEITHER = /^(n\/a|●)\.?$/i

/** Whether words say that something is done; null where they do not say. @example isSaidDone('✓') // => true */
export function isSaidDone(words: string): boolean | null {
  const bare = words.trim()
  if (YES.test(bare)) return true
  return NO.test(bare) ? false : null
}

/** Whether words answer whether something is done, if only by "n/a". */
export const saysYesOrNo = (words: string): boolean => isSaidDone(words) !== null || NEITHER.test(words.trim())
