import type { Deps } from '../deps.ts'
import { afterWriting } from '../plan/plan-access.ts'
import { revisionOfAction } from '../plan/kept-rows.ts'
import { sendDrawn, type Asking } from '../plan/plan-view.ts'
import { drawAction } from './draw-action.ts'

type To = Pick<Asking, 'req' | 'res' | 'access'>

/** How an action is answered: as at a moment, and, to whoever has written something of it, as it stands then. */
export function actionSender(deps: Deps) {
  const { db } = deps.store
  const sendAction = async ({ req, res, access }: To, asked: { ref: string; asAt?: string | undefined }) => {
    const restsOn = await revisionOfAction(db, access, asked.ref)
    return sendDrawn(deps, { req, res, access, name: 'action', restsOn }, asked, (drawing) =>
      drawAction(db, drawing, asked.ref),
    )
  }
  const sendAfterwards = async (to: To, ref: string) =>
    sendAction({ ...to, access: await afterWriting(db, to.access) }, { ref })
  return { sendAction, sendAfterwards }
}
