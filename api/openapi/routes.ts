import { createHash } from 'node:crypto'
import { Router, type Request, type Response } from 'express'
import helmet from 'helmet'
import type { Deps } from '../deps.ts'
import { describeApi } from './describe-api.ts'
import { DOCS_CSS, docsPage } from './docs-page.ts'

/** Where a demonstration is, which has no address of its own to show. */
const LOCAL = 'http://localhost:4173'

/** The api's own description, for machines and for people: made once, when the server starts. */
export function openApiRoutes({ settings }: Deps): Router {
  const routes = Router()
  const made = makeOnce(settings.origin ?? LOCAL)
  const page = helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], styleSrc: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"] },
  })

  routes.get('/openapi.json', (req, res) => send(req, res, 'json', made.description))
  routes.get('/docs', page, (req, res) => send(req, res, 'html', made.page))
  routes.get('/docs.css', (req, res) => send(req, res, 'css', made.css))
  return routes
}

interface Made {
  bytes: Buffer
  tag: string
}

const known = new Map<string, { description: Made; page: Made; css: Made }>()

/** The same for every server of one process, which tests start by the hundred. */
function makeOnce(origin: string) {
  const before = known.get(origin)
  if (before) return before
  const described = describeApi()
  const made = {
    description: keep(JSON.stringify(described)),
    page: keep(docsPage(described, origin)),
    css: keep(DOCS_CSS),
  }
  known.set(origin, made)
  return made
}

const keep = (text: string): Made => ({
  bytes: Buffer.from(text),
  tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`,
})

function send(req: Request, res: Response, type: string, { bytes, tag }: Made): void {
  res.set('etag', tag).type(type)
  if (req.fresh) res.status(304).end()
  else res.send(bytes)
}
