/** What is told of who comes in and what is refused: docs/security.md says each in a sentence. */
export const SECURITY_EVENTS = [
  'signed-in',
  'sign-in-failed',
  'sign-in-slowed',
  'sign-in-refused',
  'signed-out',
  'session-ended',
  'refused',
  'password-changed',
  'password-change-failed',
  'password-given',
  'invited',
  'invitation-taken-back',
  'invitation-accepted',
  'reset-made',
  'reset-used',
  'link-refused',
  'person-added',
  'role-given',
  'taken-out',
  'name-changed',
  'address-changed',
  'calendar-link-made',
  'calendar-link-ended',
  'first-account-made',
  'code-wrong',
] as const

/** What keeps one event apart from another. */
export type SecurityEventKind = (typeof SECURITY_EVENTS)[number]
