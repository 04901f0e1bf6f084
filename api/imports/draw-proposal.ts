import { createHash } from 'node:crypto'
import type { DoubtOfSheet, ProposedImport, RowOfSheet } from '../../domain/contract/sheet-import-views.ts'
import type { Book } from '../../sheets/cells.ts'
import { asPlanFile, type PlanOf } from '../../sheets/plan-file/as-plan-file.ts'
import type { Answers, Proposal, ProposedSheet } from '../../sheets/proposal.ts'
import { propose } from '../../sheets/propose.ts'
import { actionsShown } from '../../sheets/shown/actions-shown.ts'
import { alike } from '../../sheets/shown/alike.ts'
import { ownCounts } from '../../sheets/shown/own-counts.ts'
import { rowsShown } from '../../sheets/shown/rows-shown.ts'
import { saysOfFile } from '../../sheets/shown/says-of-file.ts'
import { sumsOf } from '../../sheets/shown/sums.ts'
import { titleIn } from '../../sheets/title-in.ts'
import { rehearse } from './rehearse.ts'

/** A sheet with its answers, as it is kept and shown. */
export interface DrawnImport {
  proposed: ProposedImport
  doubts: DoubtOfSheet[]
  /** The rows of each sheet, in the order of `proposed.sheets`. */
  rows: RowOfSheet[][]
  /** The plan that it would start. */
  planFile: object
}

/**
 * What would become of a file, with the board page that it would give.
 *
 * @throws WrongAnswer
 */
export async function drawProposal(
  book: Book,
  answers: Record<string, string>,
  of: Omit<PlanOf, 'title'> & { title: string | null },
): Promise<DrawnImport> {
  const said: Answers = { file: book.file.sha256, answers }
  const before = propose(book)
  const proposal = propose(book, said)
  const title = titleIn(proposal, book)
  const planFile = asPlanFile({ book, proposal }, said, { ...of, title: of.title ?? title })
  const none = proposal.sheets.every(({ rows = [] }) => rows.length === 0)
  const rehearsed = none ? { board: null, whyNoPlan: NONE } : await rehearse(planFile, { by: of.by.email, now: of.now })

  const actions = actionsShown(proposal, planFile)
  const rows = book.sheets.map((sheet) => {
    const proposed = proposal.sheets.find(({ name }) => name === sheet.name) as ProposedSheet
    return rowsShown(sheet, proposed, proposal.doubts, (row) => actions.get(sheet.name)?.get(row) ?? null)
  })
  const { name, sha256, kind } = book.file
  return {
    planFile,
    rows,
    doubts: doubtsWith(answers, before, proposal),
    proposed: {
      answersId: idOf(answers, proposal),
      file: { name, sha256, kind, says: saysOfFile(book) },
      sheets: book.sheets.map((sheet, at) => {
        const { hidden, is, because, headerRows = [], columns = [] } = proposal.sheets[at] as ProposedSheet
        const acted = (rows[at] ?? []).filter(({ action }) => action !== null).length
        return {
          name: sheet.name,
          hidden,
          is,
          because,
          rows: rows[at]?.length ?? 0,
          actions: acted,
          headerRows,
          columns,
        }
      }),
      cells: sumsOf(rows.flat()),
      questions: proposal.questions.map((question) => ({ ...question, answer: answers[question.id] ?? null })),
      ...rehearsed,
      ownCounts: ownCounts(book, proposal),
      title,
    },
  }
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

/** What was answered, and what was made of it by this version of the rules. */
const idOf = (answers: Record<string, string>, proposal: Proposal): string =>
  createHash('sha256')
    .update(JSON.stringify([Object.entries(answers).sort(), proposal]))
    .digest('hex')
    .slice(0, 32)
