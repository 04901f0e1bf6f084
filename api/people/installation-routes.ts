import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { requestIdOf } from '../http/request-id.ts'
import { notThere } from '../http/refusal.ts'
import { serve } from '../http/serve.ts'
import { giveAdministrator, leaveAdministrator } from './administrators.ts'
import { changeAddress, changeName } from './change-person.ts'
import { inviteAdministrator } from './invite.ts'
import { makeReset } from './make-reset.ts'
import { readPerson } from './person-rows.ts'
import { takeBack } from './take-back.ts'
import { viewInstallation, viewPerson } from './view-installation.ts'

/** The people of the installation, for those who keep it. */
export function installationRoutes(deps: Deps): Router {
  const routes = Router()

  serve(routes, deps, ENDPOINTS.people, ({ who }) => viewInstallation(deps, who))
  serve(routes, deps, ENDPOINTS.person, ({ who, params }) => viewPerson(deps, who, params.id))
  serve(routes, deps, ENDPOINTS.inviteAdministrator, ({ who, body, req }) =>
    inviteAdministrator(deps, who, body, requestIdOf(req)),
  )
  serve(routes, deps, ENDPOINTS.takeBackAdministrator, async ({ who, params, req }) => {
    await takeBack(deps, who, { id: params.id, planId: null, request: requestIdOf(req) })
    return viewInstallation(deps, who)
  })
  serve(routes, deps, ENDPOINTS.renamePerson, async ({ who, params, body, req }) => {
    await changeName(deps, who, { id: params.id, ...body, request: requestIdOf(req) })
    return viewPerson(deps, who, params.id)
  })
  serve(routes, deps, ENDPOINTS.changeAddress, async ({ who, params, body, req }) => {
    await changeAddress(deps, who, { id: params.id, ...body, request: requestIdOf(req) })
    return viewPerson(deps, who, params.id)
  })
  serve(routes, deps, ENDPOINTS.giveAdministrator, async ({ who, params, req }) => {
    await giveAdministrator(deps, who, params.id, requestIdOf(req))
    return viewPerson(deps, who, params.id)
  })
  serve(routes, deps, ENDPOINTS.leaveAdministrator, async ({ who, params, req }) => {
    await leaveAdministrator(deps, who, params.id, requestIdOf(req))
    return viewInstallation(deps, who)
  })
  serve(routes, deps, ENDPOINTS.resetPerson, async ({ who, params, req }) => {
    const person = await readPerson(deps.store.db, params.id)
    if (!person) throw notThere('person')
    return makeReset(deps, who, { person, planId: null, request: requestIdOf(req) })
  })
  return routes
}
