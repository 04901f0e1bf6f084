import { wasKnownAt } from '../../db/as-at.ts'
import { may } from '../../domain/permissions.ts'
import { whyNotStep } from '../../domain/why-not-close.ts'
import type { Answering } from '../actions/on-action.ts'
import { closureMatter } from './closure-matter.ts'

/** A claim is the chair's to agree once a board has met, and the office's to review until then. */
export const answeringClaims: Answering = {
  kind: 'sign-off',
  asks: 'awaitingSignOff',
  rules:
    (_db, { record }) =>
    (actionId) => {
      const steps = record.closures.get(actionId) ?? []
      const matter = closureMatter(steps.find((step) => wasKnownAt(step, null)) ?? null, steps)
      return ({ doer, action, parts, today, notYet }) => {
        const closing = { doer, action, parts, today }
        return may(doer.role, 'agree-closure')
          ? (whyNotStep('agreed', closing) ?? notYet(matter))
          : whyNotStep('reviewed', closing)
      }
    },
}
