import { wasKnownAt } from '../../db/as-at.ts'
import type { MilestoneView } from '../../domain/contract/milestones.ts'
import { daysBetween } from '../../domain/day.ts'
import { dueOf, isSameDue } from '../../domain/due.ts'
import { whyNotMilestone } from '../../domain/why-not-report.ts'
import type { Asked, DrawnAt, OnAction } from '../actions/on-action.ts'
import { groupBy } from '../plan/group-by.ts'
import { milestonesFiling } from './filing.ts'
import { readMilestones, type MilestoneRow } from './read-milestones.ts'
import { milestoneRoutes } from './routes.ts'

export const milestonesOnAction = {
  filing: milestonesFiling,
  routes: milestoneRoutes,
  readHistory: readMilestones,
  draw: ({ milestones }: { milestones: readonly MilestoneRow[] }, at: DrawnAt) => ({
    ofAction: { milestones: milestonesAt(milestones, at) },
    deeds,
  }),
} satisfies OnAction

const deeds = ({ doer, action }: Asked) => ({ changeMilestones: whyNotMilestone(doer, action) })

function milestonesAt(versions: readonly MilestoneRow[], { moment, on, asRead }: DrawnAt): MilestoneView[] {
  return [...groupBy(versions, (row) => row.thingId).values()].flatMap((all) => {
    const now = all.find((row) => wasKnownAt(row, moment))
    if (!now) return []
    const { thingId, id, title, dueOn, doneOn, ownerKey, ownerPost, note } = now
    const [first = now] = all
    const due = dueOf(now)
    const late = doneOn === null && dueOn !== null && dueOn < on
    return [
      {
        ...{ id: thingId, versionId: asRead(id), title, due, dueOn },
        originalDue: isSameDue(first, now) ? null : dueOf(first),
        originalDueOn: first.dueOn,
        doneOn,
        late,
        daysLate: late ? daysBetween(dueOn, on) : 0,
        owner: ownerKey === null || ownerPost === null ? null : { key: ownerKey, post: ownerPost },
        note,
      },
    ]
  })
}
