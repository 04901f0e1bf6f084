import { describe, expect, it, onTestFinished } from 'vitest'
import { FILED_LINES } from '../../domain/contract/filed/lines.ts'
import { medway2019 } from '../../seed/medway-2019/plan-file.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { exported, textOf } from '../testing/plan-files.ts'
import { checkPlanFile } from './check/check-plan-file.ts'
import { importPlan } from './import-plan.ts'
import { leaveOutEmptyLists, upgrade } from './upgrade.ts'

it('a document of the first format loses its empty lists, and says that it is of the second', () => {
  expect(
    upgrade({
      format: 'improvement-plan/1',
      plan: { slug: 'a', versions: [{ title: 'A' }] },
      visits: [],
      actions: [{ ref: '1.1', dateChanges: [], progressUpdates: [{ progress: 'Begun', helpNeeded: null }] }],
    }),
  ).toEqual({
    format: 'improvement-plan/2',
    plan: { slug: 'a', versions: [{ title: 'A' }] },
    actions: [{ ref: '1.1', progressUpdates: [{ progress: 'Begun', helpNeeded: null }] }],
  })
})

it.each([[null], ['plan'], [[]], [{ format: 'improvement-plan/2', visits: [] }], [{ format: 'improvement-plan/3' }]])(
  '%j stays as it is',
  (document) => {
    expect(upgrade(document)).toBe(document)
  },
)

it('what is not in order is not put in order: the check says so, at its own place', () => {
  const first = structuredClone({ ...medway2019, format: 'improvement-plan/1' })
  Object.assign(first.actions[3] ?? {}, { versions: [] })
  expect(checkPlanFile(first).filter(({ path }) => path === 'actions[3].versions')).toHaveLength(1)
})

it('a document that nests without end exhausts nothing', () => {
  let deep: unknown = []
  for (let i = 0; i < 100_000; i += 1) deep = [deep]
  expect(() => leaveOutEmptyLists({ deep })).not.toThrow()
  expect(checkPlanFile({ format: 'improvement-plan/1', plan: deep }).map(({ path }) => path)).toContain('plan')
})

describe('a field of one line with line ends in it, as older versions wrote it', () => {
  /** The demonstration with a line end before each last word of every such field. */
  const broken = (value: unknown, field = ''): unknown => {
    if (typeof value === 'string') return FILED_LINES.includes(field) ? value.replace(/ (\S+)$/, ' \n\n  $1') : value
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((one) => broken(one, field))
    return Object.fromEntries(
      Object.entries(value).map(([name, inside]) => [name, broken(inside, field === 'statusWords' ? 'label' : name)]),
    )
  }
  const file = broken(medway2019)

  it('has a blank for each', () => {
    expect(file).not.toEqual(medway2019)
    expect(upgrade(file)).toEqual(medway2019)
    expect(upgrade({ plan: { versions: [{ statusWords: { 'at-risk': 'Some\nrisk' } }] } })).toEqual({
      plan: { versions: [{ statusWords: { 'at-risk': 'Some risk' } }] },
    })
  })

  it('comes in so, and goes out so', async () => {
    const { deps, store } = await openTestApp({ over: onTestFinished, empty: true })
    await importPlan(deps, file, { by: 'clerk@council.example', file: 'plan.json' })
    expect(await exported(store)).toBe(textOf(medway2019))
  })

  it('and words of several lines keep theirs', () => {
    const update = { plan: {}, actions: [{ progressUpdates: [{ progress: 'One.\nTwo.' }] }] }
    expect(upgrade(update)).toBe(update)
  })
})
