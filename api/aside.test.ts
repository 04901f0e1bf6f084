import { expect, onTestFinished, test } from 'vitest'
import { aside } from './aside.ts'

const slow = (limits: { limitMs?: number; longestWaitMs?: number } = {}) => {
  const one = aside<number, number>(new URL('./testing/slow-aside.ts', import.meta.url), 'It was not done', limits)
  onTestFinished(() => one.end())
  return one
}

test('questions are answered one after another, in their order', async () => {
  const one = slow()
  expect(one.isBusy()).toBe(false)
  const all = [one.ask(200), one.ask(0), one.ask(0)]
  expect(one.isBusy()).toBe(true)
  expect(await Promise.all(all)).toEqual([1, 2, 3])
  expect(one.isBusy()).toBe(false)
})

test('what takes too long is ended alone: what waits behind it is answered', async () => {
  const one = slow({ limitMs: 2_000 })
  const [first, second] = [one.ask(600_000), one.ask(0)]
  await expect(first).rejects.toThrow('It was not done: it took too long')
  expect(await second).toBe(1)
})

test('a process that ends takes nothing with it but what it was asked', async () => {
  const one = slow()
  const [first, second] = [one.ask(-1), one.ask(0)]
  await expect(first).rejects.toThrow('It was not done: its process has ended')
  expect(await second).toBe(1)
})

test('nobody waits behind others without an end', async () => {
  const one = slow({ longestWaitMs: 50 })
  const [first, second] = [one.ask(1_000), one.ask(0)]
  await expect(second).rejects.toThrow('It was not done: it waited too long behind others')
  expect(await first).toBe(1)
})

test('where it is ended, all that was asked fails, and it begins anew when it is asked again', async () => {
  const one = slow()
  const all = [one.ask(600_000), one.ask(0)].map((asked) =>
    expect(asked).rejects.toThrow('It was not done: it was ended'),
  )
  one.end()
  await Promise.all(all)
  expect(await one.ask(0)).toBe(1)
})
