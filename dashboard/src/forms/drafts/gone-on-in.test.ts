import { expect, it } from 'vitest'
import type { Draft } from './draft.ts'
import { goneOnIn } from './gone-on-in.ts'

const words = (progress: string, more: Partial<Draft> = {}): Draft => ({
  at: 1_000,
  path: '',
  basedOn: '',
  stood: '',
  token: 'sent',
  boxes: [['progress', progress]],
  changed: ['progress'],
  written: [{ name: 'progress', label: 'Progress', words: progress, typed: true }],
  tookUp: [],
  answer: '',
  ...more,
})
const kept = (draft: Draft, tab = 'closed') => ({ form: 'update-1.2', tab, draft })
const answer = {
  entered: { progress: 'Two pods are full', of: '1.2' },
  form: { name: 'update-1.2', token: 'sent' },
}

it.each([
  ['what was sent as another tab had kept it', kept(words('Two pods are full')), ['closed']],
  ['what was gone on with before it was sent', kept(words('Two pods')), ['closed']],
  [
    'with what that went on from itself',
    kept(words('Two pods', { tookUp: [{ tab: 'first', at: 1 }] })),
    ['closed', 'first'],
  ],
  ['no words that were not sent', kept(words('Two pods are full, and a third')), []],
  ['no words of another deed', kept(words('Two pods', { token: 'other' })), []],
  ['nothing that the tab keeps itself', kept(words('Two pods'), 'own'), []],
])('there goes on %s', (_what, one, tabs) => {
  expect(goneOnIn(answer, [one], 'own').map(({ tab }) => tab)).toEqual(tabs)
})
