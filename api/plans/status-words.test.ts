import { expect, it, onTestFinished } from 'vitest'
import { ActionsView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { instant } from '../../domain/day.ts'
import { checkPlanFile } from '../plan-file/check/check-plan-file.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { join } from '../testing/parts.ts'
import { exported, ownCopy, textOf } from '../testing/plan-files.ts'

const WORDS = { 'off-track': 'Red', complete: 'Embedded' }

/** The demonstration's plan, which calls two statuses otherwise since its refresh. */
function worded(words: object) {
  const file = ownCopy()
  const refreshed = file.plan.versions.at(-1)
  if (refreshed) Object.assign(refreshed, { statusWords: words })
  return file
}

it('a plan’s own words for its statuses stand wherever a status is said, from when it had them', async () => {
  const app = await openTestApp({ over: onTestFinished, empty: true })
  app.clock.moveTo(instant('2020-12-10T09:00:00.000Z'))
  await importPlan(app.deps, worded(WORDS), { by: 'it@council.example', file: 'plan.json' })
  await join(app.deps, 'glenn@plan.example', 'viewer')
  const viewer = await app.signedIn('glenn@plan.example')

  const { plan, headline, summary } = await viewer.see(BoardView, './board')
  expect(plan.statusWords).toEqual(WORDS)
  expect(headline).toContain('5 of 34 actions are red')
  expect(summary).toMatch(/^4 are embedded, 1 of them before this record began; 13 on track/)
  const { text } = await viewer.get('./actions.csv?status=complete')
  expect(text).toContain('"Embedded"')
  expect(text).not.toContain('"Complete"')
  // Codes are codes, whatever they are called.
  expect((await viewer.see(ActionsView, './actions?status=off-track')).actions[0]?.deliveryStatus).toBe('off-track')

  const before = await viewer.see(BoardView, './board?asAt=2020-01-10')
  expect(before.plan.statusWords).toEqual({ 'not-started': 'Not begun' })
  expect(before.headline).not.toMatch(/\bred\b/i)
  expect(await exported(app.store)).toBe(textOf(worded(WORDS)))
})

it.each([
  [{ complete: 'On track' }, 'Give each status a word that no other has'],
  [{}, 'Leave this out, or name a status'],
  [{ complete: 'x'.repeat(31) }, 'Use 30 characters or fewer'],
])('a file that calls them %j is not taken', (words, message) => {
  expect(checkPlanFile(worded(words)).map((fault) => fault.message)).toEqual([message])
})
