import { timeline, told, type OnAction } from '../on-action.ts'
import DateWaits from './DateWaits.svelte'
import TimelineDate from './TimelineDate.svelte'

export const dateChangesOnAction: OnAction = {
  timeline: timeline('diamond', TimelineDate, ({ dateChanges }) =>
    dateChanges.map((change) => told(change, { change })),
  ),
  offer: ({ can }) => (can.askDate ? { page: 'date', says: 'Ask for another due date' } : null),
  head: DateWaits,
}
