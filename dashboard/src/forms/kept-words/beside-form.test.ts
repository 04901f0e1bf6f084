import { expect, it } from 'vitest'
import type { FoundDraft } from '../drafts/draft.ts'
import type { BoxOf } from '../words-left.ts'
import { besideForm } from './beside-form.ts'

const AT = 1_000
const found = (tab: string): FoundDraft => ({
  form: 'update-1.2',
  tab,
  draft: {
    at: AT,
    path: '',
    basedOn: '',
    stood: '',
    token: tab,
    boxes: [['progress', 'Two pods']],
    changed: ['progress'],
    written: [{ name: 'progress', label: 'Progress', words: 'Two pods', typed: true }],
    tookUp: [],
    answer: '',
  },
})
const held = (value: string): BoxOf[] => [['progress', value]]

it('of what goes on from another that is kept, that other does not stand beside the form as well', () => {
  const [first, written] = [found('b'), found('c')]
  const since = { ...written, draft: { ...written.draft, tookUp: [{ tab: 'b', at: AT }] } }
  const beside = (at: number) =>
    besideForm([{ ...first, draft: { ...first.draft, at } }, since], { tab: 'a', tookUp: [], held: [] })
  expect([beside(AT), beside(AT + 1)].map((all) => all.map(({ tab }) => tab))).toEqual([['c'], ['b', 'c']])
})

it.each([
  ['another tab wrote', found('b'), { tookUp: [], held: held('One pod') }, 1],
  ['this tab wrote', found('a'), { tookUp: [], held: held('One pod') }, 0],
  ['was taken up', found('b'), { tookUp: [{ tab: 'b', at: AT }], held: held('One pod') }, 0],
  ['was taken up, and written on there since', found('b'), { tookUp: [{ tab: 'b', at: AT - 1 }], held: held('') }, 1],
  ['is in the boxes', found('b'), { tookUp: [], held: held('Two pods are full') }, 0],
  ['has no box any more', found('b'), { tookUp: [], held: [] }, 1],
])('of what %s, so many stand beside the form', (_what, kept, form, count) =>
  expect(besideForm([kept], { tab: 'a', ...form })).toHaveLength(count),
)
