import { describe, expect, it } from 'vitest'
import { SETUP_STEPS, stepsToDo } from './setting-up.ts'

const NOTHING = { areas: 0, recommendations: 0, posts: 0, meetings: 0, people: 1, invited: 0, actions: 0 }
const ALL = SETUP_STEPS.filter((step) => step !== 'plan')
const toDo = (stands: Partial<typeof NOTHING>) => stepsToDo({ stands: { ...NOTHING, ...stands } })

describe('the steps of starting a plan', () => {
  it.each([
    ['just begun', {}, ALL],
    ['one area', { areas: 1 }, ALL.filter((step) => step !== 'areas')],
    ['recommendations and no area', { recommendations: 1 }, ALL.filter((step) => step !== 'recommendations')],
    ['posts', { posts: 1 }, ALL.filter((step) => step !== 'posts')],
    ['a meeting', { meetings: 1 }, ALL.filter((step) => step !== 'meetings')],
    ['somebody beside its office', { people: 2 }, ALL.filter((step) => step !== 'people')],
    ['somebody invited', { invited: 1 }, ALL.filter((step) => step !== 'people')],
    ['an action, and no area or recommendation by choice', { actions: 1 }, ['posts', 'meetings', 'people']],
    ['all', { areas: 1, recommendations: 1, posts: 1, meetings: 1, people: 2, actions: 1 }, []],
  ])('%s', (_of, stands, expected) => {
    expect(toDo(stands)).toEqual(expected)
  })
})
