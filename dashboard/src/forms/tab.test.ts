import { expect, it } from 'vitest'
import { Tab } from './tab.ts'

function storeOf(kept = new Map<string, string>()) {
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const browser = () => {
  const ofBrowser = storeOf()
  return (ofTab: ReturnType<typeof storeOf>) => new Tab({ ofTab: () => ofTab, ofBrowser: () => ofBrowser })
}

it('a tab is the same after its page was loaded again, and another tab is another', () => {
  const [open, store] = [browser(), storeOf()]
  const first = open(store)
  first.leave()
  const again = open(store)
  expect(again.id).toBe(first.id)
  again.leave()
  expect(open(store).id).toBe(first.id)
  expect(open(storeOf()).id).not.toBe(first.id)
})

it('a tab that is duplicated while its page is open is another', () => {
  const [open, store] = [browser(), storeOf()]
  const first = open(store)
  expect(open(storeOf(new Map(store.kept))).id).not.toBe(first.id)
})

it('of a tab that is duplicated while a page without scripts is open in it, one alone has the name', () => {
  const [open, store] = [browser(), storeOf()]
  const first = open(store)
  first.leave()
  const copy = storeOf(new Map(store.kept))
  const [one, other] = [open(copy), open(store)]
  expect([one.id === first.id, other.id === first.id]).toEqual([true, false])
  // Each goes on from then as itself.
  for (const [tab, of] of [
    [one, copy],
    [other, store],
  ] as const) {
    tab.leave()
    expect(open(of).id).toBe(tab.id)
  }
})

it('a page that comes back from the browser’s memory is in the tab again', () => {
  const [open, store] = [browser(), storeOf()]
  const tab = open(store)
  tab.leave()
  tab.enter()
  expect([...store.kept]).toEqual([])
})

it('as many tabs as anybody has are away at once, and no more is kept of them', () => {
  const [open, stores] = [browser(), Array.from({ length: 120 }, () => storeOf())]
  const ids = stores.map((store) => {
    const tab = open(store)
    tab.leave()
    return tab.id
  })
  expect(stores.filter((store, at) => open(store).id === ids[at])).toHaveLength(100)
})

it('a browser that keeps nothing has tabs all the same', () => {
  const denied = () => {
    throw new DOMException('Denied', 'SecurityError')
  }
  const tab = new Tab({ ofTab: denied, ofBrowser: denied })
  tab.leave()
  expect(tab.id).toMatch(/^[0-9a-f]{32}$/)
})
