import type { Role } from '../permissions.ts'

/** Something that waits for the board, in words. */
export interface Ask {
  kind: string
  action: { ref: string; title: string }
  /** The question, in two words or three. */
  question: string
  /** What the board must know to answer it; or, of a day that is past, what it knew. */
  why: string
  /** Where it is answered; null where that has no page of its own. */
  form: AskForm | null
}

/** A page under the address of an action, what is answered there, and who may. */
export interface AskForm {
  page: string
  says: string
  may: (role: Role) => boolean
}
