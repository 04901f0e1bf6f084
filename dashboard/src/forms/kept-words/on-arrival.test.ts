import { expect, it } from 'vitest'
import type { Draft } from '../drafts/draft.ts'
import type { FormAgain } from '../form-refusal.ts'
import { markSent } from '../onto-answer.ts'
import { carryStood } from '../stood.ts'
import type { BoxOf } from '../words-left.ts'
import { onArrival } from './on-arrival.ts'

const written = (progress: string) => [{ name: 'progress', label: 'Progress', words: progress, typed: true }]
const draft: Draft = {
  at: 1_000,
  path: '',
  basedOn: 'one',
  stood: '',
  token: 'sent',
  boxes: [['progress', 'Two pods']],
  changed: ['progress'],
  written: written('Two pods'),
  tookUp: [],
  answer: '',
}
const refusal: FormAgain = {
  entered: { progress: 'Two pods' },
  form: { name: 'update-1.2', token: 'sent' },
  writtenBy: '',
  stood: '',
  action: '',
  problem: { code: 'invalid', message: 'Choose a delivery status' },
  signIn: false,
  email: '',
}
const found = (more: Partial<Draft> = {}, tab = 'a') => ({ form: 'update-1.2', tab, draft: { ...draft, ...more } })
const on = (more: object = {}) => ({
  tab: 'a',
  token: 'sent',
  refusal: null,
  stands: undefined,
  drawn: [['progress', 'Two pods']] as BoxOf[],
  seen: ['progress'],
  ...more,
})
const LATER = {
  boxes: [['progress', 'Two pods are full']] as BoxOf[],
  written: written('Two pods are full'),
}

it('what this tab kept, or another, is put into a form that is drawn with no answer', () => {
  for (const tab of ['a', 'b'])
    expect(onArrival(found({}, tab), on())).toEqual({
      isOwn: tab === 'a',
      draft,
      puts: { draft },
      stands: draft,
    })
})

it('it holds what a colleague saved meanwhile, where its author changed nothing', () => {
  const [then, stands] = [carryStood({ progress: '', partners: '' }), { progress: '', partners: 'Police' }]
  const boxes: BoxOf[] = [...draft.boxes, ['partners', '']]
  const { puts } = onArrival(found({ stood: then, boxes }), on({ stands }))
  expect(puts?.draft.boxes).toEqual([
    ['progress', 'Two pods'],
    ['partners', 'Police'],
  ])
})

it.each([
  ['what was sent is all there is', found(), {}, null, 'Two pods'],
  ['more was typed since it was sent', found(LATER), {}, ['progress'], 'Two pods are full'],
  ['another tab wrote it', found(LATER, 'b'), {}, null, 'Two pods are full'],
  ['it is the answer to another sending', found({ ...LATER, token: 'other' }), {}, null, 'Two pods are full'],
])('into a form that is drawn with an answer goes only what was typed after: %s', (_where, kept, more, names, left) => {
  const { puts, stands } = onArrival(kept, on({ refusal, ...more }))
  expect(puts?.names ?? null).toEqual(names)
  expect(stands.written.map(({ words }) => words)).toEqual([left])
})

it('what was sent, and the server drew in other words, is answered: it need stand nowhere', () => {
  const drawnOtherwise = { ...refusal, entered: { progress: 'A pod' }, sent: markSent({ progress: 'Two pods' }) }
  expect(onArrival(found(), on({ refusal: drawnOtherwise }))).toMatchObject({ puts: null, stands: { written: [] } })
})
