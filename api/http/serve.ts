import type { Request, Response, Router } from 'express'
import type { z } from 'zod'
import { addressOf, isDeed, type Endpoint } from '../../domain/contract/endpoint.ts'
import type { Deed } from '../../domain/permissions.ts'
import type { Deps } from '../deps.ts'
import { knownRef } from '../plan/known-ref.ts'
import type { Access } from '../plan/plan-access.ts'
import { mayStartPlan } from '../plans/may-start-plan.ts'
import type { RequestToken } from '../record/request-token.ts'
import type { Identity } from '../session/identity.ts'
import { whoIs } from '../session/read-session.ts'
import { willGiveFile } from './answer-browser.ts'
import { readBy } from './read-by.ts'
import { REPLAYED_HEADER, readToken } from './read-token.ts'
import { Refusal } from './refusal.ts'

type Parsed<S> = S extends z.ZodType ? z.infer<S> : undefined

/** What a use case is handed once its endpoint's question has been read and allowed. */
export interface Asked<E extends Endpoint> {
  deps: Deps
  params: Parsed<E['params']>
  query: Parsed<E['query']>
  body: Parsed<E['body']>
  /** Who asks; refused before this when the endpoint is not for anyone. */
  who: E['who'] extends 'anyone' ? Identity | null : Identity
  /** The plan, and what this person is in it. */
  access: E['who'] extends readonly Deed[] ? Access : null
  /** By what a deed is known when it is sent again; null when it carries no key. */
  token: RequestToken | null
  req: Request
  res: Response
}

/**
 * Puts an endpoint of the table on a router: asks who, asks whether they may,
 * parses, calls one function, replies with the view it answers. A function that
 * has replied itself answers undefined.
 */
export function serve<const E extends Endpoint>(
  router: Router,
  deps: Deps,
  endpoint: E,
  answer: (asked: Asked<E>) => Promise<object | undefined>,
): void {
  router[endpoint.method](endpoint.path, async (req, res) => {
    if (endpoint.gives) willGiveFile(res)
    const who = endpoint.who === 'anyone' ? null : whoIs(req)
    if (who?.mustChangePassword && !endpoint.beforeOwnPassword) throw chooseYourOwn()
    if (endpoint.who === 'administrator' && !who?.keepsInstallation) throw notAdministrator()
    if (endpoint.who === 'plan-starter' && who && !(await mayStartPlan(deps.store.db, who))) throw notStarter()
    const params = endpoint.params && parsePath(endpoint.params, req)
    const access = Array.isArray(endpoint.who)
      ? await deps.findAccess({
          slug: req.params['plan'] as string,
          who: who as Identity,
          deeds: endpoint.who as readonly Deed[],
        })
      : null
    if (access && hasRef(params)) params.ref = await knownRef(deps.store.db, access, params.ref)
    const query = endpoint.query && readBy(endpoint.query, req.query)
    const body = endpoint.body && readBy(endpoint.body, jsonBody(req))

    const token = isDeed(endpoint) ? tokenOf(deps, endpoint, req, res) : null
    if (access) access.token = token

    res.status(endpoint.status ?? 200)
    const view = await answer({ deps, params, query, body, who, access, token, req, res } as unknown as Asked<E>)
    if (view !== undefined) res.json(view)
  })
}

/** An address may say an action's ref or its slug: whoever answers is told the ref. */
const hasRef = (params: unknown): params is { ref: string } =>
  typeof params === 'object' && params !== null && 'ref' in params

const notAdministrator = () =>
  new Refusal(403, 'not-yours', 'Only an administrator of this installation may do that. Ask one of them')

const notStarter = () =>
  new Refusal(
    403,
    'not-yours',
    'A plan is started by an administrator of this installation, or by the programme office of another plan. Ask one of them',
  )

const chooseYourOwn = () =>
  new Refusal(
    403,
    'password-given',
    'Your password was given to you by somebody else. Choose one of your own on Your account first',
  )

/** By what a deed is known when it is sent again: that it was is told by the status, and in a header. */
const tokenOf = ({ settings }: Deps, { path }: Endpoint, req: Request, res: Response): RequestToken | null =>
  readToken(req, {
    endpoint: `${req.method} ${addressOf({ path }, req.params)}`,
    secret: settings.sessionSecret,
    replayed: () => void res.status(200).set(REPLAYED_HEADER, 'true'),
  })

/** A path that cannot be one of ours is simply not there. */
function parsePath(schema: z.ZodObject, req: Request): unknown {
  const read = schema.safeParse(req.params)
  if (!read.success || Object.values(read.data).some((said) => String(said).includes('\0')))
    throw new Refusal(404, 'not-there', 'There is nothing at this address. Start again from the plan')
  return read.data
}

function jsonBody(req: Request): unknown {
  if (req.body === undefined && req.get('content-length') !== '0' && req.get('content-type') !== undefined)
    throw new Refusal(415, 'unsupported', 'Send the request as JSON (content-type: application/json)')
  if (req.body === undefined) throw new Refusal(400, 'not-json', 'The request has no JSON body')
  return req.body as unknown
}
