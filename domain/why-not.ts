/**
 * Why a deed may not be done now. Each deed has one rule, a function that is
 * named `whyNot…` after it and answers this, or null when it may be done: the
 * use case throws it, and the page's button asks it.
 */
export interface WhyNot {
  /** 403: not this person's to do. 409: not as things stand. 400: not with what was typed. */
  status: 400 | 403 | 409
  code: string
  /** A sentence that says what to do instead. */
  message: string
  /** The field of the form beside which it is said. */
  field?: string
}

/** It belongs to somebody else, whatever the action's state. */
export const notTheirs = (message: string): WhyNot => ({ status: 403, code: 'not-yours', message })

/** It cannot be done as the action stands. */
export const notNow = (code: string, message: string): WhyNot => ({ status: 409, code, message })

/** It is their own: somebody else must do it (`whyNotDecide`). Its code begins with `own-`. */
export const notOfTheirOwn = (near: `own-${string}`, message: string): WhyNot => ({ status: 403, code: near, message })

/** Whether a deed is refused because it is of what is this person's own. */
export const isOfTheirOwn = ({ code }: WhyNot): boolean => code.startsWith('own-')
