import type { Moment } from '../../db/as-at.ts'
import { FILE_TYPES, type FileKind } from '../../domain/contract/endpoint.ts'
import type { AsAt, PlanHead } from '../../domain/contract/frame.ts'
import type { Deps } from '../deps.ts'
import type { Day } from '../../domain/day.ts'
import type { Request, Response } from 'express'
import { boardsBy, planHead } from './frame.ts'
import { readAsAt, type When } from './read-as-at.ts'
import { readRecord, type PlanAtRevision, type PlanRecord } from './read-record.ts'
import type { Access } from './plan-access.ts'
import type { Drawn } from './view-cache.ts'

/** What a view of a plan is drawn from. */
export interface Drawing {
  planId: string
  record: PlanRecord
  head: PlanHead
  moment: Moment
  day: Day
  today: Day
  asAt: AsAt
}

/** Reads a plan's record as at what was asked. */
export async function readDrawing(
  deps: Pick<Deps, 'clock'> & { store: Pick<Deps['store'], 'db'> },
  plan: PlanAtRevision,
  asked: string | undefined,
): Promise<Drawing> {
  const { db } = deps.store
  const { planId } = plan
  const when = await readAsAt(db, deps.clock, planId, asked)
  const record = await readRecord(db, plan, when.moment)
  const today = deps.clock.today()
  return { planId, record, head: headFor(record, when, today), ...when, today }
}

/** The plan's own words for a view. The picker offers every board until today, also to somebody who looks at the past. */
export const headFor = (record: PlanRecord, { moment }: When, today: Day): PlanHead =>
  planHead(record, boardsBy(record, null, today).reverse(), moment)

/** Whom a view of a plan is sent to, and what it is called among those that are kept. */
export interface Asking {
  req: Request
  res: Response
  access: Access
  name: string
  /** The change that the view rests on, where it is not the plan's last. */
  restsOn?: string
}

/**
 * Answers a view that is the same for all who may read the plan, but for `me`:
 * kept as text under the plan's revision, so that the next reader costs one
 * look at the session and one at the plan.
 */
export const sendPlanView = (
  deps: Deps,
  asking: Asking,
  asked: { asAt?: string | undefined },
  draw: (drawing: Drawing) => Promise<object> | object,
): Promise<undefined> => sendDrawn(deps, asking, asked, async (drawing) => ({ view: await draw(drawing) }))

/** The same for a view of which more than `me` is said to each reader alone, such as what they may do. */
export async function sendDrawn(
  deps: Deps,
  { req, res, access, name, restsOn = access.revision }: Asking,
  asked: { asAt?: string | undefined },
  draw: (drawing: Drawing) => Promise<Drawn>,
): Promise<undefined> {
  const key = JSON.stringify([access.planId, restsOn, deps.clock.today(), name, asked])
  const { rest, own, tag } = await deps.views.get(key, async () => {
    const drawing = await readDrawing(deps, access, asked.asAt)
    const drawn = await draw(drawing)
    return { ...drawn, view: { plan: drawing.head, asAt: drawing.asAt, ...drawn.view } }
  })
  const first = JSON.stringify({ me: access.me, ...(await own?.(access)) })
  res.set('etag', `"${tag}-${digest(first)}"`)
  if (req.fresh) {
    res.status(304).end()
    return undefined
  }
  res.type('json')
  await deps.replies.send({ req, res, who: access.who }, [Buffer.from(`${first.slice(0, -1)},`), rest])
  return undefined
}

/**
 * Answers a file drawn from a plan, kept like a view. It is the same for all
 * who may read the plan.
 */
export async function sendPlanFile(
  deps: Deps,
  { req, res, access, gives }: { req: Request; res: Response; access: Access; gives: FileKind },
  asked: { asAt?: string | undefined },
  draw: (drawing: Drawing) => Promise<{ name: string; bytes: Buffer }>,
): Promise<undefined> {
  const key = JSON.stringify([access.planId, access.revision, deps.clock.today(), gives, asked])
  const { name, bytes, tag } = await deps.views.getFile(key, async () =>
    draw(await readDrawing(deps, access, asked.asAt)),
  )
  res.set('etag', `"${tag}"`)
  if (req.fresh) {
    res.status(304).end()
    return undefined
  }
  // A page is read where it is asked for; what a browser cannot show is kept.
  res.set('content-disposition', `${gives === 'html' ? 'inline' : 'attachment'}; filename=${name}`)
  res.type(FILE_TYPES[gives])
  await deps.replies.send({ req, res, who: access.who }, [bytes])
  return undefined
}

/** Tells one reader's part from another's in a tag; no secret. */
function digest(text: string): string {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return (hash >>> 0).toString(36)
}
