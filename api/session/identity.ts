/** Somebody who is signed in. */
export interface Identity {
  id: string
  email: string
  name: string
  sessionId: string
  /** Somebody else gave them their password: until they choose their own, that is all they may do. */
  mustChangePassword: boolean
}
