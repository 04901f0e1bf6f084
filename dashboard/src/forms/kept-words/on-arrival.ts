import type { Entered } from '../../entered.ts'
import type { Draft, FoundDraft } from '../drafts/draft.ts'
import type { FormAgain } from '../form-refusal.ts'
import { ontoAnswer } from '../onto-answer.ts'
import { draftOnto } from '../stood.ts'
import type { BoxOf } from '../words-left.ts'

interface Drawn {
  /** The tab that the form stands in, and the token that it is drawn with. */
  tab: string
  token: string
  /** The answer that it is drawn with. */
  refusal: FormAgain | null
  /** What the record holds of it; nothing for what is new. */
  stands: Entered | undefined
  /** What stands in the boxes, and the names of those in which somebody types or chooses. */
  drawn: readonly BoxOf[]
  seen: readonly string[]
}

interface Arrival {
  /** Whether this tab kept it. */
  isOwn: boolean
  /** What is kept, with what a colleague saved where its author changed nothing. */
  draft: Draft
  /** What is put into the boxes, and which of them, where that is not all; null where the answer stands as it is. */
  puts: { draft: Draft; names?: readonly string[] } | null
  /** What was typed and chosen of it and must stand somewhere, in the boxes or beside them. */
  stands: Draft
}

/**
 * What is done with what was found of a form that has only now been drawn. A form that is drawn with an answer holds
 * that; where it is the answer to what this tab sent, what was typed after the sending goes on from it.
 */
export function onArrival(found: FoundDraft, { tab, token, refusal, stands, drawn, seen }: Drawn): Arrival {
  const isOwn = found.tab === tab
  // What was sent is answered: only what was typed after that goes on from the answer.
  const onto =
    refusal && isOwn && found.draft.token === token ? ontoAnswer(found.draft, refusal, { drawn, seen }) : null
  const draft = onto ? found.draft : draftOnto(stands, found.draft)
  return {
    isOwn,
    draft,
    puts: !refusal ? { draft } : onto && onto.names.length > 0 ? onto : null,
    stands: { ...draft, written: draft.written.filter(({ name }) => !onto?.isAnswered(name)) },
  }
}
