import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { dueOf, isSame, tellDue } from '../../domain/due.ts'
import { owedByDateChange } from '../../domain/owed.ts'
import { whyNotAskFor } from '../../domain/why-not-dated.ts'
import { whyNotAgreeDate, whyNotAskDate, whyNotDecideDate } from '../../domain/why-not-date.ts'
import { dateRequestOf } from '../actions/deed-facts.ts'
import { FiledStory } from '../actions/filed-story.ts'
import { checkDue } from '../actions/check-filed-due.ts'
import { dateMatter } from './date-matter.ts'
import { fromOf, toOf } from './dues.ts'
import type { Judge } from '../plan-file/filing.ts'
import type { Path } from '../plan-file/fault.ts'
import { isBeside } from '../progress-updates/check-filed.ts'

const FROM = { on: 'fromOn', kind: 'fromKind', begins: 'fromBeginsOn', words: 'fromWords', review: 'fromReviewOn' }
const TO = { on: 'toOn', kind: 'toKind', begins: 'toBeginsOn', words: 'toWords', review: 'toReviewOn' }

type Change = FiledAction['dateChanges'][number]

/** Holds the date changes of a filed action to what asking and deciding would have taken. */
export function checkDateChanges(
  judge: Judge,
  { rows, at, within: action }: { rows: Change[]; at: Path; within: FiledAction },
): void {
  judge.each(rows, at, (change, place) => {
    for (const { field, message } of owedByDateChange({
      ...change,
      toOn: change.toOn ?? change.toKind ?? null,
      boardWords: change.boardWords ?? null,
    }))
      // A refusal that an earlier version recorded says no words.
      if (field === 'boardWords') judge.refused({ status: 400, code: 'invalid', message, field }, place)
      else judge.fault([...place, field], message)
  })
  judge.each(rows, at, (change, place) => {
    for (const fields of [FROM, TO]) checkDue(judge, change, place, fields)
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
  const [from, due] = [fromOf(change), dueOf(version)]
  if (!isSame(from, due))
    judge.fault([...place, 'fromOn'], `Write ${tellDue(due)}, the due date that stood when this was asked`)
  judge.refused(whyNotAskFor(toOf(change), { startsOn: version.startsOn, due: from }, today), place)
}

/** What a decision says again of its request. */
const AGAIN = [
  ...(['fromOn', 'fromKind', 'fromBeginsOn', 'fromWords', 'fromReviewOn'] as const),
  ...(['toOn', 'toKind', 'toBeginsOn', 'toWords', 'toReviewOn'] as const),
  ...(['reasonCode', 'reason', 'effect'] as const),
]

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
  for (const field of AGAIN)
    if (change[field] !== asked[field]) judge.fault([...place, field], 'Say the same as the request that was decided')
  if (change.meeting !== null) judge.refused(story.whyNotDecidedAt(change.meeting, dateMatter(asked)), place)
  if (change.step !== 'agreed') return
  if (version) judge.refused(whyNotAgreeDate(version.startsOn, { to: toOf(change) }), place, 'toOn')
  if (!action.versions.some((one) => isBeside(one, change) && isSame(dueOf(one), toOf(change))))
    judge.fault(
      [...place, 'step'],
      `The board moved the date, so the action has a version due on ${tellDue(toOf(change))}. Add it, recorded at this moment by the same person`,
    )
}
