import type { ActionRow } from '../../domain/contract/frame.ts'
import { fold, searchWords } from '../../domain/fold.ts'
import type { Texts } from './read-texts.ts'

/**
 * Whether an action has every word that is searched for, wherever they stand:
 * in its number, title, owner and success measure, its milestones, or what was
 * last said of it.
 */
export function searchFor(asked: string): (row: ActionRow, texts: Texts) => boolean {
  const words = searchWords(asked)
  return ({ ref, title, owner }, { successMeasure, update, milestones }) => {
    const written = [
      ref,
      title,
      owner.post,
      owner.holder,
      successMeasure,
      ...milestones.map((milestone) => milestone.title),
      update?.progress,
      update?.nextSteps,
      update?.wayBackToGreen,
      update?.helpNeeded,
    ]
    const read = fold(written.filter(Boolean).join('\n'))
    return words.every((word) => read.includes(word))
  }
}
