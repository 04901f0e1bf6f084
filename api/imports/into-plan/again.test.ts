import { expect, test } from 'vitest'
import { instant } from '../../../domain/day.ts'
import { readFile } from '../../../sheets/read/read-file.ts'
import { generateSheet } from '../../../sheets/testing/generate-sheet.ts'
import { drawProposal } from '../draw-proposal.ts'
import { asPlan } from './read-plan.ts'

const SHEETS = Number(process.env['SHEETS'] ?? 24)
const OF = {
  ...{ council: 'Northshire Council', title: 'Improvement plan', slug: 'northshire' },
  ...{ by: { email: 'office@north.example', name: 'Programme office' }, now: instant('2026-11-27T09:00:00.000Z') },
}

test('any sheet that is brought again into the plan that it started changes nothing there, and asks nothing of it', async () => {
  for (let seed = 0; seed < SHEETS; seed++) {
    const { bytes, name } = await generateSheet(seed)
    const book = await readFile(bytes, name)
    const { proposed } = await drawProposal(book, {}, OF)
    const answers = Object.fromEntries(
      proposed.questions.flatMap(({ id, proposed: choice }) => (choice === null ? [] : [[id, choice]])),
    )
    const { planFile, proposed: first } = await drawProposal(book, answers, OF)
    if (first.board === null) continue
    const { proposed: again } = await drawProposal(book, answers, OF, asPlan(JSON.stringify(planFile)))
    expect(again.into, name).toMatchObject({ changed: [], added: [], gone: [], refused: [] })
    expect(
      again.questions.map(({ id }) => id),
      name,
    ).toEqual(first.questions.map(({ id }) => id))
    expect(again.board, name).toEqual(first.board)
  }
})
