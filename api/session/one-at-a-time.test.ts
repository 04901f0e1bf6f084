import { expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

/** Attempts that wait until they are let go. */
function held() {
  const going: (() => void)[] = []
  const wait = oneAtATime(() => new Promise<void>((go) => going.push(go)))
  return { wait, letGo: () => going.splice(0).forEach((go) => go()) }
}
const refused = { status: 429, code: 'wait' }
const at = (account: string, address = 'here') => ({ account, address })

it('lets nobody wait who need not', async () => {
  const { wait } = held()
  await wait(at('a'), 0)
  await wait(at('a'), 0)
})

it('lets one wait for an account from an address, others beside it, and the next one after it', async () => {
  const { wait, letGo } = held()
  const first = wait(at('a'), 5)
  await expect(wait(at('a'), 5)).rejects.toMatchObject(refused)
  const [other, elsewhere] = [wait(at('b'), 5), wait(at('a', 'there'), 5)]
  letGo()
  await Promise.all([first, other, elsewhere])
  const next = wait(at('a'), 5)
  letGo()
  await next
})

it('lets twenty wait at one address, and two hundred in all', async () => {
  const { wait, letGo } = held()
  const waiting = Array.from({ length: 200 }, (_, i) => wait(at(`a${i}`, `address ${Math.floor(i / 20)}`), 5))
  await expect(wait(at('one more', 'address 0'), 5)).rejects.toMatchObject(refused)
  await expect(wait(at('one more', 'elsewhere'), 5)).rejects.toMatchObject(refused)
  letGo()
  await Promise.all(waiting)
  const fromOne = Array.from({ length: 20 }, (_, i) => wait(at(`a${i}`), 5))
  await expect(wait(at('one more'), 5)).rejects.toMatchObject(refused)
  letGo()
  await Promise.all(fromOne)
})
