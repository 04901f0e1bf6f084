import type { Problem } from '../../../domain/contract/problem.ts'
import { once, typed, type Entered } from '../entered.ts'
import type { FormAgain, FormRefusal } from './form-refusal.ts'
import { partToken } from './request-token.ts'
import { whatWasWritten } from './what-was-written.ts'

const STILL_HERE = 'What you typed is still here'

/** Said where the form may have come and only its answer did not. */
export const NO_ANSWER = 'No answer has come, so this may be saved or not. Send it again: nothing is saved twice'

/** The same of what saves nothing, and only has its form drawn with more in it. */
export const NOT_DRAWN = 'No answer has come. Send it again'

/** Whether what was sent may be saved: it may have come, and only its answer did not. */
export const isUnanswered = (refusal: FormAgain | null): boolean =>
  refusal?.problem?.message.startsWith(NO_ANSWER) ?? false

const problemOf = (why: string, words: Entered): Problem => {
  const said = why === '' || why === NO_ANSWER ? NO_ANSWER : `Not saved. ${why}`
  return { code: 'not-sent', message: whatWasWritten(words).length > 0 ? `${said}. ${STILL_HERE}` : said }
}

/** Said in place of a colleague's words, where the page could not be read again to show them. */
export const NOT_SHOWN =
  'This has been changed since you opened it, and the page could not be read again to show you how. Send it again'

/**
 * What the page shows of a form that did not reach the server, or that no
 * answer of ours came back to: the same as of a refusal, so nothing of an
 * earlier one stays as if it were about this sending.
 *
 * @param why what the server said, where its sender can do something about it; empty where nothing tells how far it came.
 */
export function notSent(sent: FormData, action: string, why: string): FormRefusal {
  const { signInEmail, signInPassword, writtenBy, stood, ...words } = typed(sent)
  return {
    ...partToken(words),
    action,
    writtenBy: once({ writtenBy: writtenBy ?? '' }, 'writtenBy'),
    stood: once({ stood: stood ?? '' }, 'stood'),
    problem: problemOf(why, words),
    // Whose change was first was told to somebody who is signed in.
    signIn: signInPassword !== undefined && why !== NOT_SHOWN,
    email: once({ signInEmail: signInEmail ?? '' }, 'signInEmail'),
  }
}
