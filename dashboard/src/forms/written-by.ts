import type { Problem } from '../../../domain/contract/problem.ts'
import type { ReadForm } from './form-refusal.ts'

/** Who wrote what a form holds: known by their id, which never changes; the address is for people to read. */
export interface Writer {
  id: string
  email: string
}

type Written = Pick<ReadForm, 'writtenBy'>

/**
 * Whose words a form holds, in the one box that says so.
 *
 * @example
 * carryWriter({ id: '0197', email: 'owner@plan.example' }) // => '0197 owner@plan.example'
 */
export const carryWriter = (writer: Writer | undefined): string => (writer ? `${writer.id} ${writer.email}` : '')

/** Reads that again. What has no id is of a page that was drawn before forms carried one: an address. */
export function readWriter(carried: string): Writer {
  const [email = '', id = ''] = carried.trim().split(' ').reverse()
  return { id, email }
}

const asKnown = (email: string) => email.trim().toLowerCase()

/** Whether somebody is not the person whose words a form holds. A form that does not say is anybody's. */
export function isSomebodyElse(now: Writer, { writtenBy }: Written): boolean {
  if (writtenBy === '') return false
  const { id, email } = readWriter(writtenBy)
  return id === '' ? asKnown(now.email) !== asKnown(email) : now.id !== id
}

const WAYS_OUT = 'Sign in as them, or copy them into a form of your own'

/** Said to whoever is signed in now, over what somebody else wrote. */
export const notYours = ({ writtenBy }: Written, now: { name: string }): Problem => ({
  code: 'written-by-another',
  message: `These words were written by ${readWriter(writtenBy).email}, and ${now.name} is signed in now, so they are not saved. ${WAYS_OUT}`,
})

/** Said to whoever would sign in with another's words: they are not signed in. */
export const signInAsThem = ({ writtenBy }: Written): Problem => {
  const message = `These words were written by ${readWriter(writtenBy).email}. ${WAYS_OUT}`
  return { code: 'written-by-another', message, fields: { signInEmail: message } }
}
