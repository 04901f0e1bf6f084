import type { NewActions } from '../../domain/contract/action-forms.ts'
import { sharedRefs } from '../../domain/shared-refs.ts'
import { saySharedRef } from '../../domain/words/added-actions.ts'
import type { Access } from '../plan/plan-access.ts'
import { addEach } from '../record/add-each.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { addAction } from './add-action.ts'

/**
 * Adds several actions to the plan for one reason, each as one alone is added. Those that bring a ref come first, so
 * that none of the others takes it. Answers their refs, in the order in which they came.
 *
 * @throws Refusal beside every row that cannot be added, so that a form says it all; nothing is added then.
 */
export function addActions(tx: PlanTx, access: Access, { actions, reason }: NewActions): Promise<string[]> {
  const shared = sharedRefs(actions.map(({ ref }) => ref))
  return addEach(
    {
      list: 'actions',
      all: actions,
      first: ({ ref }) => ref !== null,
      besides: Object.fromEntries([...shared].map(([i, one]) => [`actions.${i}.ref`, saySharedRef(one)])),
    },
    // What another row brings too is no ref of the plan's: this one is tried without it, for all else that is wrong in it.
    (action, i) => addAction(tx, access, { ...action, ...(shared.has(i) && { ref: null }), reason }),
  )
}
