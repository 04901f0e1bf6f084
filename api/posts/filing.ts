import { Key } from '../../domain/contract/filed/fields.ts'
import { FiledHolder, FiledPost } from '../../domain/contract/filed/posts.ts'
import { postHolders, posts } from '../../db/schema/index.ts'
import { peopleFiling } from '../people/filing.ts'
import { filing } from '../plan-file/filing.ts'

export const postsFiling = filing({
  list: 'posts',
  called: 'post',
  table: posts,
  shape: FiledPost,
  name: { field: 'key', shape: Key() },
})

export const holdersFiling = filing({
  list: 'holders',
  called: 'holder',
  table: postHolders,
  shape: FiledHolder,
  on: { noun: postsFiling, column: 'postId' },
  references: { email: { noun: peopleFiling, column: 'personId' } },
  check(judge, { rows, at }) {
    judge.inOrder(rows, at, ['fromOn', 'toOn'], 'Write a day that is not before the first in the post')
  },
})
