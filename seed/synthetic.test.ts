import { expect, it } from 'vitest'
import { checkPlanFile } from '../api/plan-file/check/check-plan-file.ts'
import { syntheticPlan } from './synthetic.ts'

const wanted = { slug: 'made-up', actions: 48, updatesPerAction: 12 }

it('is a plan file of the size that was asked for', () => {
  const plan = syntheticPlan(wanted)
  expect(checkPlanFile(plan)).toEqual([])
  expect(plan.actions).toHaveLength(48)
  expect(plan.actions.map(({ progressUpdates }) => progressUpdates.length)).toEqual(plan.actions.map(() => 12))
})

it('is the same every time', () => {
  expect(syntheticPlan(wanted)).toEqual(syntheticPlan(wanted))
})

it('says about as much as people do, and never the same words twice running', () => {
  const said = syntheticPlan(wanted).actions.map(({ progressUpdates }) =>
    progressUpdates.map(({ progress }) => progress),
  )
  const all = said.flat()
  const average = all.reduce((sum, { length }) => sum + length, 0) / all.length
  expect(average).toBeGreaterThan(180)
  expect(average).toBeLessThan(240)
  for (const words of said) expect(words.filter((one, i) => one === words[i - 1])).toEqual([])
})

it('refuses more actions than refs can number', () => {
  expect(() => syntheticPlan({ ...wanted, areas: 1, actions: 1000 })).toThrow('1 areas number 999 actions at most')
})
