import { pasteActions, type PastedActions } from '../../../domain/paste-actions.ts'
import { once, type Entered } from '../entered.ts'
import { columnsChosen, columnsSaid, isHeaded } from './as-entered.ts'
import { wordsForPosts, type NamedPost } from './plan-words.ts'

/** The actions that were pasted, with each column taken for what somebody said that it is, or else for what it seems to be. */
export function readSheet(entered: Entered, posts: readonly NamedPost[]): PastedActions {
  const [text, words] = [once(entered, 'pasted'), wordsForPosts(posts)]
  const headed = isHeaded(entered, text)
  const guessed = pasteActions(text, words, null, headed)
  // Said in one go with what the first row is, the columns are still called by what it was taken for before.
  const said =
    columnsSaid(entered, guessed) ??
    (headed === null ? null : columnsChosen(entered, pasteActions(text, words, null, !headed)))
  return said ? pasteActions(text, words, said, headed) : guessed
}
