import type { Proposal, ProposedDue, ProposedRow, Question } from '../proposal.ts'
import { missingFrom, wordsIn } from './compared-words.ts'
import type { MustAsk, TrueAction, TrueDue, Truth } from './generated/truth.ts'

/** How a question shows what it is about, whatever its exact words. */
const ABOUT: Record<MustAsk, RegExp> = {
  hidden: /hidden|filter/,
  dates: /day|month|date|swap/,
  ratings: /rating|colour|rag\b|status|mean|green|red\b/,
  struck: /struck|strike/,
  owners: /owner|accountable|lead|answers for/,
  steps: /step|milestone|sub-?action/,
  quarters: /quarter/,
}

const begins = (said: string, want: string) => wordsIn(said).join(' ').startsWith(wordsIn(want).join(' '))
const same = (said: string, want: string) => wordsIn(said).join(' ') === wordsIn(want).join(' ')
const show = (what: unknown) => JSON.stringify(what ?? null)

function dueFault(got: ProposedDue | null, want: TrueDue | null): boolean {
  if (!got || !want) return got !== want
  return (
    !want.kinds.includes(got.kind) ||
    (want.from !== undefined && got.from !== want.from && got.kind !== 'day') ||
    (want.to !== undefined && (got.to ?? got.from) !== want.to)
  )
}

function ownersFault(got: ProposedRow['owners'], want: string[]): boolean {
  const right = (words: string) => got.some((owner) => same(owner.words, words))
  return got.length !== want.length || !want.every(right)
}

const ratingFault = (row: ProposedRow, want: TrueAction['rating']): boolean =>
  (row.rating?.means ?? null) !== want && !(want === 'complete' && row.state?.is === 'closed-before')

/** What is wrong with one action, a word for each field. */
function faultsOf(row: ProposedRow, want: TrueAction): string[] {
  const under = `${row.area ?? ''} ${row.recommendation ?? ''}`
  const found: [boolean, string, unknown, unknown][] = [
    [want.action !== undefined && !begins(row.action, want.action), 'action', row.action, want.action],
    [want.ref !== undefined && (row.ref ?? '').trim() !== want.ref, 'ref', row.ref, want.ref],
    [!!want.under && missingFrom(want.under, [under]).length > 0, 'area or recommendation', under, want.under],
    [want.due !== undefined && dueFault(row.due, want.due), 'due', row.due, want.due],
    [want.rating !== undefined && ratingFault(row, want.rating), 'rating', row.rating, want.rating],
    [want.owners !== undefined && ownersFault(row.owners, want.owners), 'owners', row.owners, want.owners],
    [!!want.withdrawn && row.state?.is !== 'withdrawn', 'state', row.state?.is, 'withdrawn'],
    [!want.withdrawn && row.state?.is === 'withdrawn', 'state', row.state?.is, 'not withdrawn'],
    [!!want.hidden !== !!row.from.hidden, 'hidden', !!row.from.hidden, !!want.hidden],
  ]
  return found
    .filter(([fault]) => fault)
    .map(([, field, got, wanted]) => `${field} is ${show(got)}, not ${show(wanted)}`)
}

/** A file of one sheet has it by whatever name its reader gives it. */
function namesIn(proposal: Proposal, truth: Truth): (name: string) => string {
  const [only] = proposal.sheets
  return (name) => (truth.sheets.length === 1 && proposal.sheets.length === 1 && only ? only.name : name)
}

function sheetFaults(proposal: Proposal, truth: Truth, named: (name: string) => string): string[] {
  return truth.sheets.flatMap(({ name, is, headerRows }, i) => {
    const tables = proposal.sheets.filter((sheet) => sheet.name === named(name))
    // Of several tables on a sheet the one that is headed there. One that says the same heads again may go on with the first.
    const isFurther = truth.sheets.findIndex((sheet) => sheet.name === name) < i
    const headed = tables.find(({ headerRows: at = [] }) => headerRows?.[0] === at[0])
    if (isFurther && !headed) return []
    const got = headed ?? tables[0]
    if (!got) return [`${name}: nothing is said of it`]
    const header = got.headerRows ?? (got.headerRow ? [got.headerRow] : [])
    return [
      ...((got.is === 'actions') === (is === 'actions') ? [] : [`${name} is ${got.is}, not ${is}`]),
      ...(headerRows && show(header) !== show(headerRows)
        ? [`${name}: header ${show(header)}, not ${show(headerRows)}`]
        : []),
    ]
  })
}

function actionFaults(proposal: Proposal, truth: Truth, named: (name: string) => string): string[] {
  const key = (sheet: string, row: number) => `${sheet} row ${row}`
  const got = new Map(
    proposal.sheets.flatMap(({ name, rows }) => (rows ?? []).map((row) => [key(name, row.from.row), row] as const)),
  )
  const wanted = truth.actions.map((action) => ({ action, at: key(named(action.sheet), action.row) }))
  const known = new Set(wanted.map(({ at }) => at))
  return [
    ...[...got.keys()].filter((at) => !known.has(at)).map((at) => `${at} became an action`),
    ...wanted.flatMap(({ action, at }) => {
      const row = got.get(at)
      if (!row) return action.maybe || action.withdrawn ? [] : [`${at} is no action`]
      return action.maybe ? [] : faultsOf(row, action).map((fault) => `${at}: ${fault}`)
    }),
  ]
}

const asks = ({ id, about, asks }: Question) => `${id} ${about} ${asks}`.toLowerCase()

function askingFaults(proposal: Proposal, truth: Truth, named: (name: string) => string): string[] {
  const unsure = new Set([
    ...proposal.doubts.map(({ sheet, cell }) => `${sheet}!${cell}`),
    ...proposal.questions.flatMap(({ cells }) => cells),
  ])
  const renamed = (cell: string) => named(cell.slice(0, cell.lastIndexOf('!'))) + cell.slice(cell.lastIndexOf('!'))
  return [
    ...truth.questions
      .filter((question) => !proposal.questions.some((asked) => ABOUT[question].test(asks(asked))))
      .map((question) => `nothing is asked about ${question}`),
    ...truth.doubts
      .filter((cells) => !cells.some((cell) => unsure.has(renamed(cell))))
      .map((cells) => `${cells.slice(0, 3).join(' or ')} should be in doubt, and is not`),
  ]
}

/**
 * What a proposal has otherwise than a person who read the sheet, where that person was sure.
 *
 * @returns a sentence for each difference; none where they agree.
 */
export function againstTruth(proposal: Proposal, truth: Truth): string[] {
  const named = namesIn(proposal, truth)
  return [
    ...sheetFaults(proposal, truth, named),
    ...actionFaults(proposal, truth, named),
    ...askingFaults(proposal, truth, named),
  ]
}
