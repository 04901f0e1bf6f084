import { notNow, type WhyNot } from './why-not.ts'

/** A sheet that was brought, as taking it back goes by it. */
interface ToTakeBack {
  /** Whether it was taken back already. */
  isTakenBack: boolean
  /** Whether a paper was issued since it was brought. */
  isIssued: boolean
}

/**
 * Why a sheet that was brought into a plan may not be taken back as a whole; null when it may: until the first paper is
 * issued with what it brought.
 */
export function whyNotTakeBack({ isTakenBack, isIssued }: ToTakeBack): WhyNot | null {
  if (isTakenBack) return notNow('taken-back', 'This sheet was taken back already')
  return isIssued
    ? notNow(
        'issued',
        'A paper was issued since this sheet was brought, and says what it brought. Change what is wrong action by action',
      )
    : null
}
