import type { Problem } from '../../../domain/contract/problem.ts'
import type { ReadForm } from './form-refusal.ts'

type Written = Pick<ReadForm, 'writtenBy'>

const asKnown = (email: string) => email.trim().toLowerCase()

/** Whether an address is not that of the person whose words a form holds. A form that does not say is anybody's. */
export const isSomebodyElse = (email: string, { writtenBy }: Written): boolean =>
  writtenBy !== '' && asKnown(email) !== asKnown(writtenBy)

const WAYS_OUT = 'Sign in as them, or copy them into a form of your own'

/** Said to whoever is signed in now, over what somebody else wrote. */
export const notYours = ({ writtenBy }: Written, now: { name: string }): Problem => ({
  code: 'written-by-another',
  message: `These words were written by ${writtenBy}, and ${now.name} is signed in now, so they are not saved. ${WAYS_OUT}`,
})

/** Said before anybody is signed in. */
export const signInAsThem = ({ writtenBy }: Written): Problem => {
  const message = `These words were written by ${writtenBy}. ${WAYS_OUT}`
  return { code: 'written-by-another', message, fields: { signInEmail: message } }
}
