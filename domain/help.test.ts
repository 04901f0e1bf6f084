import { expect, it } from 'vitest'
import { day } from './day.ts'
import { helpOf, whyNotDoneBy } from './help.ts'

const today = day('2020-12-10')
/** Updates by what they ask for, oldest first; each is called by its place. */
const told = (...asked: (string | null)[]) => asked.map((helpNeeded, i) => ({ id: `${i + 1}`, helpNeeded })).reverse()
const answer = (updateId: string, by: string | null = null) => ({ updateId, by: by === null ? null : day(by) })

it.each<[string, ReturnType<typeof told>, ReturnType<typeof answer>[], string]>([
  ['nobody has reported', [], [], 'nothing'],
  ['no help is needed', told(null), [], 'nothing'],
  ['no help is needed any more', told('Cover', null), [], 'nothing'],
  ['no help is needed any more, though it was answered', told('Cover', null), [answer('1')], 'nothing'],
  ['help is asked', told('Cover'), [], 'waits since 1'],
  ['it is asked again and again', told('Cover', 'Cover', 'Cover'), [], 'waits since 1'],
  ['it is asked in other words', told('Cover', 'Money'), [], 'waits since 2'],
  ['it was answered', told('Cover'), [answer('1')], 'answered 1'],
  ['it was answered, and is said again with no change', told('Cover', 'Cover'), [answer('1')], 'answered 1'],
  ['it was answered when it was said again', told('Cover', 'Cover'), [answer('2')], 'answered 2'],
  ['it was answered, and other words ask anew', told('Cover', 'Money'), [answer('1')], 'waits since 2'],
  ['the same is asked after an update that did without', told('Cover', null, 'Cover'), [answer('1')], 'waits since 3'],
  ['the same is asked after other words', told('Cover', 'Money', 'Cover'), [answer('1')], 'waits since 3'],
  ['its day is tomorrow', told('Cover'), [answer('1', '2020-12-11')], 'answered 1'],
  ['its day is today', told('Cover'), [answer('1', '2020-12-10')], 'answered 1'],
  ['its day was yesterday', told('Cover'), [answer('1', '2020-12-09')], 'waits since 1, answered 1'],
  ['its day has passed, and nothing is asked any more', told('Cover', null), [answer('1', '2020-12-09')], 'nothing'],
  [
    'it was answered again since its day passed',
    told('Cover', 'Cover'),
    [answer('2', '2021-01-29'), answer('1', '2020-12-09')],
    'answered 2',
  ],
])('help when %s', (_when, updates, answers, expected) => {
  const help = helpOf(updates, answers, today)
  const said = help && [
    ...(help.waits ? [`waits since ${help.first.id}`] : []),
    ...(help.answer ? [`answered ${help.answer.updateId}`] : []),
  ]
  expect(said?.join(', ') ?? 'nothing').toBe(expected)
})

it.each([
  ['the day before the answer', '2020-12-09', false],
  ['its own day', '2020-12-10', true],
  ['the day after', '2020-12-11', true],
])('an answer may be to be done by %s or not', (_day, by, may) => {
  expect(whyNotDoneBy(day(by), today) === null).toBe(may)
})
