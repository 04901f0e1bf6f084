import { DELIVERY_STATUSES } from '../delivery-status.ts'
import type { NounWords } from './of-noun.ts'
import { sayReported } from './statuses.ts'

export const PROGRESS_UPDATE_WORDS = {
  verbs: { reported: 'Reported on' },
  fields: {
    deliveryStatus: 'Delivery status',
    effectiveOn: 'The date this describes',
    progress: 'Progress',
    nextSteps: 'Next steps',
    wayBackToGreen: 'Way back to green',
    helpNeeded: 'Help needed from the board',
    forecastOn: 'Expects to finish',
    noChange: 'Confirmed no change',
    whyNoChange: 'Why nothing has changed',
  },
  days: ['effectiveOn', 'forecastOn'],
  codes: { deliveryStatus: { all: DELIVERY_STATUSES, say: sayReported } },
  done: {
    update: 'Your update is saved',
    'update-already': 'Saved already: the same words were in the record, so the second click added nothing',
  },
} as const satisfies NounWords
