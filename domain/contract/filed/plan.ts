import { z } from 'zod'
import { QUARTERS_OF } from '../../due.ts'
import { JUDGEMENTS, PLAN_STATES } from '../../vocabulary.ts'
import { DELIVERY_STATUSES } from '../../delivery-status.ts'
import { isOfNoPlan } from '../../of-no-plan.ts'
import { wordOfAnother } from '../../status-words.ts'
import { LONGEST } from '../longest.ts'
import { Day, filed, Key, MaybeText, Text } from './fields.ts'

export const Slug = Key().refine((slug) => !isOfNoPlan(slug), 'Choose another slug: that is the address of a page')

export const FiledPlan = filed({
  council: Text(),
  title: Text(),
  vision: MaybeText(),
  judgement: z.enum(JUDGEMENTS).nullable(),
  inspectedFrom: Day().nullable(),
  inspectedTo: Day().nullable(),
  reportPublishedOn: Day().nullable(),
  reinspectionExpectedOn: Day().nullable(),
  state: z.enum(PLAN_STATES),
  closedOn: Day().nullable(),
  /** What every page must say of this plan when its content is not real; null for a real plan. */
  illustrative: MaybeText(),
  staleAfterDays: z.int().min(1).max(366),
  /** Why this version was made; the words a chart marks it with ("Plan refreshed: 33 points"). */
  reason: MaybeText(),
  /** What the plan calls some of the five statuses; left out where it uses our words for all. */
  statusWords: z
    .partialRecord(z.enum(DELIVERY_STATUSES), Text(LONGEST.statusWord))
    .refine((words) => Object.keys(words).length > 0, 'Leave this out, or name a status')
    .refine((words) => wordOfAnother(words) === null, 'Give each status a word that no other has')
    .optional(),
  /** Whose quarters a bare "Q3 2020" means; those of the financial year where it is left out. */
  quarters: z.enum(QUARTERS_OF).optional(),
})
