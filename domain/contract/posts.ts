import { z } from 'zod'
import { AsAtQuery, PlanPath } from './asking.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { frame } from './frame.ts'
import { named } from './named.ts'

export const PostsView = z.object({
  ...frame,
  posts: z.array(
    z.object({ key: z.string(), title: z.string(), organisation: z.string(), holder: z.string().nullable() }),
  ),
})
export type PostsView = z.infer<typeof PostsView>

named({ PostsView })

export const POST_ENDPOINTS = {
  posts: {
    method: 'get',
    path: '/plans/:plan/posts',
    who: READ,
    says: 'The posts that own actions, and who holds them',
    params: PlanPath,
    query: AsAtQuery,
    reply: PostsView,
  },
} as const satisfies Endpoints
