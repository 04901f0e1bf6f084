import { expect, it } from 'vitest'
import { medway2019 } from '../../seed/medway-2019/plan-file.ts'
import { checkPlanFile } from './check/check-plan-file.ts'
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
