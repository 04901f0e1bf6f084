import type { Answering } from '../actions/on-action.ts'
import { helpDeeds } from './deeds.ts'
import { readHelpAsked } from './read-help.ts'

/** Help that is asked for is answered by the chair, or by the office for the minutes. */
export const answeringHelp: Answering = {
  kind: 'help',
  asks: 'helpAsked',
  async rules(db, { moment, day }, actionIds) {
    const asked = await readHelpAsked(db, actionIds, { moment, on: day })
    return (actionId) => {
      const deeds = helpDeeds(asked.get(actionId) ?? null)
      return (by) => deeds(by).answerHelp
    }
  },
}
