import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { exported, ownCopy, textOf } from '../testing/plan-files.ts'
import { hold } from '../testing/parts.ts'
import { someWrites } from '../testing/random-writes.ts'
import { changeDate, decide, report, seeAction } from '../testing/updates.ts'
import { write } from '../testing/write.ts'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { PLAN_FILE_FORMAT_1, type PlanFile } from '../../domain/contract/plan-file.ts'
import { day, instant, type Instant } from '../../domain/day.ts'
import { syntheticPlan } from '../../seed/synthetic.ts'
import { checkPlanFile } from './check/check-plan-file.ts'
import { exportPlan } from './export-plan.ts'
import { importPlan } from './import-plan.ts'
import { upgrade } from './upgrade.ts'

const emptyApp = () => openTestApp({ over: onTestFinished, empty: true })
const by = { by: 'clerk@council.example', file: 'plan.json' }

/** What comes out of an empty installation once a document has gone in. */
async function throughAnother(text: string, slug = 'medway-2019'): Promise<string> {
  const { deps, store } = await emptyApp()
  await importPlan(deps, JSON.parse(text), by)
  return exported(store, slug)
}

it('the export of the demonstration is its file, and the export of that import is the same document', async () => {
  const { store } = await openTestApp({ over: onTestFinished })
  const text = await exported(store)
  expect(text).toBe(textOf(ownCopy()))
  expect(await throughAnother(text)).toBe(text)
})

it('a plan where every list is out of the order of its names comes back as it was', async () => {
  const file = ownCopy()
  for (const list of [
    'people',
    'posts',
    'sources',
    'areas',
    'recommendations',
    'meetings',
    'visits',
    'actions',
  ] as const)
    file[list].reverse()
  expect(checkPlanFile(file)).toEqual([])
  expect(await throughAnother(textOf(file))).toBe(textOf(file))
})

it('a plan with nothing in it yet comes back as it was', async () => {
  const { format, plan, people } = ownCopy()
  const nothing: Partial<PlanFile> = {
    posts: [],
    sources: [],
    areas: [],
    recommendations: [],
    meetings: [],
    visits: [],
  }
  const text = textOf({ format, plan, people, ...nothing, actions: [] })
  expect(await throughAnother(text)).toBe(text)
})

it('a file of the first format comes out as its upgrade, which is stable from then on', async () => {
  const first = { ...ownCopy(), format: PLAN_FILE_FORMAT_1 }
  expect(JSON.stringify(first)).toContain('"dateChanges":[]')
  const upgraded = await throughAnother(JSON.stringify(first))
  expect(upgraded).toBe(textOf(upgrade(first)))
  expect(upgraded).toBe(textOf(ownCopy()))
  expect(await throughAnother(upgraded)).toBe(upgraded)
})

it('a file that the first version wrote is refused for what it let people record and pages do not any more, and nothing else', () => {
  const written = gunzipSync(readFileSync('api/testing/first-version/plan-file-1.json.gz'))
  const faults = checkPlanFile(JSON.parse(written.toString()))
  // Words of their own beside “no change”, and dates refused without a word on why.
  const anew = expect.stringContaining('This says that nothing has changed, and there are new words')
  const wordless = expect.stringContaining('Say why the board refused it')
  expect(faults.map(({ action, path, message }) => [action, path.split('.').slice(1).join('.'), message])).toEqual([
    // Decided before their board had met.
    ['1.2', 'closureSteps[2].meeting', expect.stringContaining('That meeting is held on 16 December 2020')],
    ['1.5', 'progressUpdates[7].noChange', anew],
    ['1.7', 'dateChanges[3].meeting', expect.stringContaining('That meeting is held on 16 December 2020')],
    ['1.8', 'progressUpdates[5].noChange', anew],
    ['2.2', 'progressUpdates[8].noChange', anew],
    ['2.2', 'dateChanges[1].boardWords', wordless],
    // Made later by an edit.
    ['2.4', 'versions[3].dueOn', expect.stringContaining('The board has seen 18 December 2020')],
    ['4.4', 'progressUpdates[5].noChange', anew],
    // The first demonstration's own: asked for while it was agreed complete.
    ['4.6', 'dateChanges[0].step', expect.stringContaining('This action is agreed complete')],
    ['4.6', 'dateChanges[1].recordedBy', expect.stringContaining('This action is agreed complete')],
    ['5.2', 'dateChanges[3].boardWords', wordless],
    ['5.3', 'progressUpdates[7].noChange', anew],
  ])
})

it('a larger plan comes back as it was', async () => {
  const text = textOf(syntheticPlan({ slug: 'made-up', actions: 130, updatesPerAction: 7 }))
  expect(await throughAnother(text, 'made-up')).toBe(text)
})

it('an action that answers no recommendation comes back as it was', async () => {
  const file = ownCopy()
  for (const version of file.actions[0]?.versions ?? []) version.recommendations = []
  expect(checkPlanFile(file)).toEqual([])
  expect(await throughAnother(textOf(file))).toBe(textOf(file))
})

it('words of any kind come back as they were', async () => {
  const file = ownCopy()
  const [update] = file.actions[0]?.progressUpdates ?? []
  if (update) update.progress = 'Zoë’s “pod” — ½ full\n\n\tÅ 👩🏽‍💻 \\n "quoted" \u2028 </script> €'
  expect(await throughAnother(textOf(file))).toBe(textOf(file))
})

it('what was recorded at one moment stays in its order', async () => {
  const file = ownCopy()
  const [action] = file.actions
  const at = action?.progressUpdates.at(-1)?.recordedAt as Instant
  for (const update of action?.progressUpdates.slice(-4) ?? []) update.recordedAt = at
  expect(await throughAnother(textOf(file))).toBe(textOf(file))
})

it('people keep the name their own file gives them, whatever another plan calls them', async () => {
  const { deps, store } = await emptyApp()
  const other = ownCopy()
  other.plan.slug = 'other'
  for (const person of other.people) person.name = `${person.name} of another plan`
  await importPlan(deps, other, by)
  await importPlan(deps, ownCopy(), by)
  expect(await exported(store, 'other')).toBe(textOf(other))
  expect(await exported(store)).toBe(textOf(ownCopy()))
})

/** What people do: reports, a claim agreed and reopened, dates moved, actions added and changed, posts passed on. */
const REFUSED = { step: 'refused', meeting: 'board-2020-12-10', minuteReference: '5', boardWords: 'Too late' }

async function live({ deps, clock, signedIn }: TestApp): Promise<void> {
  const [owner, programme, chair] = [await signedIn('owner'), await signedIn('programme'), await signedIn('chair')]
  const ok = async (reply: PromiseLike<{ status: number; body: unknown }>) => {
    const { status, body } = await reply
    expect({ status, body }).toMatchObject({ status: 201 })
  }
  await ok(report(owner, '1.1'))
  clock.moveTo(instant('2020-12-10T09:30:00.000Z'))
  await ok(report(programme, '3.4', { deliveryStatus: 'off-track', wayBackToGreen: 'Two weeks’ more' }))
  await ok(
    report(programme, '3.4', { deliveryStatus: 'off-track', progress: '', noChange: 'on', whyNoChange: 'It waits' }),
  )
  await ok(changeDate(programme, '1.7', REFUSED))
  await ok(report(owner, '1.1', { deliveryStatus: 'complete', progress: 'Done' }))
  await ok(decide(programme, '1.1', 'reviewed', { meeting: null, minuteReference: null }))
  await ok(decide(chair, '1.1', 'agreed'))
  await ok(decide(chair, '1.1', 'reopened', { note: 'It did not last' }))
  await ok(
    changeDate(owner, '2.1', {
      step: 'asked',
      toOn: '2021-06-30',
      reasonCode: 'recruitment',
      reason: 'x'.repeat(4000),
      effect: 'The measure stands',
    }),
  )
  await ok(
    changeDate(chair, '2.1', {
      step: 'agreed',
      meeting: 'board-2020-12-10',
      minuteReference: 'IB 2020/12 item 9',
    }),
  )
  await ok(
    programme.post('./actions', {
      title: 'A helper for each new manager',
      successMeasure: 'Nine in ten have met theirs by March',
      area: 2,
      recommendations: [10, 2, 5],
      ownerPost: 'head-of-workforce',
      startsOn: '2020-12-14',
      dueOn: '2021-03-31',
      reason: 'Asked for by the board',
      milestones: [{ title: 'Helpers named', dueOn: '2021-01-15' }],
    }),
  )
  const { action, versions } = await seeAction(programme, '4.2')
  await ok(
    programme.post('./actions/4.2/versions', {
      title: `${action.title}, and says so`,
      successMeasure: action.successMeasure,
      area: 4,
      recommendations: [1, 7],
      ownerPost: action.owner.key,
      startsOn: action.startsOn,
      dueOn: action.dueOn,
      reason: 'In plain words',
      basedOn: versions[0]?.id,
    }),
  )
  await hold(deps, { email: 'casey@plan.example', post: 'lead-member', fromOn: day('2020-12-10') })
}

it('after it has been worked on a plan is a plan file without faults, and comes back as it was', async () => {
  const app = await openTestApp({ over: onTestFinished })
  await live(app)
  const text = await exported(app.store)
  const file = JSON.parse(text) as PlanFile

  expect(checkPlanFile(file)).toEqual([])
  const [before, after] = [ownCopy().actions, file.actions]
  const countOf = (actions: PlanFile['actions']) => ({
    actions: actions.length,
    versions: actions.flatMap(({ versions }) => versions).length,
    // A list with nothing in it is left out of a file.
    updates: actions.flatMap(({ progressUpdates = [] }) => progressUpdates).length,
    steps: actions.flatMap(({ closureSteps = [] }) => closureSteps).length,
    dates: actions.flatMap(({ dateChanges = [] }) => dateChanges).length,
  })
  const [was, is] = [countOf(before), countOf(after)]
  expect(is).toEqual({
    actions: was.actions + 1,
    versions: was.versions + 3,
    updates: was.updates + 4,
    steps: was.steps + 4,
    dates: was.dates + 3,
  })
  expect(after.at(-1)).toMatchObject({ ref: '2.7', versions: [{ recommendations: [2, 5, 10] }] })
  expect(file.posts.find(({ key }) => key === 'lead-member')?.holders.at(-1)).toMatchObject({
    versions: [{ email: 'casey@plan.example', fromOn: '2020-12-10' }],
  })
  expect(await throughAnother(text)).toBe(text)
})

it('whatever is written by the pages, by whatever clock, is a plan file without faults, and comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(someWrites, async (days) => {
      const app = await openTestApp({ over: onTestFinished })
      for (const [i, writes] of days.entries()) {
        app.clock.moveTo(instant(`2020-12-${10 + i}T09:00:00.000Z`))
        for (const one of writes) await write(app, one)
      }
      const text = await exported(app.store)
      expect(checkPlanFile(JSON.parse(text))).toEqual([])
      expect(await throughAnother(text)).toBe(text)
    }),
    { seed: 4173, numRuns: process.env['LONG'] ? 30 : 4, endOnFailure: true },
  )
})

it('lists who has recorded something since the import after those of the file', async () => {
  const { deps, store } = await emptyApp()
  await importPlan(deps, ownCopy(), by)
  const { people } = ownCopy()
  await importPlan(deps, syntheticPlan({ slug: 'other', actions: 1, updatesPerAction: 1, posts: 2 }), by)
  await hold(deps, { email: 'post-2@plan.example', post: 'lead-member' })
  const file = JSON.parse(await exported(store)) as PlanFile
  expect(file.people).toEqual([...people, { email: 'post-2@plan.example', name: 'Example Holder 2' }])
})

it('an export shows one moment, whatever is written while it is read', async () => {
  const app = await openTestApp({ over: onTestFinished })
  const owner = await app.signedIn('owner')
  const text = await app.store.snapshot(async (db) => {
    let whole = ''
    for await (const piece of exportPlan(db, 'medway-2019')) {
      if (whole === '') expect((await report(owner, '1.1')).status).toBe(201)
      whole += piece
    }
    return whole
  })
  expect(text).toBe(textOf(ownCopy()))
  expect(await exported(app.store)).not.toBe(text)
})
