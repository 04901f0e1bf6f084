import { z } from 'zod'
import { Key } from './filed/fields.ts'

/** An empty box of a filter form means nothing asked. */
export const asked = <S extends z.ZodType>(schema: S) =>
  z.preprocess((said) => (said === '' ? undefined : said), schema.optional())

/** A day, or `meeting:ID` for that meeting's data cut-off. What it means is decided against the plan. */
export const Moment = (missing = 'Choose one date') =>
  asked(
    z
      .string(missing)
      .max(120, 'Enter a date, like 2020-10-14')
      .meta({
        description: 'A day, like 2020-10-14, or meeting:ID for what that meeting saw',
        examples: ['2020-10-14'],
      }),
  )

export const AsAtQuery = z.object({ asAt: Moment() })

/** A page of a long list: where it goes on, as the page before said, and how many at the most. */
export const paging = {
  cursor: asked(
    z
      .string('Start again from the first page')
      .max(200, 'Start again from the first page')
      .meta({ description: 'nextCursor of the page before' }),
  ),
  limit: asked(z.coerce.number('Enter a number').int().min(1, 'Enter 1 or more').max(200, 'Enter 200 or fewer')),
}

export const PlanPath = z.object({ plan: Key() })
export const NumberPath = PlanPath.extend({ number: z.coerce.number().int().min(1).max(999) })
