import { expect, test } from 'vitest'
import { instant } from '../../domain/day.ts'
import { asPlanFile, type PlanOf } from '../../sheets/plan-file/as-plan-file.ts'
import { propose } from '../../sheets/propose.ts'
import { readFile } from '../../sheets/read/read-file.ts'
import { generateSheet } from '../../sheets/testing/generate-sheet.ts'
import { checkPlanFile } from './check/check-plan-file.ts'

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
      ...checkPlanFile(asPlanFile(proposal, undefined, OF), { now: OF.now }),
      ...checkPlanFile(asPlanFile(propose(book, answers), answers, OF), { now: OF.now }),
    ]
    expect(faults, name).toEqual([])
  }
})
