import { createHash } from 'node:crypto'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import type { DoubtOfSheet, IntoPlan, ProposedImport, RowOfSheet } from '../../domain/contract/sheet-import-views.ts'
import type { Book } from '../../sheets/cells.ts'
import { isMergeAnswer } from '../../sheets/merge/ask-merge.ts'
import { asPlanFile, type PlanOf } from '../../sheets/plan-file/as-plan-file.ts'
import type { Answers, Proposal, Question } from '../../sheets/proposal.ts'
import { proposedCells } from '../../sheets/proposed-cells.ts'
import { proposeAnswered } from '../../sheets/propose.ts'
import { actionsShown } from '../../sheets/shown/actions-shown.ts'
import { alike } from '../../sheets/shown/alike.ts'
import { ownCounts } from '../../sheets/shown/own-counts.ts'
import { rowsShown } from '../../sheets/shown/rows-shown.ts'
import { saysOfFile } from '../../sheets/shown/says-of-file.ts'
import { sumsOf } from '../../sheets/shown/sums.ts'
import { titleIn } from '../../sheets/title-in.ts'
import type { Deeds, SheetInFile } from './into-plan/deeds.ts'
import { drawInto } from './into-plan/draw-into.ts'
import { mergeFile } from './into-plan/merge-file.ts'
import { rehearseInto } from './into-plan/rehearse-into.ts'
import { rehearse, type Rehearsed } from './rehearse.ts'

/** A sheet with its answers, as it is kept and shown. */
export interface DrawnImport {
  proposed: ProposedImport
  doubts: DoubtOfSheet[]
  /** The rows of each table, in the order of `proposed.sheets`. */
  rows: RowOfSheet[][]
  /** The plan that it would start. */
  planFile: object
  /** The answers that it was drawn with. */
  answers: Record<string, string>
  /** What it does in the plan that it is brought into; null where it starts one. */
  deeds: Deeds | null
}

/**
 * What would become of a file, with the board page that it would give.
 *
 * @param plan The plan that it is brought into, as its plan file has it; null where it is to start one.
 * @throws WrongAnswer
 */
export async function drawProposal(
  book: Book,
  answers: Record<string, string>,
  of: Omit<PlanOf, 'title'> & { title: string | null },
  plan: PlanFile | null = null,
): Promise<DrawnImport> {
  const said: Answers = { file: book.file.sha256, answers: ofSheet(answers) }
  const { before, proposal } = proposeAnswered(book, said)
  const title = titleIn(proposal, book)
  const planFile = asPlanFile({ book, proposal }, said, { ...of, title: of.title ?? title })
  const gives = await given({ proposal, planFile, plan }, answers, of)

  const actions = actionsShown(proposal, planFile)
  const rows = proposedCells(book, proposal).map(({ sheet, proposed }, at) =>
    rowsShown(sheet, proposed, proposal.doubts, (row) => actions[at]?.get(row) ?? null),
  )
  const { name, sha256, kind } = book.file
  return {
    ...{ planFile, rows, answers, deeds: gives.deeds },
    doubts: doubtsWith(answers, before, proposal),
    proposed: {
      answersId: idOf([answers, proposal, gives.into]),
      file: { name, sha256, kind, says: saysOfFile(book) },
      sheets: proposal.sheets.map(({ name, from, hidden, is, because, headerRows = [], columns = [] }, at) => ({
        ...{ name, ...(from !== undefined && { from }), hidden, is, because, headerRows, columns },
        rows: rows[at]?.length ?? 0,
        actions: (rows[at] ?? []).filter(({ action }) => action !== null).length,
      })),
      cells: sumsOf(rows.flat()),
      questions: [...proposal.questions, ...gives.questions].map((question) => ({
        ...question,
        answer: answers[question.id] ?? null,
      })),
      ...gives.rehearsed,
      into: gives.into,
      ownCounts: ownCounts(book, proposal),
      title,
    },
  }
}

const ofSheet = (answers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !isMergeAnswer(id)))

interface Gives {
  rehearsed: Rehearsed
  into: IntoPlan | null
  deeds: Deeds | null
  /** What is asked about the plan that it is brought into. */
  questions: Question[]
}

/** What a sheet gives: a plan, or other words in one that is there. */
async function given(
  { proposal, planFile, plan }: { proposal: Proposal; planFile: SheetInFile; plan: PlanFile | null },
  answers: Record<string, string>,
  { by, now }: Pick<PlanOf, 'by' | 'now'>,
): Promise<Gives> {
  const nothing = {
    into: plan && { same: 0, changed: [], added: [], gone: [], refused: [] },
    deeds: null,
    questions: [],
  }
  if (proposal.sheets.every(({ rows = [] }) => rows.length === 0))
    return { ...nothing, rehearsed: { board: null, whyNoPlan: NONE } }
  if (plan === null) return { ...nothing, rehearsed: await rehearse(planFile, { by: by.email, now }) }
  const merged = mergeFile(plan, { proposal, sheet: planFile }, answers)
  const { rehearsed, ...done } = await rehearseInto(plan, merged.deeds, { by, now })
  const into = drawInto(merged, plan, done)
  return { rehearsed, into, deeds: merged.deeds, questions: merged.merge.questions }
}

const NONE = 'No sheet of this file is taken to be of actions. Say which one is, and where its heading stands'

/** What is in doubt, and what was and is answered: it can be answered otherwise. */
function doubtsWith(answers: Record<string, string>, before: Proposal, now: Proposal): DoubtOfSheet[] {
  const answerTo = (id: string) => answers[id] ?? null
  const still = new Map(now.doubts.map(({ sheet, cell, why }) => [`${sheet}!${cell}`, why]))
  const first = before.doubts.filter(({ sheet, cell }) => answerTo(`${sheet}!${cell}`) !== null)
  const since = now.doubts.filter(({ sheet, cell }) => answerTo(`${sheet}!${cell}`) === null)
  return [
    ...alike(since, now.sheets).map((one) => ({ ...one, answer: null, stillWhy: null })),
    ...alike(first, now.sheets).map((one) => ({
      ...one,
      answer: answerTo(one.id),
      stillWhy: still.get(one.id) ?? null,
    })),
  ]
}

/** What was answered, and what this version of the rules made of it. */
const idOf = ([answers, ...made]: [Record<string, string>, ...unknown[]]): string =>
  createHash('sha256')
    .update(JSON.stringify([Object.entries(answers).sort(), ...made]))
    .digest('hex')
    .slice(0, 32)
