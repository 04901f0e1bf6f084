import { expect, it } from 'vitest'
import { burnUpStory, sayBurnUp } from './burn-up.ts'

it.each([
  [0, 0, 'Nothing has been promised for today or before'],
  [1, 0, 'The one action first promised by now is not agreed complete'],
  [2, 0, 'Neither of the 2 actions first promised by now is agreed complete'],
  [5, 0, 'None of the 5 actions first promised by now is agreed complete'],
  [5, 4, '1 action of the 5 first promised by now is not agreed complete'],
  [5, 3, '2 actions of the 5 first promised by now are not agreed complete'],
  [5, 5, 'As many actions are agreed complete as were first promised by now'],
  [1, 2, 'As many actions are agreed complete as were first promised by now'],
])('of %i promised and %i agreed: %s', (firstPromise, agreed, said) => {
  expect(burnUpStory({ firstPromise, agreed })).toBe(said)
})

it.each([
  [
    { firstPromise: 0, presentPromise: 0, agreed: 0 },
    'nothing had been promised, by the first dates or by the present ones; none is agreed complete',
  ],
  [
    { firstPromise: 1, presentPromise: 0, agreed: 1 },
    '1 action had first been promised and none by the present dates; 1 is agreed complete',
  ],
  [
    { firstPromise: 0, presentPromise: 2, agreed: 0 },
    '2 actions had been promised by the present dates, and none by the first; none is agreed complete',
  ],
  [
    { firstPromise: 9, presentPromise: 7, agreed: 3 },
    '9 actions had first been promised and 7 by the present dates; 3 are agreed complete',
  ],
  [
    { firstPromise: 1, presentPromise: 1, agreed: 0 },
    '1 action had been promised, by the first dates and by the present ones alike; none is agreed complete',
  ],
])('in one sentence, of %j', (point, said) => {
  expect(sayBurnUp(point, '10 December 2020')).toBe(`By 10 December 2020, ${said}`)
})
