import { expect, it } from 'vitest'
import { isOtherThan, leftOf } from './left-of.ts'
import type { BoxOf } from '../words-left.ts'

const CHOICES = ['deliveryStatus', 'recommendations']
/** A draft whose boxes are all its author's. */
const draft = (...boxes: BoxOf[]) => ({
  boxes,
  changed: [...new Set(boxes.map(([name]) => name))],
  written: boxes.flatMap(([name, words]) =>
    words === '' ? [] : [{ name, label: name, words, typed: !CHOICES.includes(name) }],
  ),
})

it.each<[string, BoxOf[], BoxOf[], string[]]>([
  ['words that stand there', [['progress', 'Two pods']], [['progress', 'Two pods are full']], []],
  ['words that do not', [['progress', 'Two pods']], [['progress', 'One pod']], ['progress']],
  ['a day that is written otherwise', [['to', '3/2/2021']], [['to', '2021-02-03']], []],
  ['the same choice', [['deliveryStatus', 'at-risk']], [['deliveryStatus', 'at-risk']], []],
  ['another choice', [['deliveryStatus', 'at-risk']], [['deliveryStatus', 'off-track']], ['deliveryStatus']],
  ['a choice that begins like another', [['recommendations', '1']], [['recommendations', '10']], ['recommendations']],
  [
    'a tick among more',
    [['recommendations', '1']],
    [
      ['recommendations', '1'],
      ['recommendations', '2'],
    ],
    ['recommendations'],
  ],
  ['a choice that has no box', [['deliveryStatus', 'at-risk']], [], ['deliveryStatus']],
  ['a box that was emptied', [['progress', '']], [['progress', 'Two pods']], []],
])('of %s is left what is not held', (_what, boxes, held, left) => expect(leftOf(draft(...boxes), held)).toEqual(left))

it.each<[string, BoxOf[], BoxOf[], boolean]>([
  [
    'as it was sent',
    [
      ['progress', 'Two\npods'],
      ['deliveryStatus', 'at-risk'],
    ],
    [
      ['deliveryStatus', 'at-risk'],
      ['progress', 'Two\r\npods '],
    ],
    false,
  ],
  ['with a word more', [['progress', 'Two pods']], [['progress', 'Two']], true],
  ['with a word less', [['progress', 'Two']], [['progress', 'Two pods']], true],
  ['with another choice', [['deliveryStatus', 'off-track']], [['deliveryStatus', 'at-risk']], true],
  ['with a box emptied', [['progress', '']], [['progress', 'Two pods']], true],
  [
    'with a tick more',
    [
      ['recommendations', '1'],
      ['recommendations', '2'],
    ],
    [['recommendations', '1']],
    true,
  ],
])('a form %s is other than what was sent: %s', (_how, boxes, sent, is) =>
  expect(isOtherThan(draft(...boxes), sent)).toBe(is),
)

it('a form from which a tick was taken is other than what was sent', () => {
  const unticked = { ...draft(['progress', 'Two']), changed: ['progress', 'recommendations'] }
  expect(
    isOtherThan(unticked, [
      ['progress', 'Two'],
      ['recommendations', '1'],
    ]),
  ).toBe(true)
})

it('a form in which a box was put back to what the record holds is other than what was sent', () => {
  const back = { ...draft(['title', 'As it stood'], ['reason', 'Why']), changed: ['reason'] }
  expect(
    isOtherThan(back, [
      ['title', 'Longer'],
      ['reason', 'Why'],
    ]),
  ).toBe(true)
  expect(
    isOtherThan(back, [
      ['title', 'As it stood'],
      ['reason', 'Why'],
      ['basedOn', '0197'],
      ['partners', ''],
    ]),
  ).toBe(false)
})
