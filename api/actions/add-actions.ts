import type { NewActions } from '../../domain/contract/action-forms.ts'
import { Refusal, refuseFields } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { sharedRefs } from '../../domain/shared-refs.ts'
import { saySharedRef } from '../../domain/words/added-actions.ts'
import { addAction } from './add-action.ts'

/**
 * Adds several actions to the plan for one reason, each as one alone is added. Those that bring a ref come first, so
 * that none of the others takes it. Answers their refs.
 *
 * @throws Refusal beside every row that cannot be added, so that a form says it all; nothing is added then.
 */
export async function addActions(tx: PlanTx, access: Access, { actions, reason }: NewActions): Promise<string[]> {
  const shared = sharedRefs(actions.map(({ ref }) => ref))
  const fields: Record<string, string> = {}
  const added: string[] = []
  const rows = [...actions.entries()]
  for (const [i, action] of [
    ...rows.filter(([, { ref }]) => ref !== null),
    ...rows.filter(([, { ref }]) => ref === null),
  ])
    try {
      // What another row brings too is no ref of the plan's: this one is tried without it, for all else that is wrong in it.
      added.push(await addAction(tx, access, { ...action, ...(shared.has(i) && { ref: null }), reason }))
    } catch (refused) {
      if (!(refused instanceof Refusal) || refused.rest.fields === undefined) throw refused
      for (const [field, said] of Object.entries(refused.rest.fields)) fields[`actions.${i}.${field}`] = said
    }
  for (const [i, one] of shared) fields[`actions.${i}.ref`] = saySharedRef(one)
  refuseFields(fields)
  return added
}
