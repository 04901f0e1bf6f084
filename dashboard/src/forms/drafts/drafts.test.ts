import { describe, expect, it } from 'vitest'
import type { Draft, DraftPlace } from './draft.ts'
import { dropAsRead, dropDraft, dropMarked, dropSaved, setDraftAside } from './drop-drafts.ts'
import { claimDrafts, draftsOfPlan, findDrafts, forgetDrafts, hasDrafts, keepDraft } from './keep-drafts.ts'
import type { Keeper } from './read-kept.ts'
import { markForm } from '../sent-mark.ts'

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
const place = { person: '0197-owner', plan: 'medway-2019', form: 'update-1.2', tab: 'a' }
const draft: Draft = {
  at: NOW,
  path: '/medway-2019/actions/1.2/update',
  basedOn: 'one',
  stood: '',
  token: 'abc',
  boxes: [['progress', 'Two pods\nare full']],
  changed: ['progress'],
  written: [{ name: 'progress', label: 'Progress', words: 'Two pods\nare full', typed: true }],
  tookUp: [],
  answer: '',
}
const findDraft = (keeper: Keeper, where: DraftPlace, now: number) => findDrafts(keeper, where, now)[0] ?? null

function keeperOf(person = place.person) {
  const keeper = emptyKeeper()
  claimDrafts(keeper, person, NOW)
  return keeper
}

it('what was kept of a form is there again, for that form alone', () => {
  const keeper = keeperOf()
  expect(keepDraft(keeper, place, draft)).toBe(true)
  expect(findDraft(keeper, place, NOW)).toEqual({ draft, form: 'update-1.2', tab: 'a' })
  for (const other of [{ form: 'update-1.20' }, { plan: 'medway-2018' }, { person: '0197-viewer' }])
    expect(findDraft(keeper, { ...place, ...other }, NOW)).toBeNull()
  dropDraft(keeper, place)
  expect(findDraft(keeper, place, NOW)).toBeNull()
})

it('drops what was read, and nothing that was written there since', () => {
  const keeper = keeperOf()
  const read = [
    { tab: 'a', at: NOW },
    { tab: 'b', at: NOW },
    { tab: 'gone', at: NOW },
  ]
  keepDraft(keeper, place, draft)
  keepDraft(keeper, { ...place, tab: 'b' }, { ...draft, at: NOW + 1 })
  keepDraft(keeper, { ...place, form: 'update-1.3' }, draft)
  dropAsRead(keeper, place, read)
  expect(draftsOfPlan(keeper, place, NOW + 1).map(({ form, tab }) => `${form} ${tab}`)).toEqual([
    'update-1.2 b',
    'update-1.3 a',
  ])
})

it('what no browser may keep is not in what is kept, by whatever way it comes', () => {
  const keeper = keeperOf()
  const form = { ...place, form: 'removed-words' }
  const secret = { name: 'words', label: 'The words', words: 'Jo Sample', typed: true }
  const withSecret: Draft = {
    ...draft,
    boxes: [
      ['words', 'Jo Sample'],
      ['reason', 'It names a child'],
    ],
    changed: ['words', 'reason'],
    written: [secret],
  }
  keepDraft(keeper, form, withSecret)
  setDraftAside(keeper, form, withSecret, 'b')
  keepDraft(keeper, form, withSecret)
  dropSaved(keeper, form, { sent: [], by: '', tookUp: [], token: 'def' })
  claimDrafts(keeper, place.person, NOW - HOUR)
  expect(JSON.stringify([...keeper.kept])).not.toContain('Jo Sample')
  expect(findDrafts(keeper, form, NOW).map(({ draft: { boxes, changed } }) => ({ boxes, changed }))).toEqual(
    Array(2).fill({ boxes: [['reason', 'It names a child']], changed: ['reason'] }),
  )
  keepDraft(keeper, { ...place, form: 'answer-help-1.2' }, withSecret)
  expect(JSON.stringify([...keeper.kept]), 'a box of that name in another form is').toContain('Jo Sample')
})

it.each([
  [72, true],
  [72.001, false],
  [-0.001, true],
  [-1000, true],
])('a draft of %d hours ago is shown: %s', (hours, shown) => {
  const keeper = keeperOf()
  keepDraft(keeper, place, { ...draft, at: NOW - hours * HOUR })
  expect(findDraft(keeper, place, NOW) !== null).toBe(shown)
  claimDrafts(keeper, place.person, NOW)
  expect([...keeper.kept.keys()].some((key) => key.startsWith('draft/'))).toBe(shown)
})

it('a clock that was ahead and is put right costs nothing: the words age from then on', () => {
  const keeper = keeperOf()
  keepDraft(keeper, place, { ...draft, at: NOW + 1000 * HOUR })
  claimDrafts(keeper, place.person, NOW)
  expect(findDraft(keeper, place, NOW + 72 * HOUR)).not.toBeNull()
  expect(findDraft(keeper, place, NOW + 72.001 * HOUR)).toBeNull()
})

it('whoever signs in next finds nothing of anybody else’s', () => {
  const keeper = keeperOf()
  keepDraft(keeper, place, draft)
  claimDrafts(keeper, '0197-owner-2', NOW)
  expect([...keeper.kept.values()]).toEqual(['0197-owner-2'])
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
  const words = (at: number, said: string): Draft => ({
    ...draft,
    at,
    boxes: [['progress', said]],
    written: [{ name: 'progress', label: 'Progress', words: said, typed: true }],
  })

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
    expect(findDraft(keeper, place, NOW)).toEqual({ tab: 'b', form: 'update-1.2', draft: words(NOW - 1, 'of b') })
  })

  it('what one took up goes with its own once it is saved, and stays while it is only emptied', () => {
    const keeper = keeperOf()
    const tookUp = [{ tab: 'a', at: NOW - 2 }]
    keepDraft(keeper, place, words(NOW - 2, 'of a'))
    keepDraft(keeper, other, { ...words(NOW - 1, 'of a and b'), tookUp })
    dropDraft(keeper, other)
    expect(findDraft(keeper, other, NOW)?.tab).toBe('a')
    dropSaved(keeper, other, { sent: [['progress', 'of a and b']], by: '', tookUp, token: 'next' })
    expect(findDraft(keeper, other, NOW)).toBeNull()
  })

  it('what one took up stays when the other has written on', () => {
    const keeper = keeperOf()
    keepDraft(keeper, place, words(NOW - 2, 'of a'))
    keepDraft(keeper, place, words(NOW - 1, 'of a, and more'))
    dropDraft(keeper, other, [{ tab: 'a', at: NOW - 2 }])
    expect(findDraft(keeper, other, NOW)?.tab).toBe('a')
  })

  it('whoever signs in next, and whoever signs out, clears away both', () => {
    for (const clear of [(keeper: Keeper) => claimDrafts(keeper, '0197-viewer', NOW), forgetDrafts]) {
      const keeper = keeperOf()
      keepDraft(keeper, place, draft)
      keepDraft(keeper, other, draft)
      clear(keeper)
      expect([...keeper.kept.keys()].filter((key) => key.startsWith('draft/'))).toEqual([])
    }
  })
})

it('what is saved is dropped, and what was typed since it was sent is kept as another deed', () => {
  const keeper = keeperOf()
  const saved = (...sent: [string, string][]) =>
    dropSaved(keeper, place, { sent, by: 'sent', tookUp: [], token: 'next' })
  keepDraft(keeper, place, draft)
  saved(['progress', 'Two pods'])
  expect(findDraft(keeper, place, NOW)?.draft).toEqual({ ...draft, token: 'next' })
  saved(['nextSteps', ''], ['progress', 'Two pods\r\nare full'])
  expect(findDraft(keeper, place, NOW)).toBeNull()
})

it('what is saved is dropped also where it was set aside meanwhile, and nothing that differs from it or is another deed', () => {
  const keeper = keeperOf()
  const sent: [string, string][] = [['progress', 'Two pods\nare full']]
  const aside = (tab: string, more: Partial<Draft>) => keepDraft(keeper, { ...place, tab }, { ...draft, ...more })
  aside('aside', {})
  aside('other words', { boxes: [['progress', 'Two pods']] })
  aside('another deed', { token: 'def' })
  keepDraft(keeper, { ...place, form: 'update-1.20', tab: 'aside' }, draft)
  dropSaved(keeper, place, { sent, by: draft.token, tookUp: [], token: 'next' })
  expect(draftsOfPlan(keeper, place, NOW).map(({ form, tab }) => `${form} ${tab}`)).toEqual([
    'update-1.2 other words',
    'update-1.2 another deed',
    'update-1.20 aside',
  ])
  dropSaved(keeper, place, { sent: [['progress', 'Two pods']], by: '', tookUp: [], token: 'next' })
  expect(findDrafts(keeper, place, NOW), 'of what has no token nobody knows what it was').toHaveLength(2)
})

it('words that are set aside are found after what the tab writes from then on, and in a list of all there is', () => {
  const keeper = keeperOf()
  keepDraft(keeper, place, draft)
  expect(setDraftAside(keeper, place, draft, 'aside')).toBe(true)
  keepDraft(keeper, place, { ...draft, at: NOW - 1 })
  keepDraft(keeper, { ...place, form: 'milestone-7 of SR (25/26) 01' }, { ...draft, at: NOW - 2 })
  expect(findDrafts(keeper, place, NOW).map(({ tab }) => tab)).toEqual(['a', 'aside'])
  expect(draftsOfPlan(keeper, place, NOW).map(({ form }) => form)).toEqual([
    'update-1.2',
    'update-1.2',
    'milestone-7 of SR (25/26) 01',
  ])
  expect(draftsOfPlan(keeper, { ...place, plan: 'medway-2018' }, NOW)).toEqual([])
})

it('nothing is set aside for whoever has signed out, and nothing is taken away for it', () => {
  const keeper = keeperOf()
  keepDraft(keeper, place, draft)
  keeper.removeItem('drafts-of')
  expect(setDraftAside(keeper, place, draft, 'aside')).toBe(false)
  expect(findDraft(keeper, place, NOW)?.tab).toBe('a')
})

it.each([
  ['is full', (key: string) => !key.endsWith('/a')],
  ['takes nothing any more', () => true],
])('where the store %s nothing is set aside, and what was kept stays', (_how, isRefused) => {
  const keeper = keeperOf()
  keepDraft(keeper, place, draft)
  const full: Keeper = {
    ...keeper,
    get length() {
      return keeper.length
    },
    setItem(key, value) {
      if (isRefused(key)) throw new DOMException('Full', 'QuotaExceededError')
      keeper.setItem(key, value)
    },
  }
  expect(() => setDraftAside(full, place, { ...draft, at: NOW + 1 }, 'aside')).toThrow('Full')
  expect(findDrafts(keeper, place, NOW).map(({ tab, draft: { at } }) => [tab, at])).toEqual([['a', NOW]])
})

it('signing out would lose words only where there are some of theirs', () => {
  const keeper = keeperOf()
  expect(hasDrafts(keeper, place.person, NOW)).toBe(false)
  keepDraft(keeper, place, draft)
  expect(hasDrafts(keeper, place.person, NOW)).toBe(true)
  expect(hasDrafts(keeper, place.person, NOW + 73 * HOUR)).toBe(false)
  expect(hasDrafts(keeper, '0197-viewer', NOW)).toBe(false)
})

it.each([
  ['somebody else signs in', (keeper: Keeper) => claimDrafts(keeper, '0197-viewer', NOW)],
  ['their author signs out', forgetDrafts],
])('a tab that keeps again what is taken from it keeps nothing when %s', (_when, clear) => {
  const keeper = keeperOf()
  const removed: string[] = []
  keepDraft(keeper, place, draft)
  clear({
    ...keeper,
    get length() {
      return keeper.length
    },
    removeItem: (key) => {
      keeper.removeItem(key)
      removed.push(key)
      if (key.startsWith('draft/')) keepDraft(keeper, place, draft)
    },
  })
  expect(removed.some((key) => key.startsWith('draft/'))).toBe(true)
  expect([...keeper.kept.keys()].filter((key) => key.startsWith('draft/'))).toEqual([])
})

describe('what was sent before the scripts came, and kept while its answer was awaited', () => {
  const saved = [markForm(draft.token, { progress: 'Two pods\r\nare full', basedOn: 'one' })]

  it('is dropped once it is saved, with the draft it went on from', () => {
    const keeper = keeperOf()
    keepDraft(keeper, { ...place, tab: 'b' }, { ...draft, token: 'before' })
    keepDraft(keeper, place, { ...draft, tookUp: [{ tab: 'b', at: draft.at }] })
    dropMarked(keeper, place.person, { saved, token: () => 'another' })
    expect(findDrafts(keeper, place, NOW)).toEqual([])
  })

  it('stays by another token where more was typed since', () => {
    const keeper = keeperOf()
    const since = { ...draft, boxes: [['progress', 'Two pods\nare full, and a third']] as Draft['boxes'] }
    keepDraft(keeper, place, since)
    dropMarked(keeper, place.person, { saved, token: () => 'another' })
    expect(findDraft(keeper, place, NOW)?.draft).toEqual({ ...since, token: 'another' })
  })

  it('stays where something was taken out or put back since, which counts as changed', () => {
    const keeper = keeperOf()
    const stood = JSON.stringify({ progress: 'One pod', recommendations: ['1'], partners: '' })
    const back = { ...draft, stood, boxes: [['progress', 'One pod']] as Draft['boxes'], changed: ['reason'] }
    keepDraft(keeper, place, back)
    const sent = { progress: 'Two pods', recommendations: ['1'], partners: '' }
    dropMarked(keeper, place.person, { saved: [markForm(draft.token, sent)], token: () => 'another' })
    expect(findDraft(keeper, place, NOW)?.draft).toEqual({
      ...back,
      token: 'another',
      stood: JSON.stringify({ partners: '' }),
      changed: ['reason', 'progress', 'recommendations'],
    })
  })

  it('is nothing of another deed, whatever it says, and nothing of anybody else', () => {
    const keeper = keeperOf()
    keepDraft(keeper, place, { ...draft, token: 'later' })
    dropMarked(keeper, place.person, { saved, token: () => 'another' })
    expect(findDraft(keeper, place, NOW)?.draft.token).toBe('later')
    keepDraft(keeper, place, draft)
    dropMarked(keeper, '0197-viewer', { saved, token: () => 'another' })
    expect(findDraft(keeper, place, NOW)?.draft.token).toBe(draft.token)
  })
})
