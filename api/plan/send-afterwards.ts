import type { Deps } from '../deps.ts'
import { afterWriting } from './plan-access.ts'
import { sendPlanView, type Asking, type Drawing } from './plan-view.ts'

type To = Pick<Asking, 'req' | 'res' | 'access'>

/** How a view is answered: as at a moment, and, to whoever has written something of it, as it stands then. */
export function viewSender(deps: Deps, name: string, draw: (drawing: Drawing) => Promise<object> | object) {
  const send = ({ req, res, access }: To, asked: { asAt?: string | undefined } = {}) =>
    sendPlanView(deps, { req, res, access, name }, asked, draw)
  const sendAfterwards = async (to: To) => send({ ...to, access: await afterWriting(deps.store.db, to.access) })
  return { send, sendAfterwards }
}
