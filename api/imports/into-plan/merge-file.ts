import type { FromCells } from '../../../domain/brought.ts'
import type { PlanFile } from '../../../domain/contract/plan-file.ts'
import { isFree } from '../../../domain/taken-back.ts'
import { slugOfRef } from '../../../domain/refs.ts'
import { isMergeAnswer } from '../../../sheets/merge/ask-merge.ts'
import { byKey } from '../../../sheets/merge/fields.ts'
import { mergeSheet, type Merge } from '../../../sheets/merge/merge.ts'
import type { SheetAction } from '../../../sheets/merge/sheet-action.ts'
import type { Proposal } from '../../../sheets/proposal.ts'
import { refuseUnlessChoice } from '../../../sheets/answers.ts'
import { takenBackIn } from '../../brought-rows/taken-back.ts'
import { deedsOf, type Deeds, type SheetInFile } from './deeds.ts'

type ActionInFile = SheetInFile['actions'][number]

/** What bringing a sheet into a plan comes to, and what it does. */
export interface Merged {
  merge: Merge
  deeds: Deeds
  /** The action of each row, by its sheet and row, as it would be added. */
  actionAt: ReadonlyMap<string, ActionInFile>
}

/**
 * Merges what a sheet says into a plan, as its plan file has that.
 *
 * @param given What was answered; answers to what the sheet itself asks are left alone.
 * @throws WrongAnswer of an answer to what is not asked about the plan, or that is none of its choices.
 */
export function mergeFile(
  plan: PlanFile,
  { proposal, sheet }: { proposal: Proposal; sheet: SheetInFile },
  given: Readonly<Record<string, string>>,
): Merged {
  const filed = sheet.actions.values()
  const actionAt = new Map<string, ActionInFile>()
  const rows = proposal.sheets.flatMap(({ name, rows: all = [] }) =>
    all.flatMap(({ from, ref }): SheetAction[] => {
      const action = filed.next().value
      const title = action?.versions[0]?.title
      if (!action || title === undefined) return []
      const at = `${name}!${from.row}`
      actionAt.set(at, action)
      const isGiven = ref === null || slugOfRef(ref) !== slugOfRef(action.ref)
      return [{ at, ref: action.ref, isGiven, title, fields: action.broughtRows[0]?.fields ?? [] }]
    }),
  )
  const last = lastBrought(plan)
  const takenBack = takenBackIn(plan.broughtSheets)
  const there = { ...plan, actions: plan.actions.filter(({ versions }) => !isFree(versions, takenBack)) }
  const answered = (id: string) => given[id]
  const merge = mergeSheet(there, rows, { last, answered })
  checkAnswers(given, [merge, mergeSheet(there, rows, { last, answered: () => undefined })])
  return { merge, deeds: deedsOf(merge, sheet, (at) => actionAt.get(at)), actionAt }
}

/** The last that a sheet brought of each field of an action. A sheet that was taken back brought nothing. */
function lastBrought({ actions, broughtSheets }: PlanFile): (ref: string) => FromCells[] {
  const stands = new Set(
    broughtSheets.filter(({ versions }) => versions.at(-1)?.state === 'brought').map(({ key }) => key),
  )
  return (ref) => {
    const facts = actions.find((one) => one.ref === ref)?.broughtRows.filter(({ sheet }) => stands.has(sheet)) ?? []
    return [...byKey(facts.flatMap(({ fields }) => fields)).values()]
  }
}

function checkAnswers(given: Readonly<Record<string, string>>, merges: readonly Merge[]): void {
  const asked = new Map(merges.flatMap(({ questions }) => questions.map(({ id, choices }) => [id, choices] as const)))
  for (const [id, words] of Object.entries(given)) if (isMergeAnswer(id)) refuseUnlessChoice(id, words, asked.get(id))
}
