import type { ActionResult } from '$app/forms'
import type { Problem } from '../../../../domain/contract/problem.ts'
import { NO_ANSWER } from '../not-sent.ts'
import { readAnswer, whyRefused } from '../read-answer.ts'

/** No answer at all, within the time that one is waited for. */
export const UNANSWERED: ActionResult = { type: 'error', error: { status: 504, message: NO_ANSWER } }

/** Why a form counts as lost on its way; empty where nothing tells. */
export const whyLost = (result: ActionResult): string => (result === UNANSWERED ? NO_ANSWER : whyRefused(result))

/** Why a form is not saved, in one sentence: of a refusal that is about a box, what stands beside the last of them. */
export function whyNotSaved(result: ActionResult): string {
  const problem =
    readAnswer(result) === 'told' && result.type === 'failure' ? (result.data?.['problem'] as Problem) : null
  if (!problem) return whyLost(result) || NO_ANSWER
  return [problem.message, ...Object.values(problem.fields ?? {})].at(-1) ?? ''
}
