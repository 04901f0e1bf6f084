import type { OnAction } from '../on-action.ts'
import MilestonesOfAction from './MilestonesOfAction.svelte'

export const milestonesOnAction: OnAction = { section: MilestonesOfAction }
