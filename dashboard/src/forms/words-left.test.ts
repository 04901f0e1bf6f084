import { expect, it } from 'vitest'
import { changedSince, wordsLeft, type BoxOf } from './words-left.ts'

const box = (value: string, name = 'progress'): BoxOf => [name, value]

it.each([
  ['the same', 'Two pods\nare full', [box('Two pods\nare full')], 0],
  ['the same, off the wire', 'Two pods\nare full ', [box('Two pods\r\nare full')], 0],
  ['what goes on from it', 'Two pods', [box('In May: Two pods are full')], 0],
  ['less than it', 'Two pods are full', [box('Two pods')], 1],
  ['something else', 'Two pods', [box('X')], 1],
  ['nothing', 'Two pods', [box('')], 1],
  ['it in a box of another name', 'Two pods', [box('Two pods', 'nextSteps')], 1],
  ['no such box', 'Two pods', [], 1],
  ['the same day', '2020-12-10', [box('10 December 2020')], 0],
  ['another day', '2020-12-10', [box('11 December 2020')], 1],
  ['it in another row of that name', 'Two pods', [box('One'), box('Two pods')], 0],
  ['anything, where nothing had been typed', ' ', [box('X')], 0],
])('a form that holds %s', (_what, typed, held, left) => expect(wordsLeft([box(typed)], held)).toHaveLength(left))

const THEN = [box('Two pods'), box('One', 'row'), box('Two', 'row')]
it.each([
  ['the same', THEN, []],
  ['the same, off the wire', [box('Two pods\r\n'), box('One', 'row'), box('Two', 'row')], []],
  ['what goes on from it', [box('Two pods are full'), box('One', 'row'), box('Two', 'row')], ['progress']],
  ['something new beside it', [...THEN, box('Recruit', 'nextSteps')], ['nextSteps']],
  ['its rows the other way round', [box('Two pods'), box('Two', 'row'), box('One', 'row')], ['row']],
  ['one row more', [...THEN, box('Three', 'row')], ['row']],
  ['less: its rows are gone', [box('Two pods')], ['row']],
])('of what was found, %s has changed since', (_what, now, names) => expect(changedSince(THEN, now)).toEqual(names))
