import type { PlanFile } from '../../../domain/contract/plan-file.ts'
import type { IntoPlan } from '../../../domain/contract/sheet-import-views.ts'
import { sayValue } from '../../../sheets/merge/say-value.ts'
import type { Done } from './do-deeds.ts'
import type { Merged } from './merge-file.ts'

/** What a sheet changes in a plan, in words. */
export function drawInto(
  { merge, actionAt }: Merged,
  plan: PlanFile,
  { notDone, refs }: Pick<Done, 'notDone' | 'refs'>,
): IntoPlan {
  const titleOf = (ref: string) => plan.actions.find((one) => one.ref === ref)?.versions.at(-1)?.title ?? ''
  const titled = (ref: string) => ({ ref, title: titleOf(ref) })
  return {
    same: merge.actions.filter(({ changes }) => changes.length === 0).length,
    changed: merge.actions.flatMap(({ ref, changes }) =>
      changes.length === 0
        ? []
        : [
            {
              ...titled(ref),
              fields: changes.map(({ from, to }) => ({
                field: to.field,
                label: to.label ?? null,
                from: sayValue(from?.value ?? null),
                to: sayValue(to.value),
              })),
            },
          ],
    ),
    added: merge.added.flatMap((at) => {
      const action = actionAt.get(at)
      const ref = action && refs.get(action)
      return action && ref !== undefined ? [{ at, ref, title: action.versions[0]?.title ?? '' }] : []
    }),
    gone: merge.gone.map(titled),
    refused: [
      ...notDone.map(({ ref, field, label = null, why }) => ({ ref, field, label, why })),
      ...merge.notBrought.map((one) => ({ ...one, label: null })),
    ],
  }
}
