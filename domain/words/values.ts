import { isDay, isInstant, sayDay, sayInstant } from '../day.ts'
import { ROLES } from '../permissions.ts'
import { WITHDRAWN_AS, type OwnColumn } from '../vocabulary.ts'
import type { StatusWords } from './statuses.ts'
import { sayField } from './fields.ts'
import { sayLeaving } from './leaving.ts'
import type { Codes } from './of-noun.ts'
import { OF_NOUNS } from './of-nouns.ts'
import { sayRole } from './roles.ts'

/** What a plan calls things whose codes and numbers stand in its record. */
export interface Names {
  areas?: readonly { number: number; title: string }[]
  posts?: readonly { key: string; title: string }[]
  /** What it calls its statuses. */
  statusWords?: StatusWords
}

type Say = (value: unknown, names: Names) => string | undefined

const codes =
  ({ all, say }: Codes): Say =>
  (value, { statusWords }) => {
    const known = all.find((code) => code === value)
    return known && say(known as never, statusWords)
  }

const post: Say = (value, { posts }) => posts?.find(({ key }) => key === value)?.title
const days: Say = (value) => (typeof value === 'string' && isDay(value) ? sayDay(value) : undefined)
const moments: Say = (value) => (typeof value === 'string' && isInstant(value) ? sayInstant(value) : undefined)

const isOwnColumn = (value: unknown): value is OwnColumn =>
  typeof value === 'object' && value !== null && 'label' in value && 'text' in value

/** What a field holds tells how its value is said; nothing is guessed from the value. */
const SAY: Record<string, Say> = {
  role: codes({ all: ROLES, say: sayRole }),
  state: (value) => (value === 'active' ? 'In the plan' : value === 'withdrawn' ? 'Withdrawn' : undefined),
  withdrawnAs: codes({ all: WITHDRAWN_AS, say: sayLeaving as Codes['say'] }),
  password: (value) =>
    value === 'given'
      ? 'A new one was given'
      : value === 'reset'
        ? 'A new one was chosen by a reset link'
        : value === 'reset-link'
          ? 'A link to choose a new one was made'
          : undefined,
  chairAccess: (value) =>
    value === 'offered'
      ? 'Offered by somebody who may not choose the chair: nobody else was there'
      : value === 'given'
        ? 'Given by somebody who may not choose the chair: nobody else was there'
        : value === 'reset'
          ? 'Reset by somebody who may not choose the chair: nobody else was there'
          : undefined,
  holdsFrom: days,
  heldUntil: days,
  area: (value, { areas }) => {
    const area = areas?.find(({ number }) => number === value)
    return area && `${area.number}. ${area.title}`
  },
  ownerPost: post,
  supportingPosts: post,
  ownColumns: (value) => (isOwnColumn(value) ? `${value.label}: ${value.text}` : undefined),
  sponsorPost: post,
  startsOn: days,
  dueOn: days,
  doneOn: days,
  ...Object.fromEntries(OF_NOUNS.days.map((field) => [field, days])),
  ...Object.fromEntries(Object.entries(OF_NOUNS.codes).map(([field, of]) => [field, codes(of)])),
  recordedUntil: moments,
  clock: moments,
}

/**
 * A value of the record in words, by the field that holds it; empty where there
 * was nothing.
 *
 * @example
 * sayValue('dueOn', '2021-03-31') // => '31 March 2021'
 * sayValue('progress', '2021-03-31') // => '2021-03-31'
 */
export function sayValue(field: string, value: unknown, names: Names = {}): string {
  if (value === null || value === undefined) return ''
  const known = Object.hasOwn(SAY, field) ? SAY[field]?.(value, names) : undefined
  if (known !== undefined) return known
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) {
    const parts = value.map((one) => sayValue(field, one, names))
    return parts.join(value.some((one) => typeof one === 'object') ? '\n' : ', ')
  }
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, one]) => `${sayField(name)}: ${sayValue(name, one, names)}`)
      .join('; ')
  return String(value)
}
