import { notNow, notTheirs, type WhyNot } from './why-not.ts'
import type { RedactionState } from './vocabulary.ts'

/**
 * Why somebody may not decide whether words are removed from a plan; null when
 * they may. It takes two: who asks reads the plan, who decides keeps accounts.
 */
export function whyNotRedact(
  request: { state: RedactionState; askedBy: string },
  person: { id: string; keepsAccounts: boolean },
): WhyNot | null {
  if (!person.keepsAccounts)
    return notTheirs('Removing words is for an administrator, together with the programme office that asks for it')
  if (request.askedBy === person.id)
    return notTheirs(
      'You asked for this yourself. Another administrator decides it, so that nobody removes words alone',
    )
  return request.state === 'asked' ? null : notNow('out-of-turn', 'This has been decided already')
}
