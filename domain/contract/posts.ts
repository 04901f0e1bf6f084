import { z } from 'zod'
import { frame } from './frame.ts'

export const PostsView = z.object({
  ...frame,
  posts: z.array(
    z.object({ key: z.string(), title: z.string(), organisation: z.string(), holder: z.string().nullable() }),
  ),
})
export type PostsView = z.infer<typeof PostsView>
