import { z } from 'zod'
import { SHOWN_STATUSES } from '../delivery-status.ts'
import { VERBS } from '../vocabulary.ts'
import { SORTS } from './actions.ts'
import { Key, Ref } from './filed/fields.ts'
import { EnteredDay } from './text.ts'

/** An empty box of a filter form means nothing asked. */
const asked = <S extends z.ZodType>(schema: S) =>
  z.preprocess((said) => (said === '' ? undefined : said), schema.optional())

const Count = (most: number) =>
  asked(z.coerce.number('Enter a number').int().min(1, 'Enter 1 or more').max(most, `Enter ${most} or fewer`))
const Number_ = (what: string) => asked(z.coerce.number(`Choose a ${what}`).int().min(1).max(999))
const Cursor = asked(z.string('Start again from the first page').max(200, 'Start again from the first page'))

/** A day, or `meeting:ID` for that meeting's data cut-off. What it means is decided against the plan. */
export const AsAtQuery = z.object({
  asAt: asked(z.string('Choose one date').max(120, 'Enter a date, like 2020-10-14')),
})

/** What has moved since `since`: a day, or `meeting:ID`; since the last board when it is left out. */
export const BoardQuery = AsAtQuery.extend({
  since: asked(z.string('Choose one date').max(120, 'Enter a date, like 2020-10-14')),
})

/** Plans side by side have no board in common: the end of a day, or now. */
export const PlansQuery = z.object({ asAt: asked(EnteredDay('Enter a date, like 2020-10-14')) })

/** From one moment to that of `asAt`; from the last board when it is left out. */
export const CompareQuery = AsAtQuery.extend({
  from: asked(z.string('Choose the earlier date').max(120, 'Enter a date, like 2020-10-14')),
})

export const LISTED_STATUSES = [...SHOWN_STATUSES, 'withdrawn'] as const

export const ActionsQuery = AsAtQuery.extend({
  area: Number_('priority area'),
  recommendation: Number_('recommendation'),
  status: asked(
    z.preprocess(
      (said) => (Array.isArray(said) ? said.filter((one) => one !== '') : [said]),
      z.array(z.enum(LISTED_STATUSES, 'Choose a status from the list')),
    ),
  ),
  owner: asked(z.string('Choose a post from the list').max(80)),
  late: asked(z.enum(['yes', 'true', '1', 'no'], 'Say yes, or leave it out')),
  q: asked(z.string('Search for some words').max(200, 'Search for fewer words')),
  sort: asked(z.enum(SORTS, `Sort by ${SORTS.join(', ')}`)),
  cursor: Cursor,
  limit: Count(200),
})
export type ActionsQuery = z.infer<typeof ActionsQuery>

export const ChangesQuery = AsAtQuery.extend({
  verb: asked(z.enum(VERBS, 'Choose what was done from the list')),
  by: asked(z.string('Choose a person from the list').max(200)),
  subject: asked(z.string('Enter what was changed, like 2.3').max(80)),
  cursor: Cursor,
  limit: Count(200),
})
/** A head that was printed or written down earlier, to be found in the trail. */
export const VerifyQuery = z.object({
  head: asked(z.string('Enter one head').trim().max(200, 'Enter the 64 figures and letters of a head')),
})
export type ChangesQuery = z.infer<typeof ChangesQuery>

export const PlanPath = z.object({ plan: Key() })
export const ActionPath = PlanPath.extend({ ref: Ref() })
export const MilestonePath = ActionPath.extend({ id: z.string().max(80) })
export const NumberPath = PlanPath.extend({ number: z.coerce.number().int().min(1).max(999) })
export const SessionPath = z.object({ id: z.string().max(80) })
