import type { SecurityEventKind } from '../../domain/security-events.ts'

/** One thing that happened. It names nobody but by id, and holds no word that anybody typed. */
export interface SecurityEvent {
  event: SecurityEventKind
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
