import { fail, type ActionFailure } from '@sveltejs/kit'
import type { Problem } from '../../domain/contract/problem.ts'
import type { Entered } from './entered.ts'

/** What the api would not do, and why. A page action gives it back to the form beside what was typed. */
export class Refused extends Error {
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(problem.message)
    this.status = status
    this.problem = problem
  }
}

/** What a form page shows after a refusal: the problem, and everything its author typed. */
export interface Refusal {
  problem: Problem
  entered: Entered
}

/**
 * Turns a refusal into what Kit gives back to the page. Anything else is thrown on.
 *
 * @example
 * try { await postAction(event, slug, entered) } catch (problem) { return giveBack(problem, entered) }
 */
export function giveBack(problem: unknown, entered: Entered): ActionFailure<Refusal> {
  if (!(problem instanceof Refused)) throw problem
  return fail(problem.status, { problem: problem.problem, entered })
}
