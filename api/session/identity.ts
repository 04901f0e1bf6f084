/** Somebody who is signed in. */
export interface Identity {
  id: string
  email: string
  name: string
  sessionId: string
}
