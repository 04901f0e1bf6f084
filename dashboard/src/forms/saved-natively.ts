import { readMarks, type SavedMark } from './sent-mark.ts'

/** The cookie that says which forms are saved that no script sent; readable by scripts, and none of it is words. */
export const SAVED_COOKIE = 'saved-forms'

/** What was sent from this browser without scripts lately, and is saved. */
export function savedNatively(): SavedMark[] {
  const begins = `${SAVED_COOKIE}=`
  const cookie = document.cookie.split('; ').find((one) => one.startsWith(begins))
  return cookie ? readMarks(decodeURIComponent(cookie.slice(begins.length))) : []
}
