import { openTestApp } from '../testing/open-test-app.ts'
import { decide, report, seeAction } from '../testing/updates.ts'
import { join } from '../testing/parts.ts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { instant } from '../../domain/day.ts'
import type { Caller } from '../testing/caller.ts'

const fresh = () => openTestApp({ over: onTestFinished })
const see = (who: Caller, query = '') => who.see(MyUpdatesView, `./my-updates${query}`)
const refs = ({ actions }: MyUpdatesView) => actions.map(({ action }) => action.ref)

describe('what an owner owes', () => {
  it('are the actions of their posts, as holder and as deputy, the soonest to lose its colour first, those done last', async () => {
    const { signedIn } = await fresh()
    const mine = await see(await signedIn('owner'))
    expect([mine.done, mine.total]).toEqual([3, 12])
    expect(mine.month).toEqual({ from: '2020-12-01', to: '2020-12-31' })
    expect(refs(mine)).toEqual(['3.4', '1.2', '5.4', '1.7', '3.5', '4.1', '1.5', '4.5', '5.1', '1.1', '1.4', '2.1'])
    expect(mine.actions.map(({ doneThisMonth }) => doneThisMonth)).toEqual([...Array(9).fill(false), true, true, true])
    expect(new Set(mine.actions.map(({ action }) => action.owner.key))).toEqual(
      new Set(['head-of-service-first-response', 'head-of-service-early-help']),
    )
    // Last said on 4 November: its colour is withdrawn on the 39th day after.
    expect(mine.actions[1]).toMatchObject({ action: { ref: '1.2' }, outOfDateOn: '2020-12-13' })
    for (const { latestUpdate, action } of mine.actions)
      expect(latestUpdate?.effectiveOn).toBe(action.reported?.effectiveOn)
  })

  it('is one fewer once they have reported, for this month', async () => {
    const { signedIn, clock } = await fresh()
    await report(await signedIn('owner'), '3.4')
    const after = await see(await signedIn('owner'))
    expect([after.done, after.total]).toEqual([4, 12])
    expect(refs(after).at(-1)).toBe('3.4')

    clock.moveTo(instant('2021-01-01T00:00:00.000Z'))
    const next = await see(await signedIn('owner'))
    expect([next.done, next.month.from]).toEqual([0, '2021-01-01'])
    await report(await signedIn('owner'), '3.4', { effectiveOn: '2021-01-01' })
    expect((await see(await signedIn('owner'))).done).toBe(1)
  })

  it('leaves out what waits for the chair, and takes it back when it is returned', async () => {
    const { signedIn } = await fresh()
    const [owner, chair] = [await signedIn('owner'), await signedIn('chair')]
    await report(owner, '1.1', { deliveryStatus: 'complete' })
    expect(refs(await see(owner))).not.toContain('1.1')
    await decide(chair, '1.1', 'returned', { meeting: null })
    const again = await see(owner)
    expect(again.actions.find(({ action }) => action.ref === '1.1')).toMatchObject({ outOfDateOn: '2021-01-18' })
  })

  it('counts a claim as done in its month, narrowed to its post too, and not in the next', async () => {
    const { signedIn, clock } = await fresh()
    const owner = await signedIn('owner')
    const counted = async (query = '') => {
      const { done, total } = await see(await signedIn('owner'), query)
      return [done, total]
    }
    expect(await counted()).toEqual([3, 12])
    const key = (await see(owner)).actions.find(({ action }) => action.ref === '3.4')?.action.owner.key ?? ''
    const [done = 0, total] = await counted(`?owner=${key}`)
    await report(owner, '3.4', { deliveryStatus: 'complete' })
    expect(await counted(), 'as any other report').toEqual([4, 12])
    expect(await counted(`?owner=${key}`)).toEqual([done + 1, total])
    clock.moveTo(instant('2021-01-01T00:00:00.000Z'))
    expect(await counted(), 'nothing is owed of it').toEqual([0, 11])
  })

  it('leaves out what is agreed complete, what was withdrawn, and what has not begun', async () => {
    const { signedIn, deps, clock } = await fresh()
    await join(deps, 'glenn@plan.example', 'owner')
    const mine = async () => refs(await see(await signedIn('glenn@plan.example')))
    expect(await mine()).toEqual(['5.5'])
    clock.moveTo(instant('2021-01-10T23:59:59.999Z'))
    expect(await mine()).toEqual(['5.5'])
    clock.moveTo(instant('2021-01-11T00:00:00.000Z'))
    expect(await mine()).toEqual(['5.5', '5.7'])
  })

  it('is as it was on an earlier day', async () => {
    const { signedIn } = await fresh()
    const then = await see(await signedIn('owner'), '?asAt=2020-06-10')
    expect(then.month).toEqual({ from: '2020-06-01', to: '2020-06-30' })
    for (const { latestUpdate } of then.actions)
      expect(latestUpdate !== null && latestUpdate.effectiveOn <= '2020-06-10').toBe(true)
  })
})

it('says which posts are held, and how many open actions each owns', async () => {
  const { signedIn } = await fresh()
  const { held, total } = await see(await signedIn('owner'))
  expect(held.map(({ capacity }) => capacity).sort()).toEqual(['deputy', 'holder'])
  expect(held.reduce((sum, { actions }) => sum + actions, 0)).toBeGreaterThanOrEqual(total)
  expect((await see(await signedIn('programme'))).held).toEqual([])
})

describe('the one in hand', () => {
  it('is the most pressing, or the one asked for, with the words of its year', async () => {
    const { signedIn } = await fresh()
    const owner = await signedIn('owner')
    const { inHand, actions, yearOn } = await see(owner)
    expect(inHand).toMatchObject(actions[0] ?? {})
    const asked = (await see(owner, '?at=1.2')).inHand
    const { progressUpdates } = await seeAction(owner, '1.2')
    expect(asked?.action.ref).toBe('1.2')
    expect(asked?.said).toEqual(progressUpdates.filter(({ effectiveOn }) => effectiveOn > '2019-12-31'))
    expect([yearOn[0], yearOn.at(-1), yearOn.length]).toEqual(['2019-12-31', '2020-12-10', 13])
    for (const { year, action } of actions) expect(year.at(-1)).toBe(action.deliveryStatus)
    const then = (await see(owner, '?asAt=2020-06-30')).actions.find(({ action }) => action.ref === '1.2')
    expect(asked?.year[6]).toBe(then?.action.deliveryStatus)
  })

  it('is the most pressing where another is asked for that is not theirs, and none in the past', async () => {
    const { signedIn } = await fresh()
    const owner = await signedIn('owner')
    expect((await see(owner, '?at=2.2')).inHand?.action.ref).toBe('3.4')
    expect(await see(owner, '?asAt=2020-06-10')).toMatchObject({ inHand: null, owes: null })
  })
})

it('a long list comes in pages, each action once, in the same order', async () => {
  const { signedIn } = await fresh()
  const programme = await signedIn('programme')
  const whole = refs(await see(programme, '?limit=200'))
  const first = await see(programme, '?limit=20')
  expect(first.total).toBe(28)
  const rest = await see(programme, `?limit=20&cursor=${first.nextCursor}`)
  expect(rest.nextCursor).toBeNull()
  expect([...refs(first), ...refs(rest)]).toEqual(whole)
  expect((await programme.get('./my-updates?cursor=nonsense')).body.fields).toHaveProperty('cursor')
})

it('the programme office sees who owes an update, and one post alone when it asks for it', async () => {
  const { signedIn } = await fresh()
  const programme = await signedIn('programme')
  const { owes, actions } = await see(programme, '?limit=200')
  const due = actions.filter(({ doneThisMonth, action }) => !doneThisMonth || action.deliveryStatus === 'out-of-date')
  expect(owes?.actions).toBe(due.length)
  expect(owes?.posts.flatMap(({ actions: told }) => told.map(({ action }) => action.ref)).sort()).toEqual(
    due.map(({ action }) => action.ref).sort(),
  )
  const key = owes?.posts[1]?.key ?? ''
  const alone = await see(programme, `?owner=${key}`)
  expect(alone.owes?.posts).toEqual([owes?.posts[1]])
  expect(alone.actions.length).toBeGreaterThan(0)
  for (const { action } of alone.actions) expect(action.owner.key).toBe(key)
  expect((await see(await signedIn('owner'))).owes).toBeNull()
})

it('the programme office sees what everybody owes', async () => {
  const { signedIn } = await fresh()
  const all = await see(await signedIn('programme'), '?limit=200')
  expect(all.total).toBe(28)
  for (const ref of ['1.6', '2.5', '3.3', '3.6', '4.4', '5.7']) expect(refs(all)).not.toContain(ref)
})

it('somebody who holds no post owes nothing', async () => {
  const { signedIn, deps } = await fresh()
  await join(deps, 'jordan@plan.example', 'owner')
  expect(await see(await signedIn('jordan@plan.example'))).toMatchObject({ done: 0, total: 0, actions: [] })
})
