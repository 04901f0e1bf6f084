import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { owesWayBack, stepOfReport, WAY_BACK_OWED } from '../../domain/owed.ts'
import { whyNotDescribe, whyNotForecast } from '../../domain/why-not-dated.ts'
import { standingWords, whyNotConfirm, whyNotSayWhy } from '../../domain/why-not-confirm.ts'
import { whyNotReport } from '../../domain/why-not-report.ts'
import { FiledStory } from '../actions/filed-story.ts'
import type { Judge } from '../plan-file/filing.ts'
import type { Path } from '../plan-file/fault.ts'

type Update = FiledAction['progressUpdates'][number]

/** Holds the updates of a filed action to what reporting would have taken. */
export function checkProgressUpdates(
  judge: Judge,
  { rows, at, within: action }: { rows: Update[]; at: Path; within: FiledAction },
): void {
  judge.knownOn(rows, at, 'effectiveOn')
  judge.each(rows, at, ({ deliveryStatus, wayBackToGreen }, place) => {
    if (owesWayBack(deliveryStatus) && wayBackToGreen === null)
      judge.fault([...place, 'wayBackToGreen'], `${WAY_BACK_OWED}: this update is ${deliveryStatus}`)
  })
  judge.each(rows, at, ({ recordedAt, recordedBy }, place) => {
    const story = new FiledStory(judge, action, recordedAt)
    const { begun, today } = story
    if (begun) judge.refused(whyNotReport(story.reporter(recordedBy), story.state, begun, today), place, 'recordedAt')
  })
  judge.each(rows, at, ({ recordedAt, effectiveOn }, place) => {
    const { begun, today } = new FiledStory(judge, action, recordedAt)
    if (begun && effectiveOn <= today) judge.refused(whyNotDescribe(effectiveOn, begun, today), place)
  })
  judge.each(rows, at, (update, place) => {
    judge.refused(whyNotForecast(update.forecastOn, update), place)
  })
  judge.each(rows, at, ({ noChange, whyNoChange = null }, place) => {
    judge.refused(whyNotSayWhy({ noChange, whyNoChange }), place)
  })
  judge.each(rows, at, (update, place, i) => {
    if (update.noChange) checkConfirmed(judge, action, update, rows.slice(0, i).reverse(), place)
  })
  judge.each(rows, at, ({ recordedAt, recordedBy, onBehalf }, place) => {
    const story = new FiledStory(judge, action, recordedAt)
    if (onBehalf !== story.holds(recordedBy)) return
    const post = story.version?.ownerPost ?? ''
    judge.fault(
      [...place, 'onBehalf'],
      onBehalf
        ? `Write false: ${recordedBy} held ${post} on ${story.today}, so it was their own report`
        : `Write true: ${recordedBy} neither held ${post} nor stood in for it on ${story.today}. Or record under "posts" that they did`,
    )
  })
  judge.each(rows, at, (update, place) => {
    const { state } = new FiledStory(judge, action, update.recordedAt)
    const step = stepOfReport(update.deliveryStatus, state.closure)
    if (step === null || action.closureSteps.some((one) => one.step === step && isBeside(one, update))) return
    judge.fault(
      [...place, 'deliveryStatus'],
      step === 'claimed'
        ? 'Saying complete is a claim. Add the closure step "claimed", recorded at this moment by the same person'
        : 'This takes back the claim that waits. Add the closure step "returned", recorded at this moment by the same person',
    )
  })
}

const WORDS = ['progress', 'nextSteps', 'wayBackToGreen', 'helpNeeded', 'forecastOn'] as const

/** "No change" says the last words again, as they were, and says why where that is owed. */
function checkConfirmed(judge: Judge, action: FiledAction, update: Update, before: Update[], place: Path): void {
  const { version, state, today } = new FiledStory(judge, action, update.recordedAt)
  const [last] = before
  const anew = WORDS.filter((field) => last !== undefined && update[field] !== last[field])
  const said = {
    ...update,
    ...Object.fromEntries(WORDS.map((field) => [field, anew.includes(field) ? update[field] : null])),
    whyNoChange: update.whyNoChange ?? null,
  }
  if (version) judge.refused(whyNotConfirm(said, standingWords(before, { ...version, ...state }, today)), place)
}

interface Recorded {
  recordedAt: string
  recordedBy: string
}

/** Recorded in the same moment by the same person. */
export const isBeside = (one: Recorded, other: Recorded): boolean =>
  one.recordedAt === other.recordedAt && one.recordedBy === other.recordedBy
