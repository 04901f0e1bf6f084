import type { NewAreas } from '../../domain/contract/areas.ts'
import { addEach } from '../record/add-each.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { addArea } from './add-area.ts'

/**
 * Adds several priority areas for one reason, each as one alone is added. Those that bring a number come first, so that
 * none of the others takes it. Answers their numbers.
 *
 * @throws Refusal beside every one that cannot be added; none is then.
 */
export const addAreas = (tx: PlanTx, access: { planId: string }, { areas, reason }: NewAreas): Promise<number[]> =>
  addEach({ list: 'areas', all: areas, first: ({ number }) => number !== null }, (area) =>
    addArea(tx, access, { ...area, sponsorPost: null, reason }),
  )
