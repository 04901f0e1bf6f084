import type { AsAt } from '../../domain/contract/frame.ts'
import { sayDay } from '../../domain/day.ts'
import { slugOfRef } from '../../domain/refs.ts'

type Query = Record<string, string | number | null | undefined>

/**
 * A link within a plan, which stays at the moment the reader chose.
 *
 * @example
 * planHref('medway-2019', pageOfAction('2.3'), asAt) // => '/medway-2019/actions/2.3?asAt=2020-10-14'
 * planHref('medway-2019', 'actions', asAt, { status: 'off-track' })
 */
export function planHref(slug: string, rest: string, asAt: Pick<AsAt, 'param'> | null, query: Query = {}): string {
  const asked = new URLSearchParams()
  for (const [name, said] of Object.entries(query)) if (said != null && said !== '') asked.append(name, String(said))
  // A colon needs no escape in a query, and `asAt=meeting:board-2020-10` is read by people.
  const moment = asAt?.param ? `asAt=${encodeURIComponent(asAt.param).replaceAll('%3A', ':')}` : ''
  const said = [moment, asked.toString()].filter(Boolean).join('&')
  return `/${encodeURIComponent(slug)}${rest && `/${rest}`}${said && `?${said}`}`
}

/**
 * Where the page of an action is within its plan, or a page under it.
 *
 * @example
 * planHref('medway-2019', pageOfAction('SR (25/26) 01', 'date'), null) // => '/medway-2019/actions/sr-25-26-01/date'
 */
export const pageOfAction = (ref: string, page = ''): string =>
  `actions/${encodeURIComponent(slugOfRef(ref))}${page && `/${page}`}`

/** A path of our own to go to after signing in. Anything that could lead elsewhere becomes the list of plans. */
export function ownPath(said: string | null | undefined): string {
  if (!said || !said.startsWith('/')) return '/'
  try {
    const there = new URL(said, 'http://here.invalid')
    return there.origin === 'http://here.invalid' && !there.pathname.startsWith('//')
      ? there.pathname + there.search
      : '/'
  } catch {
    return '/'
  }
}

/** The moment of a page in its title, so that two tabs of one page at two moments can be told apart. */
const momentOf = ({ day, meeting }: Pick<AsAt, 'day' | 'meeting'>): string =>
  `as at ${sayDay(day)}${meeting ? `, for the meeting of ${sayDay(meeting.heldOn)}` : ''}`

/**
 * What a tab, a history and a screen reader say of a page: which, as at when, of whose plan.
 *
 * @example
 * pageTitle('Actions', view) // => 'Actions, as at 10 December 2020 – Medway Council, Children’s services improvement plan'
 * pageTitle('Sign in', null, true) // => 'Error: Sign in – Improvement plan'
 */
export const pageTitle = (
  page: string,
  view?: { plan: { council: string; title: string }; asAt: Pick<AsAt, 'day' | 'meeting'> } | null,
  refused = false,
): string =>
  `${refused ? 'Error: ' : ''}${page}${view ? `, ${momentOf(view.asAt)} – ${view.plan.council}, ${view.plan.title}` : ' – Improvement plan'}`
