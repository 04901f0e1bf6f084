import type { ActionRow } from '../../domain/contract/frame.ts'
import { fold, searchWords } from '../../domain/fold.ts'
import type { Texts } from './read-texts.ts'

/**
 * Whether an action has every word that is searched for, wherever they stand:
 * in its number, title, owner and success measure, the council's own columns, its milestones, or what was
 * last said of it.
 */
export function searchFor(asked: string): (row: ActionRow, texts: Texts) => boolean {
  const words = searchWords(asked)
  return ({ ref, title, owner }, { successMeasure, ownColumns, update, milestones }) => {
    const written = [
      ref,
      title,
      owner.post,
      owner.holder,
      successMeasure,
      ...ownColumns.map(({ text }) => text),
      ...milestones.flatMap(({ title, note }) => [title, note]),
      update?.progress,
      update?.nextSteps,
      update?.wayBackToGreen,
      update?.helpNeeded,
    ]
    const read = fold(written.filter(Boolean).join('\n'))
    return words.every((word) => read.includes(word))
  }
}
