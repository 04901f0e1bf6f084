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

it.each([
  ['ownColumnLabel', 'ownColumnText'],
  ['milestoneTitle', 'milestoneDue'],
] as const)('parts no row of %s and %s', (one, other) => {
  const theirs = draft([one], [one, 'Budget'], [other, ''])
  expect(besideMine(theirs, draft([other], [one, ''], [other, 'None']))).toEqual(theirs)
})

const made: BoxOf = ['madeFrom', 'a letter']
const bare = draft(['title'], ['title', 'Head of Alpha'], ['holder', ''])
const named = draft(['holder'], ['title', ''], ['holder', 'Ann Archer'])
it.each([
  ['theirs', [draft(['title'], made, ...bare.boxes), named]],
  ['mine', [bare, draft(['holder'], made, ...named.boxes)]],
] as const)('puts nothing of mine beside rows that were made, where %s were', (_whose, [theirs, mine]) =>
  expect(besideMine(theirs, mine)).toEqual(theirs),
)

it('is itself where nothing was changed here', () => {
  const theirs = draft(['progress'], ['progress', 'Two pods'])
  expect(besideMine(theirs, null)).toBe(theirs)
})
