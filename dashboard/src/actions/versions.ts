import { timeline, type OnAction } from '../on-action.ts'
import { tellVersions } from './tell-versions.ts'
import TimelineVersion from './TimelineVersion.svelte'

/** The wordings of the action itself. */
export const versionsOnAction: OnAction = {
  timeline: timeline('hollow', TimelineVersion, tellVersions),
}
