import { expect, it } from 'vitest'
import { day } from '../day.ts'
import {
  sayBoards,
  sayEmptyPosts,
  sayNumbers,
  sayPeople,
  sayStanding,
  sayUnanswered,
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

it('says what nobody holds, sponsors or answers, and nothing where nothing is missing', () => {
  expect(sayEmptyPosts({ postsWithoutHolder: [{ title: 'Lead Member' }, { title: 'Head of Workforce' }] })).toBe(
    'Nobody holds Lead Member and Head of Workforce',
  )
  expect(sayEmptyPosts({ postsWithoutHolder: [] })).toBe('')
  expect(sayUnsponsored({ areasWithoutSponsor: [2] })).toBe('No sponsor for area 2')
  expect(sayUnsponsored({ areasWithoutSponsor: [2, 3, 5] })).toBe('No sponsor for areas 2, 3 and 5')
  expect(sayUnsponsored({ areasWithoutSponsor: [] })).toBe('')
  expect(sayUnanswered({ unanswered: [4] })).toBe('No action answers recommendation 4')
  expect(sayUnanswered({ unanswered: [4, 9] })).toBe('No action answers recommendations 4 and 9')
  expect(sayUnanswered({ unanswered: [] })).toBe('')
})

it('counts what stands', () => {
  expect([sayStanding(0, 'visit'), sayStanding(1, 'visit'), sayStanding(3, 'visit')]).toEqual([
    'None yet',
    '1 visit',
    '3 visits',
  ])
})

it.each([
  [[], ''],
  [[4], '4'],
  [[4, 5], '4 and 5'],
  [[4, 5, 6], '4 to 6'],
  [[1, 2, 3, 7, 9, 10], '1 to 3, 7, 9 and 10'],
])('says the numbers %j as %j', (numbers, expected) => {
  expect(sayNumbers(numbers)).toBe(expected)
})

it('says who has a part, and who is still to come', () => {
  expect(sayPeople({ people: 1, invited: 8 })).toBe('1 person; 8 invited')
  expect(sayPeople({ people: 6, invited: 0 })).toBe('6 people')
})
