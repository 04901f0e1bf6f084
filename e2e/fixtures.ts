import { setTimeout as pause } from 'node:timers/promises'
import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from '@playwright/test'
import { DEMONSTRATION } from '../api/demonstration.ts'
import type { Role } from '../domain/permissions.ts'
import { openOwnServer, type OwnServer } from './own-server.ts'
import { areScriptsHeld } from './slow-scripts.ts'

export { expect }

export const { password: PASSWORD } = DEMONSTRATION
export const emailOf = (role: Role): string => `${role}@plan.example`

interface People {
  /** A server of this journey's own; it is closed once every browser that was open on it is. */
  ownServer: (of: Parameters<typeof openOwnServer>[0]) => Promise<OwnServer>
  /** A browser that nobody is signed in with. */
  visit: (options?: BrowserContextOptions) => Promise<Page>
  /** A browser of their own for somebody of this role. */
  signInAs: (role: Role, options?: BrowserContextOptions) => Promise<Page>
}

/**
 * Opens browsers, as many as a journey has people, and fails it when one of
 * them complained: an error in its console or on a page, an answer of 500, or a
 * word with another host.
 */
export const test = base.extend<People>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs: nothing.
  ownServer: async ({}, use) => {
    const opened: OwnServer[] = []
    await use(async (of) => {
      const server = await openOwnServer(of)
      opened.push(server)
      return server
    })
    for (const { close } of opened) await close()
  },

  // It asks for `ownServer` so that browsers are closed before the servers that they are open on.
  visit: async ({ browser, baseURL, javaScriptEnabled, ownServer: _ }, use) => {
    const contexts: BrowserContext[] = []
    const complaints: (() => string[])[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      if (SLOW_MS > 0) await answerSlowly(context)
      complaints.push(listen(context, options?.baseURL ?? baseURL ?? ''))
      context.on('page', staysForItsAnswer)
      if (options?.javaScriptEnabled ?? javaScriptEnabled ?? true) context.on('page', waitsUntilAlive)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(complaints.flatMap((said) => said())).toEqual([])
  },

  signInAs: async ({ visit }, use) => {
    await use(async (role, options) => {
      const page = await visit(options)
      const reply = await page.request.post('/api/session', { data: { email: emailOf(role), password: PASSWORD } })
      expect(reply.status(), `signing in as ${role}`).toBe(200)
      return page
    })
  },
})

/** Browsers whose pages are let wait for an answer until they give up by themselves. */
export const GIVEN_UP = new WeakSet<BrowserContext>()

/** Does something before a page is left for another by a journey, and after it has opened that. */
function around(page: Page, doing: { before?: (way: string) => Promise<void>; after?: () => Promise<void> }): void {
  for (const way of ['goto', 'reload', 'goBack'] as const) {
    const go = page[way].bind(page) as (...to: unknown[]) => Promise<never>
    page[way] = async (...to: unknown[]) => {
      await doing.before?.(way)
      const answer = await go(...to)
      await doing.after?.()
      return answer
    }
  }
}

/** Has a journey fail that leaves a page before the answer to what it sent there: on a busy machine it is never taken. */
const staysForItsAnswer = (page: Page) =>
  around(page, {
    before: async (way) => {
      const waiting = await page.locator('form[aria-busy="true"]').count()
      if (waiting) throw new Error(`page.${way}() leaves a form that still waits for its answer`)
    },
  })

/**
 * Has a journey go on once the scripts of a page that it opens have come to its forms: a box that comes alive while it
 * is being filled forgets what was selected in it. Where scripts are held back, what is typed before is what is tried.
 */
const waitsUntilAlive = (page: Page) =>
  around(page, {
    after: async () => {
      if (!areScriptsHeld(page)) await expect(page.getByText(/^Save before you leave this page: what/)).toHaveCount(0)
    },
  })

/** How long each form waits before it is sent, in milliseconds: for finding journeys that do not wait for its answer. */
const SLOW_MS = Number(process.env['SLOW_ANSWERS'] ?? 0)

const answerSlowly = (context: BrowserContext) =>
  context.route(
    () => true,
    async (route) => {
      if (route.request().method() === 'POST') await pause(SLOW_MS)
      // The page may be gone by now: that the journey left it is said elsewhere.
      await route.fallback().catch(() => undefined)
    },
  )

function listen(context: BrowserContext, own: string): () => string[] {
  const said: { what: string; at: string }[] = []
  // A page that refuses, or a form sent to it, answers 4xx, and the console reports that: the journey itself says
  // what the page must show then.
  const refused = new Set<string>()

  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      said.push({ what: message.text(), at: message.location().url })
  })
  context.on('weberror', (thrown) => said.push({ what: String(thrown.error()), at: thrown.page()?.url() ?? '' }))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== own) said.push({ what: 'Asked another host', at: request.url() })
  })
  context.on('response', (response) => {
    if (response.status() >= 500) said.push({ what: `Answered ${response.status()}`, at: response.url() })
    else if (response.status() >= 400 && isOfPage(response.request())) refused.add(response.url())
  })

  // A journey that takes the network away says itself what the page must show then. One that leaves a page before the
  // answer it has asked for goes well by luck alone, on a machine that is quick enough.
  let cutOff = false
  context.on('requestfailed', (request) => {
    if (request.url().includes('/__data.json')) refused.add(request.url())
    if (request.method() !== 'POST') return
    if (request.failure()?.errorText === 'net::ERR_ABORTED' && !GIVEN_UP.has(context))
      said.push({ what: 'Left before the answer to what was sent', at: request.url() })
    cutOff = true
    refused.add(request.url())
  })

  return () =>
    said
      .filter(({ what, at }) => !(what.startsWith('Failed to load resource') && refused.has(at)))
      .filter(({ what }) => !(cutOff && what.startsWith('TypeError: Failed to fetch')))
      .map(({ what, at }) => `${at}: ${what}`)
}

const isOfPage = (request: Request) => request.isNavigationRequest() || request.method() === 'POST'
