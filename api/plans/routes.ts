import { and, asc, eq, isNull } from 'drizzle-orm'
import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { PlansView } from '../../domain/contract/plans.ts'
import { memberships, plans } from '../../db/schema/index.ts'
import { may } from '../../domain/permissions.ts'
import { rollUp } from '../../domain/roll-up.ts'
import { drawBoard } from '../board/draw-board.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { readDrawing } from '../plan/plan-view.ts'
import type { Identity } from '../session/read-session.ts'

/** The plans somebody may see, a headline each. */
export function plansRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.plans, ({ who }) => listPlans(deps, who))
  return routes
}

async function listPlans(deps: Deps, who: Identity): Promise<PlansView> {
  const { db } = deps.store
  const mine = await db
    .select({ plan: plans, role: memberships.role })
    .from(memberships)
    .innerJoin(plans, and(eq(plans.planId, memberships.planId), isNull(plans.supersededAt)))
    .where(and(eq(memberships.personId, who.id), isNull(memberships.supersededAt)))
    .orderBy(asc(plans.council), asc(plans.slug))

  const listed: PlansView['plans'] = []
  for (const { plan, role } of mine) {
    const { slug, council, title, illustrative } = plan
    const named = { slug, council, title, illustrative, role }
    if (!may(role, 'read')) {
      listed.push({ ...named, headline: null, ...rollUp([]) })
      continue
    }
    const { revision } = await deps.enterPlan({ slug, who, deeds: ['read'] })
    const key = JSON.stringify([plan.planId, revision, deps.clock.today(), 'headline'])
    const { rest } = await deps.views.get(key, async () => {
      const { headline, counts, total, areas } = await drawBoard(db, await readDrawing(deps, plan.planId, undefined))
      return { headline, counts, total, worst: areas.map(({ worst }) => worst) }
    })
    const { headline, counts, total, worst } = JSON.parse(`{${rest.toString()}`) as {
      headline: string
      counts: PlansView['plans'][number]['counts']
      total: number
      worst: PlansView['plans'][number]['worst'][]
    }
    listed.push({ ...named, headline, counts, total, worst: rollUp(worst.flatMap((one) => one ?? [])).worst })
  }
  return { plans: listed }
}
