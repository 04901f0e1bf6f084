import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { sayHeld, sayJoined } from './held.ts'
import { sayWhatFor } from './roles.ts'

const TODAY = day('2020-12-10')
const mash = {
  title: 'Head of MASH',
  capacity: 'holder' as const,
  fromOn: null,
  toOn: null,
  actions: 1,
  holder: 'Li',
}

it.each([
  ['a post', [mash], 'You hold the post of Head of MASH; 1 action is yours to report on.'],
  [
    'one that owns nothing',
    [{ ...mash, actions: 0 }],
    'You hold the post of Head of MASH; no open action is yours to report on yet.',
  ],
  [
    'two, one as deputy',
    [mash, { ...mash, title: 'Head of Practice', capacity: 'deputy' as const, actions: 2 }],
    'You hold the posts of Head of MASH and Head of Practice (as deputy); 3 actions are yours to report on.',
  ],
  [
    'one on its first and last day',
    [{ ...mash, fromOn: TODAY, toOn: TODAY }],
    'You hold the post of Head of MASH; 1 action is yours to report on.',
  ],
  [
    'one from tomorrow on',
    [{ ...mash, fromOn: day('2020-12-11') }],
    'You are to hold the post of Head of MASH from 11 December 2020. Until then nothing is yours to report on.',
  ],
  [
    'one until yesterday, the latest of two',
    [
      { ...mash, title: 'Head of Practice', toOn: day('2019-12-09') },
      { ...mash, toOn: day('2020-12-09'), holder: 'Two' },
    ],
    'You held the post of Head of MASH until 9 December 2020; Two holds it now. If that is not right, ask the programme office.',
  ],
  ['none', [], 'You hold no post of this plan, so nothing is yours to report on. The programme office gives posts.'],
])('whoever holds %s is told so', (_what, held, said) => {
  expect(sayHeld(held, TODAY)).toBe(said)
})

it.each([
  [
    { role: 'chair' as const, posts: [{ title: 'Independent Chair' }] },
    'You have joined this plan as chair of the board, and hold the post of Independent Chair.',
  ],
  [{ role: 'scrutiny' as const, posts: [] }, 'You have joined this plan as scrutiny officer.'],
  [
    { role: 'viewer' as const, posts: [{ title: 'Director' }, { title: 'Lead Member' }] },
    'You have joined this plan as board member, and hold the posts of Director and Lead Member.',
  ],
])('whoever has joined is told as what: %j', (me, said) => {
  expect(sayJoined(me)).toBe(`${said} What your part is: ${sayWhatFor(me.role)}.`)
})
