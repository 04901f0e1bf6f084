import { expect, it } from 'vitest'
import { cacheUntilCommit } from './cache-until-commit.ts'

/** A store whose version is what it is told, and a question whose answers say how often it was asked. */
function asked() {
  let version: number | null = 1
  let times = 0
  const ask = cacheUntilCommit({ version: () => version }, (question) => Promise.resolve(`${question} ${(times += 1)}`))
  return { ask, becomes: (next: number | null) => void (version = next) }
}

it('asks once while nothing is committed', async () => {
  const { ask } = asked()
  expect([await ask('who'), await ask('who'), await ask('what'), await ask('who')]).toEqual([
    'who 1',
    'who 1',
    'what 2',
    'who 1',
  ])
})

it('asks again after anything was', async () => {
  const { ask, becomes } = asked()
  await ask('who')
  becomes(2)
  expect([await ask('who'), await ask('who')]).toEqual(['who 2', 'who 2'])
})

it('asks every time where the engine cannot tell', async () => {
  const { ask, becomes } = asked()
  becomes(null)
  expect([await ask('who'), await ask('who')]).toEqual(['who 1', 'who 2'])
})

it('does not keep an answer that was overtaken while it was found', async () => {
  const { ask, becomes } = asked()
  const overtaken = ask('who')
  becomes(2)
  const after = ask('what')
  expect([await overtaken, await after]).toEqual(['who 1', 'what 2'])
  expect([await ask('who'), await ask('what')]).toEqual(['who 3', 'what 2'])
})
