import type { FormAgain } from '../form-refusal.ts'
import { boxesOf } from '../what-was-written.ts'
import { withTookUp, type FoundDraft, type TookUp } from './draft.ts'
import { leftOf } from './left-of.ts'

/**
 * Of what other tabs keep of a form, what goes on in an answer to it, as it is held until its author has signed in: the
 * same sending, with nothing in it that was not sent. Once that is saved, none of it is kept.
 */
export const goneOnIn = (
  { entered, form }: Pick<FormAgain, 'entered' | 'form'>,
  kept: readonly FoundDraft[],
  own: string,
): TookUp[] =>
  kept
    .filter(({ draft, tab }) => tab !== own && draft.token === form.token)
    .filter(({ draft }) => leftOf(draft, boxesOf(entered)).length === 0)
    .flatMap(withTookUp)
