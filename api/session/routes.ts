import { and, eq, isNull } from 'drizzle-orm'
import { Router, type Request } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { sessions } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { notThere } from '../http/refusal.ts'
import { changePassword } from './change-password.ts'
import { makeFirstAccount, needsFirstAccount } from './first-account.ts'
import { isSignedIn, whoIs } from './read-session.ts'
import { signIn } from './sign-in.ts'
import { giveCookie, takeCookie } from './start-session.ts'
import { viewSession } from './view-session.ts'

/** Signing in and out, and what is open in whose name. */
export function sessionRoutes(deps: Deps): Router {
  const routes = Router()
  const { store, clock, settings } = deps
  const view = (personId: string, sessionId: string) => viewSession(store.db, { personId, sessionId, now: clock.now() })

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
    const { personId, token, sessionId } = await signIn(deps, body, whence(req, deps))
    // A token that was there before signing in is never the one that counts after.
    if (isSignedIn(req)) await revoke(whoIs(req).sessionId, whoIs(req).id)
    giveCookie(res, deps, token)
    return view(personId, sessionId)
  })

  serve(routes, deps, ENDPOINTS.whoAmI, ({ who }) => view(who.id, who.sessionId))

  serve(routes, deps, ENDPOINTS.signOut, async ({ req, res }) => {
    if (isSignedIn(req)) await revoke(whoIs(req).sessionId, whoIs(req).id)
    takeCookie(res, deps)
    res.status(204).end()
    return undefined
  })

  serve(routes, deps, ENDPOINTS.revokeSession, async ({ who, params }) => {
    await revoke(params.id, who.id)
    return view(who.id, who.sessionId)
  })

  serve(routes, deps, ENDPOINTS.changePassword, async ({ who, body }) => {
    await changePassword(deps, who, body)
    return view(who.id, who.sessionId)
  })

  serve(routes, deps, ENDPOINTS.firstAccount, async ({ body, req, res }) => {
    const { personId, token, sessionId } = await makeFirstAccount(deps, body, whence(req, deps))
    giveCookie(res, deps, token)
    return view(personId, sessionId)
  })

  return routes
}

/** Where a request comes from: our own pages say for whom they call, and are believed by their key. */
const whence = (req: Request, { settings }: Deps) => ({
  address: (req.get('x-own-call') === settings.ownCallKey && req.get('x-own-address')) || req.ip || 'unknown',
  agent: req.get('user-agent') ?? '',
})
