import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { owedByDateChange } from '../../domain/owed.ts'
import { whyNotAskFor } from '../../domain/why-not-dated.ts'
import { whyNotAgreeDate, whyNotAskDate, whyNotDecideDate } from '../../domain/why-not-date.ts'
import { dateRequestOf } from '../actions/deed-facts.ts'
import { FiledStory } from '../actions/filed-story.ts'
import { dateMatter } from './date-matter.ts'
import type { Judge } from '../plan-file/filing.ts'
import type { Path } from '../plan-file/fault.ts'
import { isBeside } from '../progress-updates/check-filed.ts'

type Change = FiledAction['dateChanges'][number]

/** Holds the date changes of a filed action to what asking and deciding would have taken. */
export function checkDateChanges(
  judge: Judge,
  { rows, at, within: action }: { rows: Change[]; at: Path; within: FiledAction },
): void {
  judge.each(rows, at, (change, place) => {
    for (const { field, message } of owedByDateChange({ ...change, boardWords: change.boardWords ?? null }))
      // A refusal that an earlier version recorded says no words.
      if (field === 'boardWords') judge.refused({ status: 400, code: 'invalid', message, field }, place)
      else judge.fault([...place, field], message)
  })
  judge.each(rows, at, (change, place, i) => {
    if (change.step === 'asked') checkRequest(judge, action, change, place)
    else checkDecision(judge, action, change, rows[i - 1], place)
  })
}

function checkRequest(judge: Judge, action: FiledAction, change: Change, place: Path): void {
  const story = new FiledStory(judge, action, change.recordedAt)
  const { version, today, state, rows } = story
  judge.refused(whyNotAskDate(story.reporter(change.recordedBy), state, dateRequestOf(rows)), place, 'step')
  for (const field of ['meeting', 'minuteReference'] as const)
    if (change[field] !== null) judge.fault([...place, field], 'Write null: no meeting had decided when this was asked')
  if (change.boardWords !== undefined)
    judge.fault([...place, 'boardWords'], 'Leave this out: nothing had been decided when this was asked')
  if (!version) return
  if (change.fromOn !== version.dueOn)
    judge.fault([...place, 'fromOn'], `Write ${version.dueOn}, the due date that stood when this was asked`)
  judge.refused(whyNotAskFor(change.toOn, { ...version, dueOn: change.fromOn }, today), place)
}

/** What was decided of a request says it again, and names a meeting that can have decided it. */
function checkDecision(
  judge: Judge,
  action: FiledAction,
  change: Change,
  asked: Change | undefined,
  place: Path,
): void {
  if (asked?.step !== 'asked') {
    judge.fault([...place, 'step'], `Put the request ("asked") before what was decided of it ("${change.step}")`)
    return
  }
  const story = new FiledStory(judge, action, change.recordedAt)
  const { version, today, state, rows } = story
  judge.refused(
    whyNotDecideDate(story.doer(change.recordedBy, 'programme'), state, dateRequestOf(rows), today),
    place,
    'recordedBy',
  )
  for (const field of ['fromOn', 'toOn', 'reasonCode', 'reason', 'effect'] as const)
    if (change[field] !== asked[field]) judge.fault([...place, field], 'Say the same as the request that was decided')
  if (change.meeting !== null) judge.refused(story.whyNotDecidedAt(change.meeting, dateMatter(asked)), place)
  if (change.step !== 'agreed') return
  if (version) judge.refused(whyNotAgreeDate(version.startsOn, change), place, 'toOn')
  if (!action.versions.some((one) => isBeside(one, change) && one.dueOn === change.toOn))
    judge.fault(
      [...place, 'step'],
      `The board moved the date, so the action has a version due on ${change.toOn}. Add it, recorded at this moment by the same person`,
    )
}
