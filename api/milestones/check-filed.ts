import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { dueOf, tellDue } from '../../domain/due.ts'
import { MILESTONE_FIELDS } from '../../domain/vocabulary.ts'
import { whyNotReachedOn } from '../../domain/why-not-dated.ts'
import { whyNotMilestone } from '../../domain/why-not-report.ts'
import { checkDue, VERSION_DUE } from '../actions/check-filed-due.ts'
import { FiledStory } from '../actions/filed-story.ts'
import type { Judge } from '../plan-file/filing.ts'
import type { Path } from '../plan-file/fault.ts'

type Version = FiledAction['milestones'][number]['versions'][number]

/** Holds a filed milestone to what adding it, and changing it, would have taken. */
export function checkMilestone(
  judge: Judge,
  { rows, at, within: action }: { rows: Version[]; at: Path; within: FiledAction },
): void {
  judge.knownOn(rows, at, 'doneOn')
  judge.each(rows, at, (row, place) => checkDue(judge, row, place, VERSION_DUE))
  judge.each(rows, at, ({ recordedAt, recordedBy }, place) => {
    const story = new FiledStory(judge, action, recordedAt)
    judge.refused(whyNotMilestone(story.reporter(recordedBy), story.state), place, 'recordedAt')
  })
  judge.each(rows, at, ({ recordedAt, doneOn }, place, i) => {
    const { version, today } = new FiledStory(judge, action, recordedAt)
    // A start that was moved later does not stop a milestone, reached before it, from being reworded.
    if (!version || doneOn === null || doneOn === (rows[i - 1]?.doneOn ?? null) || doneOn > today) return
    judge.refused(whyNotReachedOn(doneOn, version, today), place)
  })
  judge.each(rows, at, (version, place, i) => {
    const before = rows[i - 1]
    if (before && MILESTONE_FIELDS.every((field) => told(before)[field] === told(version)[field]))
      judge.fault(place, 'Nothing is different from the version before. Leave this one out')
  })
}

/** A version with when it is due as the trail tells it. */
const told = (version: Version) => ({ ...version, dueOn: tellDue(dueOf(version)) })
