import TimelineUpdate from '../actions/TimelineUpdate.svelte'
import { timeline, type OnAction } from '../on-action.ts'
import SaidLast from './SaidLast.svelte'
import { tellUpdates } from './tell-updates.ts'
import WhyNoUpdate from './WhyNoUpdate.svelte'

export const progressUpdatesOnAction: OnAction = {
  timeline: timeline('round', TimelineUpdate, tellUpdates),
  offer: ({ can }) => (can.update ? { page: 'update', says: 'Post an update', button: true } : null),
  head: WhyNoUpdate,
  section: SaidLast,
}
