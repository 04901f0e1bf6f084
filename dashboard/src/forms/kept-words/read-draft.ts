import { changedBoxes, filledBoxes, readBoxes, readWritten } from '../boxes/read-boxes.ts'
import type { Draft, TookUp } from '../drafts/draft.ts'
import type { FormAgain } from '../form-refusal.ts'
import { markAnswer } from '../onto-answer.ts'
import { onlyChanged } from '../stood.ts'

/** What goes with a form's words: by what the server would know them, what their author had read, and where they are. */
export type AboutWords = Pick<Draft, 'basedOn' | 'stood' | 'token' | 'path'>

interface Reading {
  at: number
  about: AboutWords
  /** Boxes that were changed before the form was drawn as it is now. */
  before: readonly string[]
  tookUp: TookUp[]
  /** The answer that the form is drawn with: whatever stands in it is not saved. */
  refusal: FormAgain | null
  /** What the form is drawn with is nobody's: its page, or an answer to what was sent as that page drew it. */
  isNobodys: boolean
}

/** A form as it stands now, as it is kept. */
export function readDraft(form: HTMLFormElement, { at, about, before, tookUp, refusal, isNobodys }: Reading): Draft {
  const boxes = readBoxes(form)
  const all = changedBoxes(form, [...before, ...(isNobodys ? [] : filledBoxes(form))])
  const changed = onlyChanged(all, about.stood, boxes)
  return {
    at,
    ...about,
    boxes,
    changed,
    written: readWritten(form, changed),
    tookUp,
    answer: refusal ? markAnswer(refusal) : '',
  }
}
