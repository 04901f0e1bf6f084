import type { ActionView } from '../../../domain/contract/actions.ts'
import { ON_ACTIONS } from '../on-actions.ts'
import { inOneStory } from './in-one-story.ts'

/** All that was recorded of an action, newest first. */
export const historyOf = (view: ActionView) => inOneStory(ON_ACTIONS.map(({ timeline }) => timeline?.(view) ?? []))
