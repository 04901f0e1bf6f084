import { expect, it } from 'vitest'
import { day } from '../day.ts'
import {
  sayActionGaps,
  sayBoards,
  sayMissingPeople,
  sayPeople,
  sayPosts,
  sayStanding,
  sayUndated,
  sayUnsponsored,
} from './settings.ts'

it.each([
  [null, 'No board is to come'],
  ['2020-12-16', 'No board date after 16 December 2020'],
  ['2021-06-09', 'No board date after 9 June 2021'],
  ['2021-06-10', ''],
])('the last board on %s, seen on 10 December 2020: %j', (lastBoardOn, expected) => {
  expect(sayBoards({ lastBoardOn: lastBoardOn === null ? null : day(lastBoardOn) }, day('2020-12-10'))).toBe(expected)
})

it('says what nobody sponsors, and nothing where nothing is missing', () => {
  expect(sayUnsponsored({ areasWithoutSponsor: [2] })).toBe('No sponsor for area 2')
  expect(sayUnsponsored({ areasWithoutSponsor: [2, 3, 5] })).toBe('No sponsor for areas 2, 3 and 5')
  expect(sayUnsponsored({ areasWithoutSponsor: [] })).toBe('')
})

it('counts what stands', () => {
  expect([sayStanding(0, 'visit'), sayStanding(1, 'visit'), sayStanding(3, 'visit')]).toEqual([
    'None yet',
    '1 visit',
    '3 visits',
  ])
})

it('says who has a part, and who is still to come', () => {
  expect(sayPeople({ people: 1, invited: 8 })).toBe('1 person; 8 invited')
  expect(sayPeople({ people: 6, invited: 0 })).toBe('6 people')
})

const EMPTY = [{ title: 'Lead Member' }, { title: 'Head of Workforce' }]
const QUALITY = { title: 'Head of Quality', actions: 4 }
it.each([
  [{ postsWithoutHolder: [], postsWithoutAccount: [] }, ''],
  [{ postsWithoutHolder: EMPTY, postsWithoutAccount: [] }, 'Nobody holds Lead Member and Head of Workforce'],
  [
    { postsWithoutHolder: [], postsWithoutAccount: [{ ...QUALITY, actions: 1 }] },
    '1 action belongs to a post whose holder cannot sign in and is not invited: Head of Quality',
  ],
  [
    {
      postsWithoutHolder: [{ title: 'Lead Member' }],
      postsWithoutAccount: [QUALITY, { title: 'Director', actions: 3 }],
    },
    'Nobody holds Lead Member; 7 actions belong to posts whose holders cannot sign in and are not invited: Head of Quality and Director',
  ],
])('of posts %j says %j', (missing, expected) => {
  expect(sayPosts(missing)).toBe(expected)
})

it.each([
  [true, null, 0, 'Nobody is chair'],
  [true, null, 2, 'Nobody is chair; 2 people are invited and have not come yet'],
  [true, 'Amy Dobson', 1, 'Amy Dobson is invited as chair and has not come yet'],
  [true, 'Amy Dobson', 5, 'Amy Dobson is invited as chair and has not come yet; 4 more invited'],
  [false, null, 1, '1 person is invited and has not come yet'],
  [false, 'Amy Dobson', 1, '1 person is invited and has not come yet'],
  [false, null, 0, ''],
])('of people, with no chair %j, invited as chair %j, and %i invited, it says %j', (...told) => {
  const [chair, chairInvited, invited, expected] = told
  expect(sayMissingPeople({ chair, chairInvited }, invited)).toBe(expected)
})

it('says what actions and sources are missing', () => {
  expect(sayActionGaps({ gaps: [] })).toBe('')
  expect(
    sayActionGaps({
      gaps: [
        { kind: 'measure', count: 3 },
        { kind: 'start', count: 1 },
      ],
    }),
  ).toBe('3 actions have no success measure; 1 action has no start date')
  expect(sayUndated({ sourcesWithoutDay: [] })).toBe('')
  expect(sayUndated({ sourcesWithoutDay: ['Letter'] })).toBe('No day on which Letter was published')
  expect(sayUndated({ sourcesWithoutDay: ['Letter', 'Report'] })).toBe(
    'No day on which Letter and Report were published',
  )
})
