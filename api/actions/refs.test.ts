import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionView, ActionsView, NextRefsView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { held } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { exported } from '../testing/plan-files.ts'
import { report } from '../testing/updates.ts'

const NEW = {
  title: 'A welcome for every new foster carer',
  successMeasure: 'By June 2021 nine in ten carers say they were well prepared',
  area: 3,
  recommendations: [10],
  ownerPost: 'head-of-children-in-care',
  startsOn: '2020-12-01',
  dueOn: '2021-06-30',
  reason: 'The board asked for it',
}

const app = await openTestApp({ over: afterAll })
const programme = await app.signedIn('programme')
const add = (ref: string, more: object = {}) => programme.post('./actions', { ...NEW, ref, ...more })
for (const ref of ['SR (25/26) 01', 'R1b', 'R1a', '3.1.3', '３.20']) expect((await add(ref)).status).toBe(201)

const see = (address: string) => programme.see(ActionView, `./actions/${address}`)

describe('an action under a ref of the plan’s own', () => {
  it.each([
    ['sr-25-26-01', 'SR (25/26) 01'],
    ['SR%20(25%2F26)%2001', 'SR (25/26) 01'],
    ['sr(25%2F26)01', 'SR (25/26) 01'],
    ['r1a', 'R1a'],
    ['R1a', 'R1a'],
    ['3.1.3', '3.1.3'],
    ['3.20', '３.20'],
    ['3.2', '3.2'],
  ])('is found at %s', async (address, ref) => {
    expect((await see(address)).action.ref).toBe(ref)
  })

  it.each(['sr-25-26-1', 'R1', '..%2F..', '%00', '3.9.', 'x'.repeat(200)])('and not at %s', async (address) => {
    expect((await programme.get(`./actions/${address}`)).status).toBe(404)
  })

  it('is written of at any of its addresses, and the trail calls it by its ref', async () => {
    expect((await report(programme, 'sr-25-26-01', { effectiveOn: '2020-12-10' })).status).toBe(201)
    const said = { title: 'Carers asked', dueOn: '2021-02-26' }
    expect((await programme.post('./actions/SR%20(25%2F26)%2001/milestones', said)).status).toBe(201)
    const { changes } = await programme.see(ChangesView, './changes?q=SR')
    expect(changes.map(({ verb, subject }) => [verb, subject.ref])).toEqual(
      expect.arrayContaining([
        ['reported', 'SR (25/26) 01'],
        ['added', 'SR (25/26) 01'],
      ]),
    )
  })

  it('stands in the plan’s order, by number and then by letter, on every page of a list', async () => {
    const refs: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: ActionsView = await programme.see(ActionsView, `./actions?area=3&limit=2&cursor=${cursor}`)
      refs.push(...page.actions.map(({ ref }) => ref))
      cursor = page.nextCursor
    }
    expect(refs).toEqual([
      '3.1',
      '3.1.3',
      ...['3.2', '3.3', '3.4', '3.5', '3.7', '３.20'],
      'R1a',
      'R1b',
      'SR (25/26) 01',
    ])
    const { moved } = await programme.see(BoardView, './board')
    expect(moved.added.map(({ ref }) => ref)).toEqual(['3.1.3', '３.20', 'R1a', 'R1b', 'SR (25/26) 01', 'SRG1'])
  })

  it('goes out to a spreadsheet as words', async () => {
    const { text } = await programme.get('./actions.csv?q=SR')
    expect(text).toContain('"Action SR (25/26) 01"')
  })

  it('comes out of a plan file and into another as it was', async () => {
    const written = await exported(app.store)
    const again = await openTestApp({ over: onTestFinished, empty: true })
    again.clock.moveTo(app.clock.now())
    await importPlan(again.deps, JSON.parse(written), { by: 'it@council.example', file: 'plan.json' })
    expect(await exported(again.store)).toBe(written)
  })
})

describe('a ref', () => {
  it.each([
    ['sr(25/26)01', 'This plan has an action SR (25/26) 01, in it or withdrawn. Give this one another ref'],
    ['r1A', 'This plan has an action R1a, in it or withdrawn. Give this one another ref'],
    [' 3.1 ', 'This plan has an action 3.1, in it or withdrawn. Give this one another ref'],
    ['3-1-3-', null],
    ['..', 'Use a letter or a number, like 2.3 or R1a'],
    ['new', 'Choose another ref: “new” is the address of a page'],
    ['x'.repeat(21), 'Use 20 characters or fewer'],
  ])('%s is refused where it cannot be: %s', async (ref, message) => {
    const { clock, signedIn, store } = await openTestApp({ over: onTestFinished })
    const office = await signedIn('programme')
    for (const taken of ['SR (25/26) 01', 'R1a', '3.1.3'])
      expect((await office.post('./actions', { ...NEW, ref: taken })).status).toBe(201)
    const before = await everythingIn(store)
    const reply = await office.post('./actions', { ...NEW, ref })
    expect(clock.today()).toBe('2020-12-10')
    if (message === null) return expect(reply.status).toBe(201)
    expect([reply.status, reply.body.fields]).toEqual([400, { ref: message }])
    expect(await everythingIn(store)).toEqual(before)
  })

  it('is kept when its action goes to another area', async () => {
    const { action } = await see('r1b')
    const reply = await programme.post('./actions/r1b/versions', {
      ...NEW,
      area: 5,
      basedOn: action.versionId,
    })
    expect(reply.status).toBe(201)
    expect(held(ActionView, reply.body).action).toMatchObject({ ref: 'R1b', area: 5 })
  })
})

describe('the ref that comes next', () => {
  const next = async (of = programme) => (await of.see(NextRefsView, './next-refs')).nextRefs

  it('goes on where its area stands, one that was withdrawn not being free', async () => {
    const fresh = await openTestApp({ over: onTestFinished })
    expect(await next(await fresh.signedIn('programme'))).toEqual([
      { area: 1, ref: '1.9' },
      { area: 2, ref: '2.7' },
      { area: 3, ref: '3.8' },
      { area: 4, ref: '4.7' },
      { area: 5, ref: '5.8' },
      // What is in none goes on after the last of those that are.
      { area: null, ref: 'D3' },
    ])
  })

  it('is what an action gets that is added without one', async () => {
    const [, , third] = await next()
    expect((await add('')).body.action.ref).toBe(third?.ref)
  })
})
