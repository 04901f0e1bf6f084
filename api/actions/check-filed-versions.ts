import { LONGEST } from '../../domain/contract/longest.ts'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { whyNotStartOn } from '../../domain/why-not-dated.ts'
import { whyNotChangePromise, whyNotEdit, whyNotReown } from '../../domain/why-not-edit.ts'
import { whyNotMoveDue } from '../../domain/why-not-move-due.ts'
import type { Judge } from '../plan-file/filing.ts'
import type { Path } from '../plan-file/fault.ts'
import { dateRequestOf, dueFactsOf } from './deed-facts.ts'
import { FiledStory } from './filed-story.ts'

type Version = FiledAction['versions'][number]

/** Holds the versions of a filed action to what adding and editing one would have taken. */
export function checkActionVersions(
  judge: Judge,
  { rows, at, thing }: { rows: Version[]; at: Path; thing: FiledAction },
): void {
  judge.inOrder(rows, at, ['startsOn', 'dueOn'], 'Write a due date that is not before the start')
  judge.each(rows, at, ({ state }, place, i) => {
    if (i === 0 && state === 'withdrawn')
      judge.fault([...place, 'state'], 'Write active: an action comes into the plan before it is withdrawn from it')
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
    if (!before || version.dueOn === before.dueOn || moveOf(thing, version)) return
    const { rows: known, today } = new FiledStory(judge, thing, version.recordedAt)
    judge.refused(whyNotMoveDue(version.dueOn, dueFactsOf(known, today)), place, 'dueOn')
  })
}

/** The board's decision that made this version, where one did. */
const moveOf = ({ dateChanges }: FiledAction, { recordedAt, recordedBy, dueOn }: Version) =>
  dateChanges.find(
    (change) =>
      change.step === 'agreed' &&
      change.recordedAt === recordedAt &&
      change.recordedBy === recordedBy &&
      change.toOn === dueOn,
  )

const worded = ({ recordedAt: _at, recordedBy: _by, reason: _why, ...rest }: Version): string => JSON.stringify(rest)
