import { MOST_POSTS_AT_ONCE } from '../../../../../../../../domain/contract/posts.ts'
import { pastePosts } from '../../../../../../../../domain/paste-posts.ts'
import { planHref } from '../../../../../../address.ts'
import { once } from '../../../../../../entered.ts'
import { sendForm } from '../../../../../../forms/send-form.server.ts'
import { loads } from '../../../../../../keeping/keep.server.ts'
import { refuseMadeOtherwise } from '../../../../../../keeping/made-rows.server.ts'
import { makesRows, NOT_MADE_AGAIN } from '../../../../../../keeping/pasted.server.ts'
import { filledRows, rowsOf } from '../../../../../../keeping/rows.ts'
import { PASTED } from '../../../../../../posts/as-entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('posts')

const POSTS = { nothing: 'Paste the posts, one on each line', many: 'posts', most: MOST_POSTS_AT_ONCE }
export const actions: Actions = {
  /** Makes a row of each post that was pasted, to be put right before any is saved. */
  preview: makesRows(PASTED, POSTS, (text, entered) => {
    const { posts, leftOut } = pastePosts(text)
    return {
      rows: posts.map(({ title, holder, organisation }) => ({
        title,
        holder,
        organisation: organisation || once(entered, 'organisationForAll'),
      })),
      told: { leftOut },
    }
  }),

  save: (event) =>
    sendForm(event, async (entered, post) => {
      refuseMadeOtherwise(entered, PASTED, NOT_MADE_AGAIN)
      const { already } = await post('addPosts', event.params, {
        posts: filledRows(rowsOf(entered, PASTED.rows), 'title'),
        reason: entered['reason'] ?? '',
      })
      return planHref(event.params.plan, 'settings/posts', null, { done: already ? 'kept-already' : 'posts-added' })
    }),
}
