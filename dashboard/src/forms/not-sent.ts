import type { Problem } from '../../../domain/contract/problem.ts'
import { once, typed } from '../entered.ts'
import type { FormRefusal } from './form-refusal.ts'
import { partToken } from './request-token.ts'

const NOT_SENT: Problem = {
  code: 'not-sent',
  message: 'This could not be sent, so nothing is saved yet. What you typed is still here: try again in a minute',
}

/**
 * What the page shows of a form that did not reach the server: the same as of a
 * refusal, so nothing of an earlier one stays as if it were about this sending.
 */
export function notSent(sent: FormData, action: string): FormRefusal {
  const { signInEmail, signInPassword, writtenBy, ...words } = typed(sent)
  return {
    ...partToken(words),
    action,
    writtenBy: once({ writtenBy: writtenBy ?? '' }, 'writtenBy'),
    problem: NOT_SENT,
    signIn: signInPassword !== undefined,
    email: once({ signInEmail: signInEmail ?? '' }, 'signInEmail'),
  }
}
