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
  'person-added',
  'role-given',
  'first-account-made',
  'code-wrong',
] as const

/** One thing that happened. It names nobody but by id, and holds no word that anybody typed. */
export interface SecurityEvent {
  event: (typeof SECURITY_EVENTS)[number]
  /** Whom it is about, where that is known. */
  person?: string | null
  /** The plan it was in, by its id or the name in its address. */
  plan?: string | null
  /** The request that did it; null for a command. */
  request?: string | null
  /** Why it was refused, by the code that the sender was told. */
  code?: string
}

export type Tell = (event: SecurityEvent) => void
