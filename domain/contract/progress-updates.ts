import { z } from 'zod'
import { DELIVERY_STATUSES } from '../delivery-status.ts'
import { WAY_BACK_OWED, owesWayBack } from '../owed.ts'
import { whyNotSayWhy } from '../why-not-confirm.ts'
import { ActionPath } from './action-path.ts'
import { AsRead, BasedOn } from './based-on.ts'
import { FiledProgressUpdate } from './filed/progress-updates.ts'
import { ALSO, refuser, Ticked } from './forms.ts'
import { named } from './named.ts'
import type { OnAction } from './on-action.ts'
import { recorded } from './recorded.ts'
import { Day, EnteredDay, OptionalDay, OptionalWords } from './text.ts'

/** What an update itself says; what other nouns put beside it is joined in `progress-update-view.ts`. */
export const progressUpdate = {
  ...recorded,
  asRead: AsRead(),
  effectiveOn: Day(),
  deliveryStatus: z.enum(DELIVERY_STATUSES),
  progress: z.string(),
  nextSteps: z.string().nullable(),
  wayBackToGreen: z.string().nullable(),
  helpNeeded: z.string().nullable(),
  forecastOn: Day().nullable(),
  noChange: z.boolean(),
  /** Why nothing had changed, where they said so. */
  whyNoChange: z.string().nullable(),
  /** The day since which these words stand, where they were only confirmed since. */
  unchangedSince: Day().nullable(),
  /** The post it was said for, and whether the programme office said it. */
  post: z.string(),
  onBehalf: z.boolean(),
}

/**
 * What an owner says this month. With `noChange` the last words stand, the
 * empty boxes are filled from them, and the status is the last one; the third
 * time running, and wherever it is off track, `whyNoChange` says why. Without
 * it, progress must be said.
 */
export const NewProgressUpdate = z
  .object({
    effectiveOn: EnteredDay('Enter the date this describes', 'The date this describes'),
    deliveryStatus: z.enum(DELIVERY_STATUSES, 'Choose a delivery status'),
    progress: OptionalWords(),
    nextSteps: OptionalWords(),
    wayBackToGreen: OptionalWords(),
    helpNeeded: OptionalWords(),
    forecastOn: OptionalDay('Your own forecast'),
    noChange: Ticked,
    whyNoChange: OptionalWords(),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const refuse = refuser(context)
    if (said.noChange) return
    const whyNot = whyNotSayWhy(said)
    if (whyNot) refuse('whyNoChange', whyNot.message)
    if (said.progress === null) refuse('progress', 'Say what has been done, or confirm that nothing has changed')
    if (owesWayBack(said.deliveryStatus) && said.wayBackToGreen === null) refuse('wayBackToGreen', WAY_BACK_OWED)
  }, ALSO)
export type NewProgressUpdate = z.infer<typeof NewProgressUpdate>

named({ NewProgressUpdate })

export const PROGRESS_UPDATES_ON_ACTION = {
  title: 'Progress updates',
  says: 'What owners say of their actions',
  writes: {
    postProgressUpdate: {
      method: 'post',
      path: '/plans/:plan/actions/:ref/progress-updates',
      who: ['update-own-actions', 'update-on-behalf'],
      says: 'Report on an action: mine, or on behalf of its owner',
      params: ActionPath,
      body: NewProgressUpdate,
    },
  },
  filed: { fact: FiledProgressUpdate },
  deeds: ['update'],
  besideAction: {
    /** The sentence that “no change” owes today: the third time running, or off track. Null while one press is enough. */
    noChangeOwes: z.string().nullable(),
  },
} as const satisfies OnAction
