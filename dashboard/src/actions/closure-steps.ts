import { timeline, type OnAction } from '../on-action.ts'
import Closing from './Closing.svelte'
import { tellSteps } from './tell-steps.ts'
import TimelineStep from './TimelineStep.svelte'

export const closureStepsOnAction: OnAction = {
  timeline: timeline('square', TimelineStep, tellSteps),
  decision: Closing,
}
