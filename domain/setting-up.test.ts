import { describe, expect, it } from 'vitest'
import { isRunning, SETUP_STEPS, settingUp, stepsToDo } from './setting-up.ts'

const NOTHING = { areas: 0, recommendations: 0, posts: 0, meetings: 0, people: 1, invited: 0, actions: 0, reported: 0 }
const ALL = SETUP_STEPS.filter((step) => step !== 'plan')
const toDo = (stands: Partial<typeof NOTHING>) => stepsToDo({ ...NOTHING, ...stands })

describe('the steps of starting a plan', () => {
  it.each([
    ['just begun', {}, ALL],
    ['one area', { areas: 1 }, ALL.filter((step) => step !== 'areas')],
    ['recommendations and no area', { recommendations: 1 }, ALL.filter((step) => step !== 'recommendations')],
    ['posts', { posts: 1 }, ALL.filter((step) => step !== 'posts')],
    ['a meeting', { meetings: 1 }, ALL.filter((step) => step !== 'meetings')],
    ['somebody beside its office', { people: 2 }, ALL.filter((step) => step !== 'people')],
    ['somebody invited, who has not come', { invited: 1 }, ALL],
    ['an action, and no area or recommendation by choice', { actions: 1 }, ['posts', 'meetings', 'people']],
    ['all', { areas: 1, recommendations: 1, posts: 1, meetings: 1, people: 2, actions: 1 }, []],
  ])('%s', (_of, stands, expected) => {
    expect(toDo(stands)).toEqual(expected)
  })
})

describe('how far the starting of a plan has come', () => {
  const rest = { areas: 1, recommendations: 1, posts: 1, meetings: 1 }
  it.each([
    ['nobody is invited: that is next', { ...rest }, { toDo: ['people', 'actions'], next: 'people', invited: 0 }],
    [
      'somebody is invited: what comes after is next, and people are not there yet',
      { ...rest, invited: 5 },
      { toDo: ['people', 'actions'], next: 'actions', invited: 5 },
    ],
    [
      'all but those who are invited',
      { ...rest, invited: 5, actions: 12 },
      { toDo: ['people'], next: null, invited: 5 },
    ],
    [
      'all, though more are invited, and nobody has reported',
      { ...rest, people: 2, invited: 4, actions: 12 },
      { toDo: [], next: null, invited: 0 },
    ],
    ['all, and one action reported on', { ...rest, people: 2, actions: 12, reported: 1 }, null],
    [
      'one reported on, and nobody invited',
      { ...rest, actions: 12, reported: 1 },
      { toDo: ['people'], next: 'people', invited: 0 },
    ],
  ])('%s', (_what, stands, expected) => {
    expect(settingUp({ ...NOTHING, ...stands })).toEqual(expected)
  })
})

it.each([
  [{ boards: 0, actions: 0 }, false],
  [{ boards: 0, actions: 12 }, false],
  [{ boards: 1, actions: 0 }, false],
  [{ boards: 1, actions: 1 }, true],
])('a plan with %j runs: %s', (plan, expected) => {
  expect(isRunning(plan)).toBe(expected)
})
