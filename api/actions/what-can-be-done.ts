import { and, eq, inArray, sql } from 'drizzle-orm'
import { ACTION_DEEDS, type ActionDeed, type ActionView } from '../../domain/contract/actions.ts'
import { isPart } from '../people/is-part.ts'
import { memberships } from '../../db/schema/index.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import type { Day } from '../../domain/day.ts'
import { dueOf } from '../../domain/due.ts'
import { isAwaiting } from '../../domain/delivery-status.ts'
import { rolesThat } from '../../domain/permissions.ts'
import type { MeetingKind } from '../../domain/vocabulary.ts'
import { sayWayOut } from '../../domain/way-out.ts'
import { isOfTheirOwn, type WhyNot } from '../../domain/why-not.ts'
import { whyNotChangePromise, whyNotEdit, whyNotReown } from '../../domain/why-not-edit.ts'
import { whyNotYetDecided, type Matter } from '../../domain/why-not-decided-at.ts'
import { laterBy, whyNotMoveDue } from '../../domain/why-not-move-due.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Standing } from '../plan/standing.ts'
import { closurePartsOf, dateRequestOf, doerOf, dueFactsOf, stateOf, type DeedRows } from './deed-facts.ts'
import type { Asked } from './on-action.ts'

interface Given {
  one: Standing
  rows: DeedRows
  /** The plan's, as they stand. */
  meetings: readonly { kind: MeetingKind; heldOn: Day }[]
  /** The deeds of what hangs on an action; each noun asks its own rules. */
  deeds: (asked: Asked) => Record<Exclude<ActionDeed, keyof ReturnType<typeof ownDeeds>>, WhyNot | null>
  today: Day
}

export type Can = Pick<ActionView, 'can' | 'whyNot' | 'wayOut'>

/**
 * What this person may do to an action now, asked of the very rules that the
 * use cases throw; and why not, where a page has to say so.
 */
export async function whatCanBeDone(
  db: Db,
  access: Access,
  { one, rows, meetings, deeds, today }: Given,
): Promise<Can> {
  const [doer, action] = [doerOf(access, one.version), stateOf(one)]
  const parts = closurePartsOf(rows)
  const notYet = (matter: Matter | null) => matter && whyNotYetDecided(meetings, matter, today)
  const asked = { doer, one, action, rows, parts, today, notYet }
  const whyNot: Record<ActionDeed, WhyNot | null> = { ...ownDeeds(asked), ...deeds(asked) }
  const members = isAwaiting(action.closure) ? await deciders(db).execute({ planId: access.planId }) : []
  return {
    can: mapped(whyNot, (because) => because === null),
    whyNot: sayWhyNot(whyNot),
    wayOut: sayWayOut({ members, action, parts }, today),
  }
}

/** What may be done to the action itself. */
function ownDeeds({ doer, one, action, rows, today }: Asked) {
  const edit = whyNotEdit(doer, action)
  const waiting = dateRequestOf(rows)
  const later = laterBy(dueOf(one.version))
  return {
    edit,
    reown: edit ?? whyNotReown(action),
    remeasure: edit ?? whyNotChangePromise('successMeasure', action, waiting),
    // Any later date stands for the next day: whether a date may be later does not depend on by how much.
    laterDue: edit ?? (later && whyNotMoveDue(later, dueFactsOf(rows, today))),
    withdraw: edit ?? whyNotChangePromise('withdraw', action, waiting),
  } satisfies Partial<Record<ActionDeed, WhyNot | null>>
}

/** Nothing is done in the past, where there is only looking. */
export const NOTHING_IN_THE_PAST: Can = {
  can: Object.fromEntries(ACTION_DEEDS.map((deed) => [deed, false])) as Can['can'],
  whyNot: {},
  wayOut: null,
}

/**
 * What a page has to say: of what is somebody's own, of what waits for a board or its first day,
 * and of the boxes of a form whose other boxes they may fill in.
 */
function sayWhyNot(whyNot: Record<ActionDeed, WhyNot | null>): ActionView['whyNot'] {
  const said: ActionView['whyNot'] = {}
  for (const deed of ACTION_DEEDS) {
    const because = whyNot[deed]
    if (because === null) continue
    const { code, message, field } = because
    if (
      isOfTheirOwn(because) ||
      code === 'no-board-yet' ||
      code === 'not-begun' ||
      (field !== undefined && whyNot.edit === null)
    )
      said[deed] = { code, message }
  }
  return said
}

const mapped = <K extends string, A, B>(of: Record<K, A>, to: (value: A) => B): Record<K, B> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, to(value as A)])) as Record<K, B>

const deciders = prepared((db) =>
  db
    .select({ personId: memberships.personId, role: memberships.role })
    .from(memberships)
    .where(
      and(
        eq(memberships.planId, sql.placeholder('planId')),
        inArray(memberships.role, rolesThat('agree-closure', 'edit-plan')),
        isPart(),
      ),
    )
    .prepare('deciders'),
)
