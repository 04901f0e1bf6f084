import { expect, it, vi } from 'vitest'
import type { ActionView } from '../../../domain/contract/actions.ts'
import { withLastYears } from './with-last-years.ts'

// What is recorded of an action is told by its nouns, whose components are not drawn here.
vi.mock('./history-of.ts', () => ({
  historyOf: ({ progressUpdates, dateChanges }: ActionView) =>
    [...progressUpdates, ...dateChanges].sort((one, other) => (one.recordedAt > other.recordedAt ? -1 : 1)),
}))

const on = (recordedAt: string) => ({ id: recordedAt, recordedAt: `${recordedAt}T09:00:00Z` })
const board = (id: string) => ({ id, title: 'Board', heldOn: '2020-12-16', dataCutOffOn: '2020-12-02' })
const view = (updates: readonly string[], dates: readonly string[] = []) =>
  ({
    plan: { boards: [board('board-1')] },
    progressUpdates: updates.map(on),
    dateChanges: dates.map(on),
    atBoards: [{ meeting: board('board-1'), status: 'on-track' }],
  }) as unknown as ActionView
const shownOf = (...[seen, isWhole = false]: [ActionView, boolean?]) => {
  const { progressUpdates, history } = withLastYears(seen, isWhole)
  return { updates: progressUpdates.map(({ id }) => id), ...history }
}

const LONG = ['2020-12-01', '2019-06-01', '2018-06-01', '2017-06-01']

it('has what was said in two years, and says how much there is in all', () => {
  const since = '2019-06-01T09:00:00Z'
  expect(shownOf(view(LONG))).toEqual({ updates: LONG.slice(0, 2), all: 4, since })
})

it.each([
  ['where all are asked for', view(LONG), true],
  ['where there are no more', view(LONG.slice(0, 2)), false],
])('has all of it %s', (_, seen, isWhole) => {
  const updates = seen.progressUpdates.map(({ id }) => id)
  expect(shownOf(seen, isWhole)).toEqual({ updates, all: updates.length, since: null })
})

it('keeps the words that stand, however old', () => {
  const since = '2020-11-01T09:00:00Z'
  const seen = view(['2016-01-01', '2015-01-01'], ['2020-11-01'])
  expect(shownOf(seen)).toEqual({ updates: ['2016-01-01'], all: 3, since })
})

it('has the boards of its line be those that the page lists', () => {
  const shown = withLastYears(view(LONG), false)
  expect(shown.atBoards[0]?.meeting).toBe(shown.plan.boards[0])
})
