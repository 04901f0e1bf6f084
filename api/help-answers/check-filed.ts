import type { FiledAction } from '../../domain/contract/plan-file.ts'
import type { Instant } from '../../domain/day.ts'
import { helpOf, whyNotDoneBy } from '../../domain/help.ts'
import { owedByHelpAnswer } from '../../domain/owed-by-help-answer.ts'
import { whyNotAnswerHelp } from '../../domain/why-not-answer-help.ts'
import { FiledStory } from '../actions/filed-story.ts'
import type { Judge } from '../plan-file/filing.ts'
import type { Path } from '../plan-file/fault.ts'
import { helpMatter, helpRequestOf } from './help-facts.ts'

type Answer = FiledAction['helpAnswers'][number]

/** Holds the answers to a filed action's help to what the page would have taken. */
export function checkHelpAnswers(
  judge: Judge,
  { rows, at, within: action }: { rows: Answer[]; at: Path; within: FiledAction },
): void {
  judge.each(rows, at, (answer, place) => {
    for (const { field, message } of owedByHelpAnswer(answer)) judge.fault([...place, field], message)
    if (answer.post !== null && answer.who !== null)
      judge.fault([...place, 'who'], 'Write null: the post says already who will do it')
  })
  judge.each(rows, at, (answer, place) => {
    const story = new FiledStory(judge, action, answer.recordedAt)
    const help = helpBefore(action, rows, story)
    // Between meetings only the chair answers; a file does not say which part its author had.
    const doer = story.doer(answer.recordedBy, answer.meeting === null ? 'chair' : 'programme')
    judge.refused(
      whyNotAnswerHelp(doer, story.state, helpRequestOf(help, story.rows), story.today),
      place,
      help?.waits ? 'recordedBy' : 'recordedAt',
    )
    const matter = helpMatter(help)
    const meeting = answer.meeting === null ? undefined : story.meeting(answer.meeting)
    if (matter && answer.meeting !== null) judge.refused(story.whyNotDecidedAt(answer.meeting, matter), place)
    if (answer.by !== null) judge.refused(whyNotDoneBy(answer.by, meeting?.heldOn ?? story.today), place)
  })
}

/** The help that was asked for just before an answer was recorded. */
function helpBefore({ progressUpdates }: FiledAction, answers: readonly Answer[], { at, today }: FiledStory) {
  const before = progressUpdates
    .filter(({ recordedAt }) => recordedAt < at)
    .map((update, i) => ({ ...update, id: String(i).padStart(9, '0'), recordedById: update.recordedBy }))
    .reverse()
  const lastBefore = (moment: Instant) => before.find(({ recordedAt }) => recordedAt < moment)?.id ?? ''
  const answered = answers
    .filter(({ recordedAt }) => recordedAt < at)
    .map(({ recordedAt, by }) => ({ updateId: lastBefore(recordedAt), by }))
    .reverse()
  return helpOf(before, answered, today)
}
