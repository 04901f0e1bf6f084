import type { RequestHandler } from 'express'
import { Refusal } from './refusal.ts'

/**
 * Refuses a write that another site's page sent.
 *
 * A browser says where a request came from (`Sec-Fetch-Site`, and `Origin` in
 * older ones); a program says neither, and carries no cookie it was not given.
 *
 * @param own The address people type, where a proxy hides it from us.
 */
export const sameOrigin =
  (own: string | null): RequestHandler =>
  (req, _res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS') return next()

    const site = req.get('sec-fetch-site')
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreign()

    const origin = req.get('origin')
    if (site === undefined && origin !== undefined && origin !== (own ?? `${req.protocol}://${req.host}`))
      throw foreign()
    next()
  }

const foreign = () =>
  new Refusal(403, 'another-site', 'This was sent by a page of another site. Open the plan here and try again')
