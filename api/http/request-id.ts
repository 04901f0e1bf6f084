import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import type { Deps } from '../deps.ts'

const HEADER = 'x-own-request'

/** Whether our own page calls, for somebody: it knows the key that this process made for itself. */
export const isOwnCall = (req: Request, { settings }: Pick<Deps, 'settings'>): boolean =>
  req.get('x-own-call') === settings.ownCallKey

/**
 * Names each request, so that lines of the log can be told to belong together:
 * what a page asks of the api goes by the page's own name. What a stranger says
 * of this is not read.
 */
export const nameRequests =
  (deps: Pick<Deps, 'settings'>): RequestHandler =>
  (req, _res, next) => {
    const said = req.get(HEADER)
    req.headers[HEADER] = isOwnCall(req, deps) && said !== undefined ? said : randomUUID()
    next()
  }

export const requestIdOf = (req: Request): string | null => req.get(HEADER) ?? null
