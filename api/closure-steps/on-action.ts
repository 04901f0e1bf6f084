import type { DrawnAt, OnAction } from '../actions/on-action.ts'
import { answeringClaims } from './answering.ts'
import { told } from '../actions/told.ts'
import { closureMatter } from './closure-matter.ts'
import { closureDeeds } from './deeds.ts'
import { closureStepsFiling } from './filing.ts'
import { findClaims } from './find-claims.ts'
import { readSteps, type StepRow } from './read-steps.ts'
import { closureStepRoutes } from './routes.ts'

export const closureStepsOnAction = {
  filing: closureStepsFiling,
  routes: closureStepRoutes,
  readHistory: readSteps,
  draw({ closureSteps: rows }: { closureSteps: readonly StepRow[] }, { one, isNow, boardsFor, asRead }: DrawnAt) {
    const closureSteps = rows.map((step) => ({ ...told(step), asRead: asRead(step.id) }))
    const closure = one.closure ? (closureSteps[0] ?? null) : null
    const matter = isNow ? closureMatter(closure, closureSteps) : null
    return {
      ofAction: { closure },
      besideAction: { closureSteps },
      boards: { onClosure: boardsFor(matter) },
      deeds: closureDeeds(matter),
    }
  },
  findAsks: findClaims,
  answering: answeringClaims,
} satisfies OnAction
