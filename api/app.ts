import compression from 'compression'
import express, { Router, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { aboutRoutes } from './about/routes.ts'
import { actionRoutes } from './actions/routes.ts'
import { actionSender } from './actions/send-action.ts'
import { boardRoutes } from './board/routes.ts'
import { calendarLinkRoutes } from './calendar-links/routes.ts'
import { changeRoutes } from './changes/routes.ts'
import { compareRoutes } from './compare/routes.ts'
import type { Deps } from './deps.ts'
import { healthRoutes } from './health/routes.ts'
import { errorHandler } from './http/error-handler.ts'
import { LONGEST_BODY } from './http/longest-body.ts'
import { importRoutes } from './imports/routes.ts'
import { meansApi } from './http/means-api.ts'
import { pageMethods } from './http/page-methods.ts'
import { saySentAt } from './http/say-sent-at.ts'
import { notThere } from './http/refusal.ts'
import { nameRequests } from './http/request-id.ts'
import { sameOrigin } from './http/same-origin.ts'
import { meetingRoutes } from './meetings/routes.ts'
import { myUpdatesRoutes } from './my-updates/routes.ts'
import { nounsOnActions } from './on-actions.ts'
import { openApiRoutes } from './openapi/routes.ts'
import { installationRoutes } from './people/installation-routes.ts'
import { paperRoutes } from './papers/routes.ts'
import { publicationRoutes } from './publication/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { mayBeFramed } from './public-pages/may-be-framed.ts'
import { publicRoutes } from './public-pages/routes.ts'
import { plansRoutes } from './plans/routes.ts'
import { postRoutes } from './posts/routes.ts'
import { recommendationRoutes } from './recommendations/routes.ts'
import { redactionRoutes } from './redactions/routes.ts'
import { settingsRoutes } from './settings/routes.ts'
import { visitRoutes } from './visits/routes.ts'
import { slippageRoutes } from './slippage/routes.ts'
import { sourceRoutes } from './sources/routes.ts'
import { keepPages } from './plan/keep-pages.ts'
import { securityRoutes } from './security/routes.ts'
import { tellRefusals } from './security/tell-refusals.ts'
import { readSession } from './session/read-session.ts'
import { sessionRoutes } from './session/routes.ts'

/** The whole application: the api under /api, the dashboard for the rest. All middleware is here, in its order. */
export function createApp(deps: Deps, dashboard?: RequestHandler): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', 'strong')
  app.set('trust proxy', deps.settings.proxies)
  // Before all else, with the headers it was first sent with.
  app.use(deps.replies.answer)
  // Helmet's own no-referrer makes a browser post forms with `Origin: null`, which Kit takes for another site.
  // Kit says the policy of its pages, with a nonce a page; the api says its own below.
  const secured = helmet({ contentSecurityPolicy: false, referrerPolicy: { policy: 'same-origin' } })
  // The build's own files are scripts and styles that anyone may have: on forty of them the rest of the headers weighs
  // more than many of the files.
  app.use((req, res, next) => {
    if (!req.path.startsWith('/_app/immutable/')) return secured(req, res, next)
    res.set('x-content-type-options', 'nosniff')
    next()
  })
  app.use(['/public/:plan/table', '/api/public/:plan/table'], mayBeFramed)

  app.use(nameRequests(deps))

  const api = Router()
  api.use(helmet.contentSecurityPolicy({ useDefaults: false, directives: { defaultSrc: ["'none'"] } }))
  api.use((_req, res, next) => {
    res.set('cache-control', 'private, no-cache')
    next()
  })
  api.use(sameOrigin(deps.settings.origin), compression(), express.json({ limit: LONGEST_BODY, strict: false }))
  api.use(healthRoutes(deps), openApiRoutes(deps))
  api.use(readSession(deps))
  const { sendAfterwards } = actionSender(deps)
  api.use(
    sessionRoutes(deps),
    calendarLinkRoutes(deps),
    plansRoutes(deps),
    boardRoutes(deps),
    aboutRoutes(deps),
    actionRoutes(deps),
    ...nounsOnActions.flatMap((noun) => ('routes' in noun ? [noun.routes(deps, sendAfterwards)] : [])),
    myUpdatesRoutes(deps),
    recommendationRoutes(deps),
    compareRoutes(deps),
    slippageRoutes(deps),
    meetingRoutes(deps),
    paperRoutes(deps),
    publicationRoutes(deps),
    publicRoutes(deps),
    postRoutes(deps),
    peopleRoutes(deps),
    installationRoutes(deps),
    securityRoutes(deps),
    settingsRoutes(deps),
    sourceRoutes(deps),
    visitRoutes(deps),
    importRoutes(deps),
    changeRoutes(deps),
    redactionRoutes(deps),
  )
  api.use(() => {
    throw notThere('address')
  })
  api.use(tellRefusals(deps), errorHandler)
  app.use('/api', api)
  app.use((req, _res, next) => {
    if (meansApi(req.path)) throw notThere('address')
    next()
  })

  // What the build made is compressed already; pages are not.
  const isHtml: compression.CompressionFilter = (_req, res) => /html|json/.test(String(res.getHeader('content-type')))
  if (dashboard)
    app.use(pageMethods, saySentAt(deps.clock), compression({ filter: isHtml }), keepPages(deps), dashboard)
  app.use(errorHandler)
  return app
}
