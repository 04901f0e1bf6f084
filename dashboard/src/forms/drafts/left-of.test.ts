import { expect, it } from 'vitest'
import { leftOf, sinceSent } from './left-of.ts'
import { carryMarks, markForm, readMarks, sinceMarked } from '../sent-mark.ts'
import { enteredOf } from '../stood.ts'
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

const row = (name: string, ...said: string[]): BoxOf[] => said.map((value) => [name, value])

/** What a form holds, what was sent of it, and which boxes hold something else by now: told by words and by marks alike. */
it.each<[string, BoxOf[], BoxOf[], string[]]>([
  [
    'as it was sent, however its way made it',
    [...row('progress', 'Two\npods'), ...row('nextSteps', ''), ...row('deliveryStatus', 'at-risk')],
    [...row('deliveryStatus', 'at-risk'), ...row('progress', 'Two\r\npods '), ...row('partners', '')],
    [],
  ],
  ['with a word more', row('progress', 'Two pods'), row('progress', 'Two'), ['progress']],
  ['with a word less', row('progress', 'Two'), row('progress', 'Two pods'), ['progress']],
  ['with another choice', row('kind', 'visit'), row('kind', 'board'), ['kind']],
  ['with a box emptied', row('progress', ''), row('progress', 'Two pods'), ['progress']],
  ['with a box filled', row('nextSteps', 'Two pods'), row('progress', ''), ['nextSteps']],
  ['with a tick more', row('recommendations', '1', '2'), row('recommendations', '1'), ['recommendations']],
  ['with a tick less', row('recommendations', '1'), row('recommendations', '1', '2'), ['recommendations']],
  [
    'with its last tick taken out',
    row('progress', 'Two'),
    [...row('progress', 'Two'), ...row('areas', '1')],
    ['areas'],
  ],
  ['with an empty row more', row('title', 'A', ''), row('title', 'A'), []],
  ['with a row emptied above an empty one', row('title', 'A', '', ''), row('title', 'A', 'B', ''), ['title']],
  ['with words in another row', row('holder', 'Ann', ''), row('holder', '', 'Ann'), ['holder']],
  ['with rows that changed places', row('title', 'B', 'A'), row('title', 'A', 'B'), ['title']],
  ['with a box put back to what the record holds', row('title', 'As it stood'), row('title', 'Longer'), ['title']],
  ['with a ref that its author typed', row('ref', '2.10'), row('ref', '2.9'), ['ref']],
  [
    'without what it carries for itself',
    row('progress', 'Two'),
    [...row('progress', 'Two'), ...row('basedOn', '0197'), ...row('of', '4.3')],
    [],
  ],
  [
    'with what it carried for itself, as it was held in a refusal',
    [...row('progress', 'Two'), ...row('basedOn', '0197'), ...row('keptStatus', 'at-risk')],
    row('progress', 'Two'),
    [],
  ],
])('a form %s', (_how, boxes, sent, since) => {
  expect(sinceSent(boxes, sent)).toEqual(since)
  const [mark] = readMarks(carryMarks([markForm('ab12', enteredOf(sent))]))
  expect(mark && sinceMarked(mark, boxes)).toEqual(since)
})
