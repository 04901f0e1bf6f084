import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, eq } from 'drizzle-orm'
import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { PlansView } from '../../domain/contract/plans.ts'
import { knownAt } from '../../db/as-at.ts'
import { memberships, plans } from '../../db/schema/index.ts'
import { sayDay, type Day } from '../../domain/day.ts'
import { may } from '../../domain/permissions.ts'
import { partsOf, rollUp } from '../../domain/roll-up.ts'
import { drawBoard } from '../board/draw-board.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { refuseField } from '../http/refusal.ts'
import { readDrawing } from '../plan/plan-view.ts'
import { readBeganOn } from '../plan/read-as-at.ts'
import { isPart } from '../people/is-part.ts'
import { mayStartPlan } from './may-start-plan.ts'
import type { Identity } from '../session/identity.ts'

/** The plans somebody may see, a headline each. */
export function plansRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.plans, ({ who, query }) => listPlans(deps, who, query.asAt))
  return routes
}

async function listPlans(deps: Deps, who: Identity, asked: Day | undefined): Promise<PlansView> {
  const today = deps.clock.today()
  if (asked !== undefined && asked > today)
    throw refuseField('asAt', `${sayDay(asked)} is still to come. Choose a date up to today, ${sayDay(today)}`)

  const mine = await deps.store.db
    .select({ plan: plans, role: memberships.role })
    .from(memberships)
    .innerJoin(plans, and(eq(plans.planId, memberships.planId), knownAt(plans, null)))
    .where(and(eq(memberships.personId, who.id), isPart()))
    .orderBy(asc(plans.council), asc(plans.slug))

  const listed: PlansView['plans'] = []
  for (const { plan, role } of mine) {
    const { slug, council, title, illustrative } = plan
    if (asked !== undefined && asked < (await readBeganOn(deps.store.db, plan.planId))) continue
    const shown = may(role, 'read') ? await readHeadline(deps, who, plan, asked) : UNREAD
    listed.push({ slug, council, title, illustrative, role, ...shown })
  }
  const mayStart = await mayStartPlan(deps.store.db, who)
  return { asAt: { day: asked ?? today, isNow: asked === undefined }, mayStart, plans: listed }
}

type Shown = Pick<PlansView['plans'][number], 'headline' | 'counts' | 'total' | 'worst' | 'moved' | 'statusWords'> &
  // What it was called then, for those who read it.
  Partial<Pick<PlansView['plans'][number], 'council' | 'title' | 'illustrative'>>

/** What is said of a plan to those who keep its accounts and do not read it. */
const UNREAD: Shown = { headline: null, moved: null, statusWords: {}, ...rollUp([]) }

/** A plan's headline and counts, kept like its other views. */
async function readHeadline(
  deps: Deps,
  who: Identity,
  { planId, slug }: { planId: string; slug: string },
  asked: Day | undefined,
): Promise<Shown> {
  const { revision } = await deps.findAccess({ slug, who, deeds: ['read'] })
  const key = JSON.stringify([planId, revision, deps.clock.today(), 'headline', asked])
  const { rest } = await deps.views.get(key, async () => {
    // A hundred and fifty plans of which nothing is kept take seconds: others are answered in between.
    await nextTurn()
    const drawing = await readDrawing(deps, { planId, revision }, asked)
    const board = await drawBoard(deps.store.db, drawing)
    const { council, title, illustrative } = drawing.head
    const { headline, counts, total, moved, since } = board
    return {
      view: {
        council,
        title,
        illustrative,
        headline,
        counts,
        total,
        // Of all its actions: a plan may have no areas, or actions in none.
        worst: partsOf(counts)[0]?.status ?? null,
        statusWords: drawing.head.statusWords,
        moved: since && { worse: moved.worse.length, better: moved.better.length },
      },
    }
  })
  return JSON.parse(`{${rest.toString()}`) as Shown
}
