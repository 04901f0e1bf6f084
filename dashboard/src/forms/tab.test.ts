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

it('a tab is the same after its page was loaded again, and another tab is another', () => {
  const store = storeOf()
  const first = new Tab(() => store)
  first.leave()
  expect(new Tab(() => store).id).toBe(first.id)
  expect(new Tab(() => storeOf()).id).not.toBe(first.id)
})

it('a tab that is duplicated while its page is open is another', () => {
  const store = storeOf()
  const first = new Tab(() => store)
  const copy = storeOf(new Map(store.kept))
  expect(new Tab(() => copy).id).not.toBe(first.id)
})

it('a page that comes back from the browser’s memory is in the tab again', () => {
  const store = storeOf()
  const tab = new Tab(() => store)
  tab.leave()
  tab.enter()
  expect([...store.kept]).toEqual([])
})

it('a browser that keeps nothing has tabs all the same', () => {
  const tab = new Tab(() => {
    throw new DOMException('Denied', 'SecurityError')
  })
  tab.leave()
  expect(tab.id).toMatch(/^[0-9a-f]{32}$/)
})
