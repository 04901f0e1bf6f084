import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { requestIdOf } from '../http/request-id.ts'
import { serve } from '../http/serve.ts'
import { oneAtATime } from '../session/one-at-a-time.ts'
import { findIdentity } from '../session/read-session.ts'
import { signIn } from '../session/sign-in.ts'
import { giveCookies } from '../session/start-session.ts'
import { viewSession } from '../session/view-session.ts'
import { whenceOf } from '../session/whence.ts'
import { answerLink } from './answer-link.ts'
import { giveRole } from './change-role.ts'
import { invite } from './invite.ts'
import { makeReset } from './make-reset.ts'
import { personInPlan } from './person-in-plan.ts'
import { takeBack } from './take-back.ts'
import { takeOut } from './take-out.ts'
import { viewLink } from './view-link.ts'
import { viewPlanPeople } from './view-plan-people.ts'

/** The people of a plan, and the links by which they come. */
export function peopleRoutes(deps: Deps): Router {
  const routes = Router()
  const wait = oneAtATime(deps.pause)

  serve(routes, deps, ENDPOINTS.planPeople, ({ access }) => viewPlanPeople(deps, access))
  serve(routes, deps, ENDPOINTS.invite, ({ access, body, req }) => invite(deps, access, body, requestIdOf(req)))
  serve(routes, deps, ENDPOINTS.takeBackInvitation, async ({ access, who, params, req }) => {
    await takeBack(deps, who, { id: params.id, planId: access.planId, request: requestIdOf(req) })
    return viewPlanPeople(deps, access)
  })
  serve(routes, deps, ENDPOINTS.giveRole, async ({ access, params, body, req }) => {
    await giveRole(deps, access, { id: params.id, ...body }, requestIdOf(req))
    return viewPlanPeople(deps, access)
  })
  serve(routes, deps, ENDPOINTS.takeOut, async ({ access, params, body, req }) => {
    await takeOut(deps, access, { id: params.id, ...body, request: requestIdOf(req) })
    return viewPlanPeople(deps, access)
  })
  serve(routes, deps, ENDPOINTS.makeReset, async ({ access, who, params, req }) => {
    const person = await personInPlan(deps.store.db, access.planId, params.id)
    return makeReset(deps, who, { person, planId: access.planId, request: requestIdOf(req) })
  })

  serve(routes, deps, ENDPOINTS.link, ({ params }) => viewLink(deps, params.token))
  serve(routes, deps, ENDPOINTS.answerLink, async ({ params, body, req, res }) => {
    const whence = whenceOf(req, deps)
    const signedIn = findIdentity(req) ?? null
    const started = await answerLink(deps, {
      token: params.token,
      answer: body,
      whence,
      signedIn,
      signIn: (email, password) => signIn(deps, { email, password }, whence, wait),
    })
    if (started) giveCookies(res, deps, { token: started.token, personId: started.personId, signs: whence.signs })
    const { personId, sessionId } = started ?? { personId: signedIn?.id ?? '', sessionId: signedIn?.sessionId ?? '' }
    return viewSession(deps.store.db, { personId, sessionId, now: deps.clock.now() })
  })
  return routes
}
