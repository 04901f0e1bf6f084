import { sayDay, type Day } from './day.ts'
import type { PaperWithdrawal } from './papers.ts'
import { whatToDo, type WayOut } from './way-out-of-paper.ts'
import { notNow, type WhyNot } from './why-not.ts'

/** What a paper still wants before it is issued, and what stands in its place already. */
export interface BeforeIssue {
  /** Prompts that nobody has answered. */
  unwritten: number
  /** Prompts that say what was written for another occasion, and the day of that, of which nobody has said that it still holds. */
  carried: { sections: number; from: Day } | null
  /** Phrases of which nobody has said that they may leave. */
  unanswered: number
  /** Why the council's Word template cannot be used, in a sentence; null where it can be, or there is none. */
  templateRefused: string | null
  /** The day on which one of its kind was issued for the same readers as at the same moment, where that still stands. */
  standsSince: Day | null
}

/**
 * Why a paper is not issued now; null when it can be. An issued paper is never replaced: it is withdrawn first, and its
 * address stays.
 *
 * @example
 * whyNotIssue({ unwritten: 2, carried: null, unanswered: 0, templateRefused: null, standsSince: null })?.message
 * // => '2 sections are still to be written. Write them, or write None in those that have nothing to say'
 */
export function whyNotIssue({
  unwritten,
  carried,
  unanswered,
  templateRefused,
  standsSince,
}: BeforeIssue): WhyNot | null {
  if (standsSince !== null)
    return notNow(
      'issued-already',
      `It was issued on ${sayDay(standsSince)} and stands. Withdraw that one first: what was sent is never replaced`,
    )
  if (templateRefused !== null) return notNow('template-refused', templateRefused)
  if (unwritten > 0)
    return notNow(
      'not-written-yet',
      `${unwritten === 1 ? '1 section is' : `${unwritten} sections are`} still to be written. Write them, or write None in those that have nothing to say`,
    )
  if (carried !== null)
    return notNow(
      'not-looked-at',
      `${carried.sections === 1 ? '1 section stands as it was' : `${carried.sections} sections stand as they were`} written for ${sayDay(carried.from)}. See that ${carried.sections === 1 ? 'it still holds' : 'they still hold'}, and keep what is written`,
    )
  if (unanswered > 0)
    return notNow(
      'not-checked',
      `${unanswered === 1 ? '1 phrase looks' : `${unanswered} phrases look`} like something that must not leave. Say of each that it may, or have the text put right`,
    )
  return null
}

/** A paper that was withdrawn since it held what its readers may not have. */
export interface WithdrawnBefore {
  on: Day
  /** Whether what is to be issued says word for word the same. */
  isSame: boolean
  /** How what must not be in it comes out of it. */
  wayOut: WayOut
}

/**
 * Why words are not issued that had to be withdrawn; null where they are others, or somebody says why they may be issued
 * after all.
 */
export function whyNotIssueAgain(before: WithdrawnBefore | null, whyAgain: string | null): WhyNot | null {
  if (before?.isSame !== true || whyAgain !== null) return null
  const message = `These are word for word what was withdrawn on ${sayDay(before.on)} since it held what its readers may not have. ${whatToDo(before.wayOut)}, or say here why it may be issued after all`
  return { status: 400, code: 'withdrawn-words', message, field: 'whyAgain' }
}

/**
 * Why a paper is not withdrawn now; null when it can be. One that was withdrawn as wrong or replaced is given still, so it
 * can be withdrawn once more where it is found to hold what its readers may not have.
 */
export function whyNotWithdrawPaper(
  { withdrawnOn, withdrawnAs }: { withdrawnOn: Day | null; withdrawnAs: PaperWithdrawal | null },
  as: PaperWithdrawal,
): WhyNot | null {
  if (withdrawnOn === null || (withdrawnAs !== 'disclosure' && as === 'disclosure')) return null
  return notNow(
    'withdrawn-already',
    `It was withdrawn on ${sayDay(withdrawnOn)}. ${withdrawnAs === 'disclosure' ? 'There is nothing more to do' : 'It can only be withdrawn once more since it holds what its readers may not have'}`,
  )
}
