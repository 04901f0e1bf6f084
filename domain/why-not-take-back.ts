import { notNow, type WhyNot } from './why-not.ts'

/** A sheet that was brought, as taking it back goes by it. */
interface ToTakeBack {
  /** Whether it was taken back already. */
  isTakenBack: boolean
  /** What the last sheet is called that was brought since and stands; null where none was. */
  later: string | null
  /** Whether a paper was issued since it was brought. */
  isIssued: boolean
}

/**
 * Why a sheet that was brought into a plan may not be taken back as a whole; null when it may: the last one first, until a
 * paper is issued with what it brought.
 */
export function whyNotTakeBack({ isTakenBack, later, isIssued }: ToTakeBack): WhyNot | null {
  if (isTakenBack) return notNow('taken-back', 'This sheet was taken back already')
  if (later !== null)
    return notNow('later-sheet', `“${later}” was brought over this one since, and stands. Take that one back first`)
  return isIssued
    ? notNow(
        'issued',
        'A paper was issued since this sheet was brought, and says what it brought. Change what is wrong action by action',
      )
    : null
}
