import type { ActionsView } from '../../../domain/contract/actions.ts'
import { SHOWN_STATUSES } from '../../../domain/delivery-status.ts'
import { planHref } from '../address.ts'
import { listed, several } from '../../../domain/words/counting.ts'
import { sayStatus } from '../../../domain/words/statuses.ts'

const NAMES = ['area', 'recommendation', 'status', 'owner', 'late', 'q', 'sort', 'limit', 'cursor'] as const

/** What the address asks of the list of actions: text as it stands there, empty where nothing is asked. */
export type Asked = Record<(typeof NAMES)[number], string>

export const askedOf = (url: { searchParams: { get(name: string): string | null } }): Asked =>
  Object.fromEntries(NAMES.map((name) => [name, url.searchParams.get(name)?.trim() ?? ''])) as Asked

export const isFiltered = ({ sort: _sort, limit: _limit, cursor: _cursor, ...filters }: Asked): boolean =>
  Object.values(filters).some((said) => said !== '')

/** Every status a list can be narrowed to, the withdrawn last. */
export const LISTED = [
  ...SHOWN_STATUSES.map((status) => ({ value: status as string, word: sayStatus(status) })),
  { value: 'withdrawn', word: 'Withdrawn' },
]

export const SORTED = [
  { value: 'ref', word: 'Number' },
  { value: 'worst', word: 'Worst first' },
  { value: 'due', word: 'Due date' },
  { value: 'updated', word: 'Last reported' },
]

type Found = Pick<ActionsView, 'plan' | 'asAt' | 'found' | 'total' | 'owners'>

/**
 * How many actions a filter found, as a sentence.
 *
 * @example
 * sayFound(view, asked) // => '12 of 33 actions: off track, in area 2 (Capacity and capability of workforce)'
 */
export function sayFound({ plan, found, total, owners }: Found, asked: Asked): string {
  const named = <T>(all: readonly T[], is: (one: T) => boolean, say: (one: T) => string) => all.filter(is).map(say)
  const said = [
    ...named(
      LISTED,
      ({ value }) => value === asked.status,
      ({ word }) => word.toLowerCase(),
    ),
    ...(isLate(asked) ? ['past their due date'] : []),
    ...named(
      plan.areas,
      (one) => String(one.number) === asked.area,
      (one) => `in area ${one.number} (${one.title})`,
    ),
    ...named(
      plan.recommendations,
      (one) => String(one.number) === asked.recommendation,
      (one) => `answering recommendation ${one.number} (${one.shortTitle})`,
    ),
    ...named(
      owners,
      ({ key }) => key === asked.owner,
      ({ title }) => `owned by ${title}`,
    ),
    ...(asked.q ? [`with “${asked.q}” in them`] : []),
  ]
  if (!isFiltered(asked))
    return total === 0 ? 'There are no actions in the plan yet' : `All ${several(total, 'action')}`
  // The total counts what is in the plan; what was withdrawn is no part of it.
  const count =
    asked.status === 'withdrawn' ? several(found, 'action') : `${found || 'None'} of ${several(total, 'action')}`
  return said.length === 0 ? count : `${count}: ${listed(said)}`
}

export const isLate = ({ late }: Asked): boolean => late !== '' && late !== 'no'

type Shown = Pick<ActionsView, 'plan' | 'asAt' | 'nextCursor'>

export const firstPageHref = ({ plan, asAt }: Shown, asked: Asked): string | null =>
  asked.cursor ? planHref(plan.slug, 'actions', asAt, { ...asked, cursor: null }) : null

export const nextPageHref = ({ plan, asAt, nextCursor }: Shown, asked: Asked): string | null =>
  nextCursor === null ? null : planHref(plan.slug, 'actions', asAt, { ...asked, cursor: nextCursor })

/** All that was found, whatever page is shown, for a spreadsheet. */
export const fileHref = ({ plan, asAt }: Shown, asked: Asked, kind: 'csv' | 'xlsx'): string =>
  `/api/plans${planHref(plan.slug, `actions.${kind}`, asAt, { ...asked, limit: null, cursor: null })}`
