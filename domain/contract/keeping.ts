import { z } from 'zod'
import { PlanPath } from './asking.ts'
import { BasedOn } from './based-on.ts'
import { Key, Num, WebAddress } from './filed/fields.ts'
import { OptionalWords, Words, orNothing } from './text.ts'

// What the forms of a plan's own nouns share: its areas, recommendations, sources, posts, meetings and visits.

/** Why something is added: kept where it is said. */
export const WhyAdded = OptionalWords

/** What every new version says beside itself: why, and what its author had read. */
export const change = { reason: Words('Say why: the record keeps the reason'), basedOn: BasedOn }

/** A web address, or nothing. */
export const OptionalAddress = () => orNothing(z.string().trim().pipe(WebAddress()))

/** The post with a key, or none. */
export const OptionalPost = () => orNothing(Key())

/** The number of an area or a recommendation, as it is typed; left out, the next free one is given. */
export const OptionalNumber = () =>
  z
    .union([z.int(), z.string(), z.null()], 'Enter a number, or leave it empty')
    .optional()
    .transform((said) => (said === undefined || said === null || String(said).trim() === '' ? null : Number(said)))
    .pipe(Num('Enter a number from 1 to 999, or leave it empty').nullable())

/** Numbers that were ticked: a list, one alone, or none. */
export const TickedNumbers = () =>
  z
    .union([z.array(z.coerce.number()), z.coerce.number()], 'Choose from the list')
    .optional()
    .transform((said) => (said === undefined ? [] : [said].flat()))
    .pipe(z.array(Num('Choose from the list')))
    .transform((said) => [...new Set(said)].sort((one, other) => one - other))

/** Where a thing with a key stands. */
export const KeyPath = PlanPath.extend({ key: Key() })
