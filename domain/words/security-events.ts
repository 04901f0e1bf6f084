import type { SecurityEventKind } from '../security-events.ts'

const EVENT: Record<SecurityEventKind, string> = {
  'signed-in': 'Signed in',
  'sign-in-failed': 'Could not sign in: a wrong password, or no such account',
  'sign-in-slowed': 'Signing in is made to wait: the account or where it came from is being guessed at',
  'sign-in-refused': 'An attempt to sign in was refused beside one that waits',
  'signed-out': 'Signed out',
  'session-ended': 'Signed another of their browsers out',
  refused: 'Was refused what is not theirs',
  'password-changed': 'Changed their password',
  'password-change-failed': 'Got their current password wrong while changing it',
  'password-given': 'Was given a password at the command line',
  invited: 'Made an invitation',
  'invitation-taken-back': 'Took back an invitation',
  'invitation-accepted': 'Accepted an invitation',
  'reset-made': 'A reset link was made for them',
  'reset-used': 'Chose a new password by a reset link',
  'link-refused': 'A link was refused: used, taken back, late or another’s',
  'person-added': 'Was made known, with an account',
  'role-given': 'Was given a part',
  'taken-out': 'Was taken out',
  'name-changed': 'Goes by another name',
  'address-changed': 'Has another address',
  'calendar-link-made': 'Made a link to a calendar',
  'calendar-link-ended': 'Ended a link to a calendar',
  'first-account-made': 'Made the first account',
  'code-wrong': 'Gave a wrong code at the first visit',
}
/** What happened, in words. */
export const sayEvent = (event: SecurityEventKind): string => EVENT[event]

const REASON: Record<string, string> = {
  'not-yours': 'not theirs',
  'another-site': 'sent by a page of another site',
  'password-given': 'a given password not changed yet',
}
/** Why it was refused; nothing where that adds nothing. */
export const sayEventReason = (reason: string | null): string =>
  reason === null ? '' : (Object.hasOwn(REASON, reason) && REASON[reason]) || reason.replaceAll('-', ' ')
