import { expect, it } from 'vitest'
import { timeTaken } from './time-taken.ts'

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds))

it('counts what is waited for', async () => {
  const { answer, took } = await timeTaken(pause(300).then(() => 'done'))
  expect(answer).toBe('done')
  // However busy the machine is, some of its time is ours.
  expect(took).toBeGreaterThan(30)
})

it('counts nothing of what kept the process from waiting', async () => {
  const stopped = async () => {
    await pause(0)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
  }
  expect((await timeTaken(stopped())).took).toBeLessThan(300)
})

it('gives on what is thrown', async () => {
  await expect(timeTaken(Promise.reject(new Error('No')))).rejects.toThrow('No')
})
