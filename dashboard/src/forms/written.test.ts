import { expect, it } from 'vitest'
import { written } from './written.ts'

it.each([
  ['a choice, by its name', { deliveryStatus: 'at-risk' }, [['Delivery status', 'At risk']]],
  ['words, as they were typed', { progress: ' Two\nof five. ' }, [['Progress', ' Two\nof five. ']]],
  ['a single word of a box of words', { whyNoChange: 'Waiting' }, [['Why nothing has changed', 'Waiting']]],
  ['a day, said', { dueOn: '2021-05-28' }, [['Due on', '28 May 2021']]],
  ['a day that cannot be read, as it was typed', { dueOn: '31/2/21' }, [['Due on', '31/2/21']]],
  [
    'words of a box that has no words of its own',
    { milestoneTitle: 'Two of five' },
    [['Milestone title', 'Two of five']],
  ],
  [
    'each of several boxes of one name',
    { milestoneTitle: ['One is', 'Two are'] },
    [
      ['Milestone title', 'One is'],
      ['Milestone title', 'Two are'],
    ],
  ],
  ['nothing of an empty box', { progress: '', nextSteps: '  ' }, []],
  [
    'nothing of ids and keys',
    { id: '0197', meeting: '0198-77', ownerPost: 'head-of-service', area: '3', addRow: 'yes' },
    [],
  ],
])('%s', (_what, entered, expected) => {
  expect(written(entered).map(({ label, said }) => [label, said])).toEqual(expected)
})
