import type { Problem } from '../../../domain/contract/problem.ts'
import type { Entered } from '../entered.ts'

/** Said, in other words, by the form that asks for the password. */
export const SIGNED_OUT: Problem = {
  code: 'signed-out',
  message: 'You have been signed out, so this is not saved yet. Nothing that you wrote is lost',
}

/** What a form gets back when it was not saved: why, everything that was typed, and whether to sign in first. */
export interface FormRefusal {
  problem: Problem
  entered: Entered
  /** The session ended while they typed: `SignInAgain` asks for the password and sends it all again. */
  signIn: boolean
  /** Whom they tried to sign in as; never the password. */
  email: string
}
