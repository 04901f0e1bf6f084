import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { afterWriting } from '../plan/plan-access.ts'
import { sendPlanView, type Asking } from '../plan/plan-view.ts'
import { viewSender } from '../plan/send-afterwards.ts'
import { inPlan } from '../record/transact.ts'
import { drawPost, drawPosts } from './draw-posts.ts'
import { addPosts } from './add-posts.ts'
import { addHolder, handOver, reviseHolder } from './keep-holders.ts'
import { addPost, revisePost } from './keep-posts.ts'

type To = Pick<Asking, 'req' | 'res' | 'access'>

/** Posts, who held them, and who comes next. */
export function postRoutes(deps: Deps): Router {
  const routes = Router()
  const { db } = deps.store
  const all = viewSender(deps, 'posts', drawPosts)
  const sendPost = ({ req, res, access }: To, key: string, asked: { asAt?: string | undefined } = {}) =>
    sendPlanView(deps, { req, res, access, name: `post ${key}` }, asked, (drawing) => drawPost(db, drawing, key))
  const sendAfterwards = async (to: To, key: string) =>
    sendPost({ ...to, access: await afterWriting(db, to.access) }, key)

  serve(routes, deps, ENDPOINTS.posts, ({ query, ...asking }) => all.send(asking, query))

  serve(routes, deps, ENDPOINTS.post, ({ params: { key }, query, ...asking }) => sendPost(asking, key, query))

  serve(routes, deps, ENDPOINTS.addPost, async ({ body, ...asking }) => {
    const key = await inPlan(deps, asking.access, (tx) => addPost(tx, asking.access, body))
    return sendAfterwards(asking, key)
  })

  serve(routes, deps, ENDPOINTS.addPosts, async ({ body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addPosts(tx, asking.access, body))
    return all.sendAfterwards(asking)
  })

  serve(routes, deps, ENDPOINTS.revisePost, async ({ params: { key }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => revisePost(tx, asking.access, { key, revision: body }))
    return sendAfterwards(asking, key)
  })

  serve(routes, deps, ENDPOINTS.addHolder, async ({ params: { key }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addHolder(tx, asking.access, { key, holder: body }))
    return sendAfterwards(asking, key)
  })

  serve(routes, deps, ENDPOINTS.reviseHolder, async ({ params: { key, id }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseHolder(tx, asking.access, { key, id, revision: body }))
    return sendAfterwards(asking, key)
  })

  serve(routes, deps, ENDPOINTS.handOver, async ({ params: { key }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => handOver(tx, asking.access, { key, handover: body }))
    return sendAfterwards(asking, key)
  })

  return routes
}
