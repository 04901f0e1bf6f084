import { and, eq, isNull } from 'drizzle-orm'
import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { sessions } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import { requestIdOf } from '../http/request-id.ts'
import { serve } from '../http/serve.ts'
import { notThere } from '../http/refusal.ts'
import { changeName } from '../people/change-person.ts'
import { noteTold, viewResets } from '../people/resets.ts'
import { changePassword } from './change-password.ts'
import { checkCode, makeFirstAccount, needsFirstAccount } from './first-account.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { findIdentity } from './read-session.ts'
import { signIn } from './sign-in.ts'
import { giveCookies, takeCookie } from './start-session.ts'
import { viewSession } from './view-session.ts'
import { whenceOf } from './whence.ts'

/** Signing in and out, and what is open in whose name. */
export function sessionRoutes(deps: Deps): Router {
  const routes = Router()
  const { store, clock, settings, tell } = deps
  const view = (personId: string, sessionId: string) => viewSession(store.db, { personId, sessionId, now: clock.now() })

  const wait = oneAtATime(deps.pause)

  const revoke = (id: string, personId: string) =>
    store.tx(async (tx) => {
      const mine = and(eq(sessions.id, id), eq(sessions.personId, personId), isNull(sessions.revokedAt))
      const [found] = await tx.select({ id: sessions.id }).from(sessions).where(mine)
      if (!found) throw notThere('session')
      await tx.update(sessions).set({ revokedAt: clock.now() }).where(mine)
    })

  serve(routes, deps, ENDPOINTS.welcome, async () => ({
    demonstration: settings.demonstration,
    firstVisit: await needsFirstAccount(store.db),
  }))

  serve(routes, deps, ENDPOINTS.signIn, async ({ body, req, res }) => {
    const whence = whenceOf(req, deps)
    const { personId, token, sessionId } = await signIn(deps, body, whence, wait)
    // A token that was there before signing in is never the one that counts after.
    const before = findIdentity(req)
    if (before) await revoke(before.sessionId, before.id)
    giveCookies(res, deps, { token, personId, signs: whence.signs })
    return view(personId, sessionId)
  })

  serve(routes, deps, ENDPOINTS.whoAmI, ({ who }) => view(who.id, who.sessionId))

  serve(routes, deps, ENDPOINTS.signOut, async ({ req, res }) => {
    const who = findIdentity(req)
    if (who) {
      await revoke(who.sessionId, who.id)
      tell({ event: 'signed-out', person: who.id, request: requestIdOf(req) })
    }
    takeCookie(res, deps)
    res.status(204).end()
    return undefined
  })

  serve(routes, deps, ENDPOINTS.revokeSession, async ({ who, params, req }) => {
    await revoke(params.id, who.id)
    tell({ event: 'session-ended', person: who.id, request: requestIdOf(req) })
    return view(who.id, who.sessionId)
  })

  serve(routes, deps, ENDPOINTS.changePassword, async ({ who, body, req }) => {
    await changePassword(deps, who, body, requestIdOf(req))
    return view(who.id, who.sessionId)
  })

  serve(routes, deps, ENDPOINTS.changeOwnName, async ({ who, body, req }) => {
    await changeName(deps, who, { id: who.id, ...body, request: requestIdOf(req) })
    return view(who.id, who.sessionId)
  })

  serve(routes, deps, ENDPOINTS.resets, ({ who }) => viewResets(store.db, who))

  serve(routes, deps, ENDPOINTS.readResets, async ({ who }) => {
    await noteTold(deps, who)
    return view(who.id, who.sessionId)
  })

  serve(routes, deps, ENDPOINTS.checkFirstCode, async ({ body, req, res }) => {
    await checkCode(deps, body.code, whenceOf(req, deps))
    res.status(204).end()
    return undefined
  })

  serve(routes, deps, ENDPOINTS.firstAccount, async ({ body, req, res }) => {
    const whence = whenceOf(req, deps)
    const { personId, token, sessionId } = await makeFirstAccount(deps, body, whence)
    giveCookies(res, deps, { token, personId, signs: whence.signs })
    return view(personId, sessionId)
  })

  return routes
}
