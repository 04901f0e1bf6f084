/** Somebody who is signed in. */
export interface Identity {
  id: string
  email: string
  name: string
  sessionId: string
  /** They are an administrator: they keep the installation. */
  keepsInstallation: boolean
  /** Somebody else gave them their password: until they choose their own, that is all they may do. */
  mustChangePassword: boolean
}
