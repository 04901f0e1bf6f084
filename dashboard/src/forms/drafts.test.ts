import { describe, expect, it } from 'vitest'
import { claimDrafts, dropDraft, findDraft, forgetDrafts, keepDraft, type Draft, type Keeper } from './drafts.ts'

function emptyKeeper(): Keeper & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

const HOUR = 3_600_000
const NOW = 1_000 * HOUR
const place = { email: 'owner@plan.example', plan: 'medway-2019', form: 'update-1.2', tab: 'a' }
const draft: Draft = { at: NOW, basedOn: 'one', token: 'abc', boxes: [['progress', 'Two pods\nare full']], tookUp: [] }

function keeperOf(email = place.email) {
  const keeper = emptyKeeper()
  claimDrafts(keeper, email, NOW)
  return keeper
}

it('what was kept of a form is there again, for that form alone', () => {
  const keeper = keeperOf()
  expect(keepDraft(keeper, place, draft)).toBe(true)
  expect(findDraft(keeper, place, NOW)).toEqual({ draft, tab: 'a' })
  for (const other of [{ form: 'update-1.20' }, { plan: 'medway-2018' }, { email: 'viewer@plan.example' }])
    expect(findDraft(keeper, { ...place, ...other }, NOW)).toBeNull()
  dropDraft(keeper, place)
  expect(findDraft(keeper, place, NOW)).toBeNull()
})

it.each([
  [72, true],
  [72.001, false],
  [-0.001, false],
])('a draft of %d hours ago is shown: %s', (hours, shown) => {
  const keeper = keeperOf()
  keepDraft(keeper, place, { ...draft, at: NOW - hours * HOUR })
  expect(findDraft(keeper, place, NOW) !== null).toBe(shown)
  claimDrafts(keeper, place.email, NOW)
  expect([...keeper.kept.keys()].some((key) => key.startsWith('draft/'))).toBe(shown)
})

it('whoever signs in next finds nothing of anybody else’s', () => {
  const keeper = keeperOf()
  keepDraft(keeper, place, draft)
  claimDrafts(keeper, 'owner@plan.example.org', NOW)
  expect([...keeper.kept.values()]).toEqual(['owner@plan.example.org'])
})

it('signing out leaves nothing, and a page that is still open keeps nothing more', () => {
  const keeper = keeperOf()
  keeper.setItem('not-ours', 'stays')
  keepDraft(keeper, place, draft)
  forgetDrafts(keeper)
  expect(keepDraft(keeper, place, draft)).toBe(false)
  expect([...keeper.kept.keys()]).toEqual(['not-ours'])
})

it.each(['', 'null', '[]', '{"at":1}', `{"at":${NOW},"boxes":[["one"]]}`, `{"at":${NOW},"boxes":[[1,2]]}`, '{'])(
  'what somebody else wrote in its place is no draft: %s',
  (text) => {
    const keeper = keeperOf()
    keepDraft(keeper, place, draft)
    const [key = ''] = [...keeper.kept.keys()].filter((one) => one.startsWith('draft/'))
    keeper.setItem(key, text)
    expect(findDraft(keeper, place, NOW)).toBeNull()
  },
)

describe('two tabs with one form', () => {
  const other = { ...place, tab: 'b' }
  const words = (at: number, said: string): Draft => ({ ...draft, at, boxes: [['progress', said]] })

  it('each finds its own words, and a third tab what was written last', () => {
    const keeper = keeperOf()
    keepDraft(keeper, place, words(NOW - 2, 'of a'))
    keepDraft(keeper, other, words(NOW - 1, 'of b'))
    for (const [tab, found] of Object.entries({ a: 'a', b: 'b', c: 'b' }))
      expect(findDraft(keeper, { ...place, tab }, NOW)?.tab).toBe(found)
  })

  it('what one saved or emptied leaves the other’s words', () => {
    const keeper = keeperOf()
    keepDraft(keeper, place, words(NOW - 2, 'of a'))
    keepDraft(keeper, other, words(NOW - 1, 'of b'))
    dropDraft(keeper, place)
    expect(findDraft(keeper, place, NOW)).toEqual({ tab: 'b', draft: words(NOW - 1, 'of b') })
  })

  it('what one took up goes with its own, also after it was loaded again', () => {
    const keeper = keeperOf()
    keepDraft(keeper, place, words(NOW - 2, 'of a'))
    keepDraft(keeper, other, { ...words(NOW - 1, 'of a and b'), tookUp: [{ tab: 'a', at: NOW - 2 }] })
    dropDraft(keeper, other)
    expect(findDraft(keeper, place, NOW)).toBeNull()
  })

  it('what one took up stays when the other has written on', () => {
    const keeper = keeperOf()
    keepDraft(keeper, place, words(NOW - 2, 'of a'))
    keepDraft(keeper, place, words(NOW - 1, 'of a, and more'))
    dropDraft(keeper, other, [{ tab: 'a', at: NOW - 2 }])
    expect(findDraft(keeper, other, NOW)?.tab).toBe('a')
  })

  it('whoever signs in next, and whoever signs out, clears away both', () => {
    for (const clear of [(keeper: Keeper) => claimDrafts(keeper, 'viewer@plan.example', NOW), forgetDrafts]) {
      const keeper = keeperOf()
      keepDraft(keeper, place, draft)
      keepDraft(keeper, other, draft)
      clear(keeper)
      expect([...keeper.kept.keys()].filter((key) => key.startsWith('draft/'))).toEqual([])
    }
  })
})
