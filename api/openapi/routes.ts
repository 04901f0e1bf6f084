import { Router } from 'express'
import helmet from 'helmet'
import { describeApi } from './describe-api.ts'
import { DOCS_CSS, docsPage } from './docs-page.ts'

/** The api's own description, for machines and for people. */
export function openApiRoutes(): Router {
  const routes = Router()
  let described: object | undefined
  const describe = () => (described ??= describeApi())
  const page = helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], styleSrc: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"] },
  })

  routes.get('/openapi.json', (_req, res) => void res.json(describe()))
  routes.get('/docs', page, (_req, res) => void res.type('html').send(docsPage(describe())))
  routes.get('/docs.css', (_req, res) => void res.type('css').send(DOCS_CSS))
  return routes
}
