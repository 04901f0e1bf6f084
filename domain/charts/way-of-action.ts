import { sayDay, sayRange, type Day } from '../day.ts'
import { SHOWN_STATUSES, type ShownStatus } from '../delivery-status.ts'
import { sayDue, type Due } from '../due.ts'
import { sayMoved, saySeen } from '../words/action-year.ts'
import { letterOf, sayStatus, type StatusWords } from '../words/statuses.ts'
import type { WayChart } from './chart.ts'

interface View {
  plan: { statusWords: StatusWords }
  asAt: { day: Day; isNow: boolean }
  action: {
    ref: string
    startsOn: Day | null
    due: Due
    dueOn: Day | null
    originalDue: Due | null
    originalDueOn: Day | null
    timesRedated: number
  }
  /** What each board's papers showed of it, oldest first; null while it was not in the plan. */
  atBoards: readonly { meeting: { id: string; heldOn: Day }; status: ShownStatus | null }[]
  dateChanges: readonly { step: string; fromOn: Day | null }[]
}

/** What boards saw of an action between its start and its end, and the days it was due. */
export function describeWayOfAction({ plan, asAt, action, atBoards, dateChanges }: View): WayChart {
  const words = plan.statusWords
  const seen = atBoards.filter(({ status }) => status !== null)
  const moved = dateChanges.flatMap(({ step, fromOn }) => (step === 'agreed' ? [fromOn] : []))
  const before = [...new Set([action.originalDueOn, ...moved])].filter(isKnown).filter((on) => on !== action.dueOn)
  const dues = [...before, action.dueOn]
    .filter(isKnown)
    .sort()
    .map((on) => ({ on, was: on !== action.dueOn }))
  const days = [action.startsOn, action.dueOn, asAt.day, ...before, ...seen.map(({ meeting }) => meeting.heldOn)]
    .filter(isKnown)
    .sort()
  const [from, to] = [days[0] ?? asAt.day, days.at(-1) ?? asAt.day]
  return {
    kind: 'way',
    story: saySeen({ atBoards }, words),
    sentence: sayMoved(action),
    title: `What each board’s papers showed of action ${action.ref}, ${sayRange(from, to)}`,
    notes: [`Dashed: ${asAt.isNow ? 'today' : sayDay(asAt.day)}.`, ...sayDues(dues, action.due)],
    source: 'this plan’s record',
    caption: 'What each board saw of this action',
    of: 'Board of',
    unit: 'Delivery status',
    from,
    to,
    today: asAt.day,
    places: atBoards.map(({ meeting, status }) => ({
      key: meeting.id,
      on: meeting.heldOn,
      head: sayDay(meeting.heldOn),
      status,
      said: status ? sayStatus(status, words) : 'Not in the plan',
    })),
    series: SHOWN_STATUSES.filter((one) => seen.some(({ status }) => status === one)).map((status) => ({
      key: status,
      name: sayStatus(status, words),
      letter: letterOf(status),
    })),
    dues,
  }
}

const isKnown = (on: Day | null): on is Day => on !== null

function sayDues(dues: WayChart['dues'], due: Due): string[] {
  if (dues.length === 0) return []
  const isDue = dues.some(({ was }) => !was)
  if (!isDue) return ['Below the line: when it was due before.']
  return [`Below the line: due ${sayDue(due)}${dues.length > 1 ? '; hollow, when it was due before' : ''}.`]
}
