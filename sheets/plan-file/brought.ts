import type { FromCells } from '../../domain/brought.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { MOST_MILESTONES } from '../../domain/contract/longest.ts'
import { inOneLine } from '../../domain/paste-table.ts'
import { saysWords } from '../cells.ts'
import type { Proposal, ProposedRow } from '../proposal.ts'
import type { ActionInFile, Filing } from './filing.ts'
import { inPieces } from './fitting.ts'
import { ownOf } from './own.ts'
import type { Written } from './written.ts'

/** What the file of a proposal is called in its plan file. */
export const FIRST_SHEET = 'sheet-1'

/** The sheet that a plan file is made of, as it names it. */
export const broughtSheet = (
  { file }: Pick<Proposal, 'file'>,
  written: Written,
): PlanFile['broughtSheets'][number] => ({
  key: FIRST_SHEET,
  versions: [{ ...written, name: nameOf(file.name), digest: file.sha256, state: 'brought', reason: null }],
})

const nameOf = (said: string): string => inOneLine(said) || 'A sheet without a name'

type BroughtRow = ActionInFile['broughtRows'][number]
type Version = ActionInFile['versions'][number]

/** Where an action is from: its row, and each field of it with its cells, what they say and what came of it into the record. */
export function broughtRow(
  row: ProposedRow,
  { versions: [version], milestones, progressUpdates: [update], closureSteps }: Omit<ActionInFile, 'broughtRows'>,
  filing: Filing,
): BroughtRow[] {
  if (!version) return []
  const { sheet, wordsOf, written, posts, called } = filing
  const { cells, given = {}, steps = [], updates = [] } = row
  const field = (name: FromCells['field'], value: FromCells['value'], from: Said): FromCells[] => {
    const cells = [...new Set(from.cells ?? [])]
    if (value === null && cells.length === 0) return []
    const why = from.why ?? (cells.length === 0 ? WITH_ITS_ROW : undefined)
    return [
      {
        field: name,
        ...(from.label !== undefined && { label: from.label }),
        ...{ cells, words: wordsOf(sheet, cells), value },
        ...(why !== undefined && { given: why }),
      },
    ]
  }
  const { ownerPost, supportingPosts = [] } = version
  const fields = [
    ...field('title', version.title, { cells: cells.action, why: given.action }),
    ...field('successMeasure', version.successMeasure, { cells: cells.measure, why: given.measure }),
    ...field('area', filing.areas.of(row.area)?.says ?? null, { cells: cells.area, why: given.area }),
    ...field('recommendations', listed([filing.recommendations.of(row.recommendation)?.says ?? '']), {
      ...{ cells: cells.recommendation, why: given.recommendation },
    }),
    ...field('ownerPost', posts.titleOf(ownerPost), { cells: cells.owners, why: whyOwner(row) }),
    ...field('supportingPosts', listed(supportingPosts.map((key) => posts.titleOf(key))), {
      cells: [...(row.owners.length > 1 ? (cells.owners ?? []) : []), ...(cells.support ?? [])],
      why: given.support,
    }),
    ...field('startsOn', version.startsOn, { cells: cells.startsOn, why: given.startsOn }),
    ...field('due', dueIn(version), whenDue(row, called.due)),
    ...field('status', update?.deliveryStatus ?? null, { cells: cells.rating, why: given.rating }),
    ...(updates.length > 0
      ? field('updates', update?.progress ?? null, { cells: updates.flatMap((one) => one.cells) })
      : field('progress', update?.progress ?? null, {
          // Where a sheet only rates, the rating is all that it tells.
          ...{ cells: cells.progress ?? (update ? cells.rating : undefined), why: given.progress },
        })),
    ...field('milestones', listed(milestones.map(({ versions: [first] }) => first?.title ?? '')), {
      cells: steps.slice(0, MOST_MILESTONES).flatMap((one) => one.cells),
    }),
    ...ownOf(row, called, filing.on).flatMap(({ label, text, cells: from }) =>
      field('ownColumns', text, { label, cells: from }),
    ),
    ...field('state', closureSteps.length > 0 || row.state?.is === 'withdrawn' ? (row.state?.is ?? null) : null, {
      ...whatState(row),
    }),
  ]
  return [{ ...written, sheet: FIRST_SHEET, sheetName: nameOf(sheet), row: row.from.row, fields }]
}

/** Of which cells a field is, what it is called where it is the plan's own, and why it was given where it is in none. */
interface Said {
  cells?: readonly string[] | undefined
  label?: string
  why?: string | undefined
}

/** Said of what no one cell has, as the status that stands for a rating which a sheet has only in its name. */
const WITH_ITS_ROW = 'No cell says it alone: it was read from the row as a whole'

const listed = (all: readonly string[]): string[] | null => {
  const said = all.filter((one) => one !== '')
  return said.length > 0 ? said : null
}

const whyOwner = ({ owners, given }: ProposedRow): string | undefined =>
  given?.owners ?? (owners.length === 0 ? 'The sheet names nobody' : undefined)

const dueIn = ({ dueOn, dueKind, dueFrom, dueWords }: Version): FromCells['value'] => ({
  dueOn,
  ...(dueKind !== undefined && { dueKind }),
  ...(dueFrom !== undefined && { dueFrom }),
  ...(dueWords !== undefined && { dueWords }),
})

/** Where a date is in doubt, the words of its column stand for it. */
function whenDue({ cells, due, own, given }: ProposedRow, called: string): Said {
  if (due !== null) return { cells: cells.due, why: given?.due }
  const words = own.find(({ label, text }) => label === called && saysWords({ text }))
  return words ? { cells: words.cells } : { cells: cells.due, why: given?.due ?? 'The sheet gives no date' }
}

/** An action is over by cells of its own, by its rating, or by what the row says as a whole. */
function whatState({ cells, state, rating, given }: ProposedRow): Said {
  const from = cells.state ?? (state && state.because === rating?.because ? cells.rating : undefined)
  return {
    cells: from,
    why: given?.state ?? (from === undefined || from.length === 0 ? inPieces(state?.because ?? '')[0] : undefined),
  }
}
