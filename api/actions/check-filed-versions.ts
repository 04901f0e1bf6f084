import { LONGEST } from '../../domain/contract/longest.ts'
import type { FiledAction, PlanFile } from '../../domain/contract/plan-file.ts'
import { fold } from '../../domain/fold.ts'
import { leftAs, owedByLeaving, whyNotMerge } from '../../domain/leaving.ts'
import { dueOf, isSame } from '../../domain/due.ts'
import { whyNotStartOn } from '../../domain/why-not-dated.ts'
import { whyNotChangePromise, whyNotEdit, whyNotReown } from '../../domain/why-not-edit.ts'
import { isFree } from '../../domain/taken-back.ts'
import { whyNotMoveDue } from '../../domain/why-not-move-due.ts'
import type { Judge } from '../plan-file/filing.ts'
import type { Path } from '../plan-file/fault.ts'
import { takenBackIn } from '../brought-rows/taken-back.ts'
import { toOf } from '../date-changes/dues.ts'
import { VERSION_DUE, checkDue } from './check-filed-due.ts'
import { dateRequestOf, dueFactsOf } from './deed-facts.ts'
import { FiledStory } from './filed-story.ts'

type Version = FiledAction['versions'][number]
type BroughtSheet = PlanFile['broughtSheets'][number]

/** Holds the versions of a filed action to what adding and editing one would have taken. */
export function checkActionVersions(
  judge: Judge,
  {
    rows,
    at,
    thing,
    all,
    sheets,
  }: { rows: Version[]; at: Path; thing: FiledAction; all: () => FiledAction[]; sheets: () => BroughtSheet[] },
): void {
  judge.inOrder(rows, at, ['startsOn', 'dueOn'], 'Write a due date that is not before the start')
  judge.each(rows, at, ({ startsOn, reviewOn }, place) => {
    if (startsOn !== null && reviewOn !== undefined && reviewOn < startsOn)
      judge.fault([...place, 'reviewOn'], `Write a day of review that is not before the start, ${startsOn}`)
  })
  judge.each(rows, at, (row, place) => checkDue(judge, row, place, VERSION_DUE))
  judge.each(rows, at, ({ recommendations = [], noRecommendationBecause }, place) => {
    if (recommendations.length > 0 && noRecommendationBecause !== undefined)
      judge.fault([...place, 'noRecommendationBecause'], 'Leave this out: the action answers a recommendation')
  })
  judge.each(rows, at, ({ ownerPost, supportingPosts = [] }, place) => {
    if (supportingPosts.includes(ownerPost))
      judge.fault([...place, 'supportingPosts'], 'Take its owner out of these: they answer for it')
  })
  judge.each(rows, at, ({ ownColumns = [] }, place) => {
    for (const [n, { label }] of ownColumns.entries())
      if (ownColumns.slice(0, n).some((before) => fold(before.label) === fold(label)))
        judge.fault([...place, 'ownColumns', n, 'label'], 'Another column is called so. Give each its own name')
  })
  judge.each(rows, at, ({ state }, place, i) => {
    if (i === 0 && state === 'withdrawn')
      judge.fault([...place, 'state'], 'Write active: an action comes into the plan before it is withdrawn from it')
  })
  judge.each(rows, at, ({ state, withdrawnAs, mergedInto, movedTo, recordedAt }, place) => {
    const left = { as: withdrawnAs ?? null, mergedInto: mergedInto ?? null, movedTo: movedTo ?? null }
    if (state === 'active' && Object.values(left).some((said) => said !== null))
      judge.fault([...place, 'withdrawnAs'], 'Take this out: the action is in the plan')
    if (left.as === null && state === 'withdrawn') return
    for (const { field, message } of state === 'active' ? [] : owedByLeaving(left))
      judge.fault([...place, field], message)
    const kept = leftAs(left)
    for (const field of ['mergedInto', 'movedTo'] as const)
      if (state === 'withdrawn' && left[field] !== kept[field])
        judge.fault([...place, field], 'Take this out: it does not belong to how the action left the plan')
    if (kept.mergedInto === null || state === 'active') return
    const into = all().find(({ ref }) => ref === kept.mergedInto)
    const stood = into?.versions.findLast((version) => version.recordedAt <= recordedAt)
    judge.refused(whyNotMerge(thing.ref, kept.mergedInto, stood ?? null), place)
  })
  judge.each(rows, at, ({ reason }, place, i) => {
    if (i > 0 && reason === null) judge.fault([...place, 'reason'], 'Say why this version replaced the one before')
  })
  judge.each(rows, at, (version, place) => {
    if (version.reason !== null && version.reason.length > LONGEST.text && !moveOf(thing, version))
      judge.fault([...place, 'reason'], `Use ${LONGEST.text.toLocaleString('en-GB')} characters or fewer`)
  })
  judge.each(rows, at, (version, place, i) => {
    const before = rows[i - 1]
    if (!before) return
    if (!comesAgain(rows.slice(0, i), thing, sheets()))
      judge.refused(whyNotEdit({ role: 'programme' }, before), place, 'recordedAt')
    if (!moveOf(thing, version) && worded(version) === worded(before))
      judge.fault(place, 'Nothing is different from the version before. Leave this one out')
  })
  judge.each(rows, at, ({ ownerPost, recordedAt }, place, i) => {
    const before = rows[i - 1]
    if (before && before.ownerPost !== ownerPost)
      judge.refused(whyNotReown(new FiledStory(judge, thing, recordedAt).state), place, 'ownerPost')
  })
  judge.each(rows, at, ({ successMeasure, state, recordedAt }, place, i) => {
    const before = rows[i - 1]
    const [remeasures, withdraws] = [successMeasure !== before?.successMeasure, state !== before?.state]
    if (!before || !(remeasures || withdraws)) return
    const { state: stands, rows: known } = new FiledStory(judge, thing, recordedAt)
    const waiting = dateRequestOf(known)
    if (remeasures) judge.refused(whyNotChangePromise('successMeasure', stands, waiting), place)
    const kept = withdraws ? whyNotChangePromise('withdraw', stands, waiting) : null
    judge.refused(kept && { ...kept, field: 'state' }, place)
  })
  judge.each(rows, at, ({ startsOn, recordedAt }, place, i) => {
    const before = rows[i - 1]
    if (!before || startsOn === before.startsOn) return
    judge.refused(whyNotStartOn(startsOn, new FiledStory(judge, thing, recordedAt).workDone), place)
  })
  judge.each(rows, at, (version, place, i) => {
    const before = rows[i - 1]
    if (!before || isSame(dueOf(version), dueOf(before)) || moveOf(thing, version)) return
    const { rows: known, today } = new FiledStory(judge, thing, version.recordedAt)
    judge.refused(whyNotMoveDue(dueOf(version), dueFactsOf(known, today)), place, 'dueOn')
  })
}

/** Whether an action that left the plan with the sheet that had brought it may come into the plan again, with another. */
const comesAgain = (
  before: readonly Version[],
  { broughtRows }: FiledAction,
  sheets: readonly BroughtSheet[],
): boolean => isFree(before, takenBackIn(sheets.filter(({ key }) => broughtRows.some(({ sheet }) => sheet === key))))

/** The board's decision that made this version, where one did. */
const moveOf = ({ dateChanges }: FiledAction, { recordedAt, recordedBy, ...due }: Version) =>
  dateChanges.find(
    (change) =>
      change.step === 'agreed' &&
      change.recordedAt === recordedAt &&
      change.recordedBy === recordedBy &&
      isSame(toOf(change), dueOf(due)),
  )

const worded = ({ recordedAt: _at, recordedBy: _by, reason: _why, ...rest }: Version): string => JSON.stringify(rest)
