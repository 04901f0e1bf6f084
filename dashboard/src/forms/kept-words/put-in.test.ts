import { expect, it } from 'vitest'
import type { Draft } from '../drafts/draft.ts'
import type { BoxOf } from '../words-left.ts'
import { besideMine } from './put-in.ts'

const draft = (changed: string[], ...boxes: BoxOf[]): Draft => ({
  ...{ at: 1, path: '', basedOn: '', stood: '', token: 't', tookUp: [], answer: '', boxes, changed },
  written: changed.flatMap((name) =>
    boxes.flatMap(([other, words]) => (other === name ? [{ name, label: name, words, typed: true }] : [])),
  ),
})

it('keeps what was chosen here in a box of which the other tab says nothing', () => {
  const theirs = draft(['progress'], ['deliveryStatus', ''], ['progress', 'Two pods'])
  const mine = draft(['deliveryStatus'], ['deliveryStatus', 'off-track'], ['progress', ''])
  const both = besideMine(theirs, mine)
  expect([both.boxes, both.changed, both.written.map(({ words }) => words)]).toEqual([
    [
      ['progress', 'Two pods'],
      ['deliveryStatus', 'off-track'],
    ],
    ['progress', 'deliveryStatus'],
    ['Two pods', 'off-track'],
  ])
})

it('puts in what the other tab says of a box that was changed here too', () => {
  const theirs = draft(['progress'], ['progress', 'Two pods'])
  expect(besideMine(theirs, draft(['progress'], ['progress', 'One pod'])).boxes).toEqual([['progress', 'Two pods']])
})

it('parts no row of two boxes', () => {
  const theirs = draft(['ownColumnLabel'], ['ownColumnLabel', 'Budget'], ['ownColumnText', ''])
  const mine = draft(['ownColumnText'], ['ownColumnLabel', ''], ['ownColumnText', 'None'])
  expect(besideMine(theirs, mine)).toEqual(theirs)
})

it('is itself where nothing was changed here', () => {
  const theirs = draft(['progress'], ['progress', 'Two pods'])
  expect(besideMine(theirs, null)).toBe(theirs)
})
