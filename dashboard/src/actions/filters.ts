import type { ActionsQuery, ActionsView } from '../../../domain/contract/actions.ts'
import { SHOWN_STATUSES } from '../../../domain/delivery-status.ts'
import type { StatusWords } from '../../../domain/words/statuses.ts'
import { GAPS } from '../../../domain/gaps.ts'
import { planHref } from '../address.ts'
import { sayListed, saySort, type Narrowed } from '../../../domain/words/found.ts'

const NAMES = [
  'area',
  'recommendation',
  'status',
  'owner',
  'late',
  'unreported',
  'gap',
  'q',
  'sort',
  'limit',
  'cursor',
] as const satisfies readonly (keyof ActionsQuery)[]

/** What the address asks of the list of actions: text as it stands there, empty where nothing is asked. */
export type Asked = Record<(typeof NAMES)[number], string>

export const askedOf = (url: { searchParams: { get(name: string): string | null } }): Asked =>
  Object.fromEntries(NAMES.map((name) => [name, url.searchParams.get(name)?.trim() ?? ''])) as Asked

export const isFiltered = ({ sort: _sort, limit: _limit, cursor: _cursor, ...filters }: Asked): boolean =>
  Object.values(filters).some((said) => said !== '')

const STATUSES = [...SHOWN_STATUSES, 'withdrawn'] as const

/** Every status a list can be narrowed to, the withdrawn last. */
export const listedAs = (words: StatusWords) => STATUSES.map((value) => ({ value, word: sayListed(value, words) }))

export const SORTED = (['ref', 'worst', 'due', 'updated'] as const).map((value) => ({ value, word: saySort(value) }))

type Found = Pick<ActionsView, 'plan' | 'asAt' | 'found' | 'total' | 'owners'>

/** What the address narrows the list by, in the plan's own names; null where it asks nothing. */
export const narrowedBy = ({ plan, owners }: Pick<Found, 'plan' | 'owners'>, asked: Asked): Narrowed | null =>
  isFiltered(asked)
    ? {
        status: STATUSES.find((status) => status === asked.status),
        late: isLate(asked),
        unreported: isUnreported(asked),
        gap: GAPS.find((gap) => gap === asked.gap),
        area: plan.areas.find(({ number }) => String(number) === asked.area),
        recommendation: plan.recommendations.find(({ number }) => String(number) === asked.recommendation),
        owner: owners.find(({ key }) => key === asked.owner),
        q: asked.q,
        words: plan.statusWords,
      }
    : null

const isTicked = (said: string): boolean => said !== '' && said !== 'no'
export const isLate = ({ late }: Asked): boolean => isTicked(late)
export const isUnreported = ({ unreported }: Asked): boolean => isTicked(unreported)

type Shown = Pick<ActionsView, 'plan' | 'asAt' | 'nextCursor'>

export const firstPageHref = ({ plan, asAt }: Shown, asked: Asked): string | null =>
  asked.cursor ? planHref(plan.slug, 'actions', asAt, { ...asked, cursor: null }) : null

export const nextPageHref = ({ plan, asAt, nextCursor }: Shown, asked: Asked): string | null =>
  nextCursor === null ? null : planHref(plan.slug, 'actions', asAt, { ...asked, cursor: nextCursor })
