import type { OnAction } from '../on-action.ts'
import BroughtFrom from './BroughtFrom.svelte'

/** From which rows of a council's own sheet an action was brought. */
export const broughtRowsOnAction: OnAction = { foot: BroughtFrom }
