import type { Problem } from '../../../domain/contract/problem.ts'
import { once, typed } from '../entered.ts'
import type { FormRefusal } from './form-refusal.ts'
import { partToken } from './request-token.ts'

const STILL_HERE = 'What you typed is still here'

const problemOf = (why: string): Problem => ({
  code: 'not-sent',
  message: why
    ? `Not saved. ${why}. ${STILL_HERE}`
    : `This could not be sent, so nothing is saved yet. ${STILL_HERE}: try again in a minute`,
})

/**
 * What the page shows of a form that did not reach the server, or that no
 * answer of ours came back to: the same as of a refusal, so nothing of an
 * earlier one stays as if it were about this sending.
 *
 * @param why what the server said, where its sender can do something about it.
 */
export function notSent(sent: FormData, action: string, why: string): FormRefusal {
  const { signInEmail, signInPassword, writtenBy, ...words } = typed(sent)
  return {
    ...partToken(words),
    action,
    writtenBy: once({ writtenBy: writtenBy ?? '' }, 'writtenBy'),
    problem: problemOf(why),
    signIn: signInPassword !== undefined,
    email: once({ signInEmail: signInEmail ?? '' }, 'signInEmail'),
  }
}
