import { expect, it } from 'vitest'
import type { Written } from '../what-was-written.ts'
import type { BoxOf } from '../words-left.ts'
import { moreGone } from './more-gone.ts'

const post: Written = { name: 'ownerPost', label: 'Owner', words: 'Head of Quality', typed: false, value: 'quality' }
const meeting: Written = { name: 'meeting', label: 'Meeting', words: 'Board', typed: false, value: 'quality' }
const held: BoxOf[] = [['ownerPost', 'quality']]

it.each([
  ['what is offered no more', [post], { told: [], boxes: held }, [post]],
  ['what is said to be gone already', [post], { told: [post], boxes: held }, []],
  ['the same key under another name', [post], { told: [meeting], boxes: held }, [post]],
  ['what is not in the words any more', [post], { told: [], boxes: [['ownerPost', 'practice'] as BoxOf] }, []],
  ['what is in them under another name', [meeting], { told: [], boxes: held }, []],
])('says of %s what there is to say', (_what, notOffered, said, more) =>
  expect(moreGone(notOffered, said)).toEqual(more),
)
