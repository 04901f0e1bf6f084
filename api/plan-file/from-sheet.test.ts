import { expect, onTestFinished, test } from 'vitest'
import { instant } from '../../domain/day.ts'
import { asPlanFile, type PlanOf } from '../../sheets/plan-file/as-plan-file.ts'
import { propose } from '../../sheets/propose.ts'
import { readFile } from '../../sheets/read/read-file.ts'
import { generateSheet } from '../../sheets/testing/generate-sheet.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { exported } from '../testing/plan-files.ts'
import { verifyChanges } from '../changes/verify-changes.ts'
import { checkPlanFile } from './check/check-plan-file.ts'
import { importPlan } from './import-plan.ts'

const SHEETS = Number(process.env['SHEETS'] ?? 40)
const OF: PlanOf = {
  ...{ council: 'Northshire Council', title: 'Improvement plan', slug: 'northshire' },
  ...{ by: { email: 'office@north.example', name: 'Programme office' }, now: instant('2026-11-27T09:00:00.000Z') },
}

test('what a sheet would become can be imported, whatever is answered and whatever is not', async () => {
  for (let seed = 0; seed < SHEETS; seed++) {
    const { bytes, name } = await generateSheet(seed)
    const book = await readFile(bytes, name)
    const proposal = propose(book)
    const proposed = proposal.questions.flatMap(({ id, proposed: choice }) => (choice === null ? [] : [[id, choice]]))
    const answers = { file: book.file.sha256, answers: Object.fromEntries(proposed) as Record<string, string> }
    const faults = [
      ...checkPlanFile(asPlanFile({ book, proposal }, undefined, OF), { now: OF.now }),
      ...checkPlanFile(asPlanFile({ book, proposal: propose(book, answers) }, answers, OF), { now: OF.now }),
    ]
    expect(faults, name).toEqual([])
  }
})

test('the export of a plan that a sheet brought says from where each action is, and is the same after another import', async () => {
  const { bytes, name } = await generateSheet(1)
  const book = await readFile(bytes, name)
  const file = asPlanFile({ book, proposal: propose(book) }, undefined, OF)
  const through = async (document: unknown) => {
    const app = await openTestApp({ over: onTestFinished, empty: true })
    app.clock.moveTo(instant('2026-11-27T10:00:00.000Z'))
    const { planId } = await importPlan(app.deps, document, { by: 'office@north.example', file: name })
    expect(await verifyChanges(app.deps, planId)).toMatchObject({ intact: true })
    return exported(app.store, OF.slug)
  }
  const text = await through(file)
  const { broughtSheets, actions } = JSON.parse(text) as typeof file
  expect(broughtSheets).toEqual(file.broughtSheets)
  expect(actions.map(({ broughtRows }) => broughtRows)).toEqual(file.actions.map(({ broughtRows }) => broughtRows))
  expect(await through(JSON.parse(text))).toBe(text)
})
