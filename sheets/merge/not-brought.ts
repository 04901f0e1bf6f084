import type { FromCells } from '../../domain/brought.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { fold } from '../../domain/fold.ts'

/** What a sheet says of an action that is there, and that is not for a sheet to change. */
export interface NotBrought {
  ref: string
  field: FromCells['field']
  why: string
}

type Action = PlanFile['actions'][number]

/** What a sheet says of an action and does not change: that it is over, and milestones that it does not have. */
export function notBrought(action: Action, fields: readonly FromCells[]): NotBrought[] {
  const said = (of: FromCells['field']) => fields.find(({ field }) => field === of)?.value ?? null
  const [state, steps] = [said('state'), said('milestones')]
  if (hasLeft(action)) return state === null ? [{ ref: action.ref, field: 'state', why: LEFT }] : []
  const known = new Set(action.milestones.map(({ versions }) => fold(versions.at(-1)?.title ?? '')))
  const more = (Array.isArray(steps) ? steps : []).filter((title) => !known.has(fold(title)))
  return [
    ...(isOver(action) || state === null ? [] : [{ ref: action.ref, field: 'state' as const, why: sayOver(state) }]),
    ...(more.length === 0 ? [] : [{ ref: action.ref, field: 'milestones' as const, why: sayMilestones(more) }]),
  ]
}

/** Whether an action has left the plan: it stays where it went, whatever a sheet says of it. */
export const hasLeft = ({ versions }: Pick<Action, 'versions'>): boolean => versions.at(-1)?.state === 'withdrawn'

const isOver = ({ closureSteps }: Action): boolean =>
  ['agreed', 'closed-before'].includes(closureSteps.at(-1)?.step ?? '')

const LEFT = 'It left the plan, and stays so: what is to be done again is a new action'

const sayOver = (state: FromCells['value']): string =>
  state === 'withdrawn'
    ? 'The sheet says that it is withdrawn: withdraw it on its page, with what became of it'
    : 'The sheet says that it is complete: its owner claims that in an update, and the board agrees it'

const sayMilestones = (titles: readonly string[]): string =>
  `The sheet has parts that the action does not have as milestones: ${titles.map((title) => `“${title}”`).join(', ')}. Add them on its page`
