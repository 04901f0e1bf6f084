import type { ActionView } from '../../../domain/contract/actions.ts'

/**
 * An action as a form of it needs it: with what its owner said last, and without what was said before, its earlier
 * wordings and what each board saw, which are read on its own page and in six years come to more than the form.
 */
export const forAForm = (view: ActionView): ActionView => ({
  ...view,
  progressUpdates: view.progressUpdates.slice(0, 1),
  versions: [],
  atBoards: [],
})
