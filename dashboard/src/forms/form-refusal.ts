import type { Problem } from '../../../domain/contract/problem.ts'
import type { Entered } from '../entered.ts'
import type { SentForm } from './request-token.ts'
import type { Marks } from './sent-mark.ts'

/** Said, in other words, by the form that asks for the password. */
export const SIGNED_OUT: Problem = {
  code: 'signed-out',
  message: 'You have been signed out, so this is not saved yet. Nothing that you wrote is lost',
}

/** The same of a form with a file in it: that is in no page that is drawn again. */
export const SIGNED_OUT_WITH_FILE: Problem = {
  ...SIGNED_OUT,
  message: 'You have been signed out, so this is not saved yet. Choose your file again once you have signed in',
}

/** Said where their password was given to them meanwhile: until they choose their own, nothing is read or written for them. */
export const GIVEN_PASSWORD: Problem = {
  code: 'password-given',
  message:
    'Your password was given to you, so this is not saved yet. Open another tab, choose a password of your own there, then save this again',
}

/** A form as it came: everything that was typed, by which form, to which action of its page. */
export interface ReadForm {
  entered: Entered
  form: SentForm
  /** Whom its page was drawn for, as `written-by.ts` carries them: they wrote it, whoever is signed in by now. */
  writtenBy: string
  /** What the record held when its page was drawn, as `stood.ts` carries it; empty for what is new. */
  stood: string
  /** What the files are called that came with it, where some did: they are not kept. */
  files?: readonly string[]
  /** `?/save`; empty where it was sent to no action of its page by name. */
  action: string
}

/** A form that is shown again as it was typed. */
export interface FormAgain extends ReadForm {
  /** Why it was not saved; null where it only asked to be drawn again, with one more row. */
  problem: Problem | null
  /** The session ended while they typed: `SignInAgain` asks for the password and sends it all again. */
  signIn: boolean
  /** What was asked for saves nothing, and only draws the form again with more in it. */
  draws?: true
  /** Whom they tried to sign in as; never the password. */
  email: string
  /** The boxes that hold a colleague's words now, because their author had not changed them. */
  taken?: readonly string[]
  /**
   * An earlier sending of it was saved, whose answer was lost: what it is compared with is what that left in the record, so
   * that what its author put back since is a change of theirs.
   */
  sentBefore?: true
  /** What came, where the boxes hold something else now: what was typed after that is told by it. */
  sent?: Marks
}

/** What a form gets back when it was not saved. */
export interface FormRefusal extends FormAgain {
  problem: Problem
}
