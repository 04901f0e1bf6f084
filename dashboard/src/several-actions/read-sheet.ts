import { pasteActions, type PastedActions } from '../../../domain/paste-actions.ts'
import { once, type Entered } from '../entered.ts'
import { columnsSaid, isHeaded } from './as-entered.ts'
import { wordsForPosts, type NamedPost } from './plan-words.ts'

/** The actions that were pasted, with each column taken for what somebody said that it is, or else for what it seems to be. */
export function readSheet(entered: Entered, posts: readonly NamedPost[]): PastedActions {
  const [text, words] = [once(entered, 'pasted'), wordsForPosts(posts)]
  const headed = isHeaded(entered, text)
  const guessed = pasteActions(text, words, null, headed)
  const said = columnsSaid(entered, guessed)
  return said ? pasteActions(text, words, said, headed) : guessed
}
