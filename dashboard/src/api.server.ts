import { ActionsView, ActionView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView, VerifiedView } from '../../domain/contract/changes.ts'
import { CompareView } from '../../domain/contract/compare.ts'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { PlansView } from '../../domain/contract/plans.ts'
import { PostsView } from '../../domain/contract/posts.ts'
import { AreasView, AreaView } from '../../domain/contract/areas.ts'
import { RecommendationsView, RecommendationView } from '../../domain/contract/recommendations.ts'
import { SlippageView } from '../../domain/contract/slippage.ts'
import { SessionView, Welcome } from '../../domain/contract/session.ts'
import { get, passOnSession, post, send, type Asked, type AskedWithCookies } from './call.server.ts'

export { typed } from './entered.ts'
export { giveBack, Refused } from './refused.ts'

// The only place that calls the api. `.server` keeps it, and zod, out of the browser.

/** What a page's address may ask of a list, and passes on unread: the api judges it. */
const PASSED_ON = {
  page: ['asAt'],
  board: ['asAt', 'since'],
  actions: ['asAt', 'area', 'recommendation', 'status', 'owner', 'late', 'q', 'sort', 'cursor', 'limit'],
  compare: ['asAt', 'from'],
  changes: ['asAt', 'verb', 'by', 'subject', 'cursor', 'limit'],
  verify: ['head'],
}

/**
 * The api's path to something of a plan, with those parts of the page's address that it may pass on.
 *
 * @example
 * planPath('medway-2019', 'actions/2.3', event.url) // => '/plans/medway-2019/actions/2.3?asAt=2020-10-14'
 */
export function planPath(slug: string, rest: string, address?: URL, passOn = PASSED_ON.page): string {
  const query = new URLSearchParams()
  for (const name of passOn)
    for (const said of address?.searchParams.getAll(name) ?? []) if (said) query.append(name, said)
  const asked = query.toString()
  return `/plans/${encodeURIComponent(slug)}/${rest}${asked && `?${asked}`}`
}

const at = encodeURIComponent

export const readWelcome = (asked: Asked) => get(asked, Welcome, '/welcome')
export const readSession = (asked: Asked) => get(asked, SessionView, '/session')
export const revokeSession = (asked: Asked, id: string) => send(asked, 'DELETE', `/session/${at(id)}`)
export const readPlans = (asked: Asked) => {
  const day = asked.url.searchParams.get('asAt')
  return get(asked, PlansView, `/plans${day ? `?asAt=${at(day)}` : ''}`)
}

/** Each of these makes, renews or ends the session, so each passes the api's cookie on to the browser. */
const withCookie = async (asked: AskedWithCookies, method: 'POST' | 'DELETE', path: string, body?: unknown) =>
  passOnSession(asked, await send(asked, method, path, body))

export const signIn = (asked: AskedWithCookies, said: { email: string; password: string }) =>
  withCookie(asked, 'POST', '/session', said)
export const signOut = (asked: AskedWithCookies) => withCookie(asked, 'DELETE', '/session')
export const changePassword = (asked: AskedWithCookies, said: unknown) =>
  withCookie(asked, 'POST', '/session/password', said)
export const makeFirstAccount = (asked: AskedWithCookies, said: unknown) =>
  withCookie(asked, 'POST', '/first-account', said)

export const readBoard = (asked: Asked, slug: string) =>
  get(asked, BoardView, planPath(slug, 'board', asked.url, PASSED_ON.board))
export const readMeetings = (asked: Asked, slug: string) =>
  get(asked, MeetingsView, planPath(slug, 'meetings', asked.url))
export const readAreas = (asked: Asked, slug: string) => get(asked, AreasView, planPath(slug, 'areas', asked.url))
export const readArea = (asked: Asked, slug: string, number: string) =>
  get(asked, AreaView, planPath(slug, `areas/${at(number)}`, asked.url))
export const readRecommendations = (asked: Asked, slug: string) =>
  get(asked, RecommendationsView, planPath(slug, 'recommendations', asked.url))
export const readRecommendation = (asked: Asked, slug: string, number: string) =>
  get(asked, RecommendationView, planPath(slug, `recommendations/${at(number)}`, asked.url))

/** The filters are read from the page's own address: `?area=2&status=off-track`. */
export const readActions = (asked: Asked, slug: string) =>
  get(asked, ActionsView, planPath(slug, 'actions', asked.url, PASSED_ON.actions))
export const readAction = (asked: Asked, slug: string, ref: string) =>
  get(asked, ActionView, planPath(slug, `actions/${at(ref)}`, asked.url))
export const readMyUpdates = (asked: Asked, slug: string) =>
  get(asked, MyUpdatesView, planPath(slug, 'my-updates', asked.url))

export const readComparison = (asked: Asked, slug: string) =>
  get(asked, CompareView, planPath(slug, 'compare', asked.url, PASSED_ON.compare))
export const readSlippage = (asked: Asked, slug: string) =>
  get(asked, SlippageView, planPath(slug, 'slippage', asked.url))

export const readPosts = (asked: Asked, slug: string) => get(asked, PostsView, planPath(slug, 'posts', asked.url))

export const postAction = (asked: Asked, slug: string, said: unknown) =>
  post(asked, ActionView, planPath(slug, 'actions'), said)
export const postActionVersion = (asked: Asked, slug: string, ref: string, said: unknown) =>
  post(asked, ActionView, planPath(slug, `actions/${at(ref)}/versions`), said)
export const postProgressUpdate = (asked: Asked, slug: string, ref: string, said: unknown) =>
  post(asked, ActionView, planPath(slug, `actions/${at(ref)}/progress-updates`), said)
export const postClosureStep = (asked: Asked, slug: string, ref: string, said: unknown) =>
  post(asked, ActionView, planPath(slug, `actions/${at(ref)}/closure-steps`), said)

export const postDateChange = (asked: Asked, slug: string, ref: string, said: unknown) =>
  post(asked, ActionView, planPath(slug, `actions/${at(ref)}/date-changes`), said)

export const postMilestone = (asked: Asked, slug: string, ref: string, said: unknown) =>
  post(asked, ActionView, planPath(slug, `actions/${at(ref)}/milestones`), said)
export const postMilestoneVersion = (asked: Asked, slug: string, ref: string, id: string, said: unknown) =>
  post(asked, ActionView, planPath(slug, `actions/${at(ref)}/milestones/${at(id)}`), said)

export const readChanges = (asked: Asked, slug: string) =>
  get(asked, ChangesView, planPath(slug, 'changes', asked.url, PASSED_ON.changes))
export const verifyChanges = (asked: Asked, slug: string) =>
  get(asked, VerifiedView, planPath(slug, 'changes/verify', asked.url, PASSED_ON.verify))
