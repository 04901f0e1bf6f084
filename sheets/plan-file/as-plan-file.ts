import { PLAN_FILE_FORMAT, type PlanFile } from '../../domain/contract/plan-file.ts'
import { dayOf, type Instant } from '../../domain/day.ts'
import { inOneLine } from '../../domain/paste-table.ts'
import { proposeShortTitle } from '../../domain/propose-short-title.ts'
import { slugOfRef } from '../../domain/refs.ts'
import type { Book } from '../cells.ts'
import type { Answers, Doubt, Proposal, ProposedRow, ProposedSheet } from '../proposal.ts'
import { fileAction } from './actions.ts'
import { broughtSheet } from './brought.ts'
import type { ActionInFile } from './filing.ts'
import { inPieces } from './fitting.ts'
import { Numbered } from './numbered.ts'
import { Posts } from './posts.ts'
import { refsOf } from './refs-of.ts'
import { withoutNames } from './without-names.ts'
import { wordsOfCells } from './words-of-cells.ts'
import type { Written } from './written.ts'

/** Whose plan it is that a sheet holds, and who brings it. */
export interface PlanOf {
  council: string
  title: string
  slug: string
  by: { email: string; name: string }
  now: Instant
}

/** A proposal, and the file that it is of: what its cells say is kept beside what became of them. */
export interface Read {
  book: Pick<Book, 'sheets'>
  proposal: Proposal
}

/** The lists of a plan file that a sheet fills; one that is absent is empty. */
type PlanInFile = Pick<
  PlanFile,
  'format' | 'plan' | 'people' | 'posts' | 'sources' | 'areas' | 'recommendations' | 'broughtSheets'
> & {
  actions: ActionInFile[]
}

/**
 * A proposal as a plan file, to be brought in as any other. What nobody has answered is left as the sheet has it: no
 * status, no date, no post that the sheet does not say; its words stand in columns of the plan's own.
 */
export function asPlanFile({ book, proposal }: Read, answers: Answers | undefined, of: PlanOf): PlanInFile {
  const written: Written = { recordedAt: of.now, recordedBy: of.by.email }
  const posts = new Posts(written, of.council)
  const last = answers?.answers['owners'] === 'last'
  const rows = proposal.sheets.flatMap((sheet) => {
    const called = calledIn(sheet)
    return (sheet.rows ?? []).map((said) => {
      const row = withoutNames(withDoubts(said, sheet, proposal.doubts), called.owner, last)
      return { row, called, sheet: sheet.name }
    })
  })
  const areas = new Numbered(
    rows.map(({ row }) => row.area),
    (words) => inPieces(inOneLine(words))[0] ?? '',
  )
  const recommendations = new Numbered(
    rows.map(({ row }) => row.recommendation),
    (words) => inPieces(words)[0] ?? '',
  )
  const refs = refsOf(rows.map(({ row }) => row))
  const slugs = new Set(refs.map(slugOfRef))
  const on = dayOf(of.now)
  const wordsOf = wordsOfCells(book)
  const actions = rows.map(({ row, called, sheet }, i) =>
    fileAction(row, refs[i] ?? '', slugs, {
      ...{ written, on, posts, areas, recommendations, wordsOf, last, called, sheet },
    }),
  )
  const source = {
    key: 'sheet',
    versions: [
      {
        ...written,
        kind: 'other' as const,
        title: inOneLine(proposal.file.name),
        publishedOn: null,
        url: null,
        licence: null,
      },
    ],
  }
  return {
    format: PLAN_FILE_FORMAT,
    plan: {
      slug: of.slug,
      versions: [
        {
          ...{ ...written, council: of.council, title: of.title, vision: null, judgement: null, inspectedFrom: null },
          ...{
            inspectedTo: null,
            reportPublishedOn: null,
            reinspectionExpectedOn: null,
            state: 'active' as const,
            closedOn: null,
          },
          ...{ illustrative: null, staleAfterDays: 38, reason: null },
        },
      ],
    },
    people: [of.by],
    posts: posts.all,
    sources: recommendations.all.length > 0 ? [source] : [],
    areas: areas.all.map(({ number, says }) => ({
      number,
      versions: [{ ...written, title: says, sponsorPost: null }],
    })),
    recommendations: recommendations.all.map(({ number, says }) => ({
      number,
      versions: [
        {
          ...{ ...written, wording: says, shortTitle: proposeShortTitle(inOneLine(says)) },
          ...{ source: 'sheet', paragraphs: null },
        },
      ],
    })),
    broughtSheets: [broughtSheet(proposal, written)],
    actions,
  }
}

/** A row with the words of its cells that are in doubt and stand nowhere else: each under the head of its column. */
function withDoubts(row: ProposedRow, { name, columns = [] }: ProposedSheet, doubts: readonly Doubt[]): ProposedRow {
  const claimed = new Set([...Object.values(row.cells), ...row.own.map(({ cells }) => cells)].flat())
  const left = doubts.filter((one) => one.sheet === name && one.row === row.from.row && !claimed.has(one.cell))
  const own = left.map(({ column, cell, text }) => ({
    label: columns.find((one) => one.column === column)?.header || `Column ${column}`,
    ...{ text, cells: [cell] },
  }))
  return { ...row, own: [...row.own, ...own] }
}

/** What a sheet calls the columns whose words may be left as they are. */
function calledIn({ columns = [] }: ProposedSheet) {
  const of = (means: string, or: string) =>
    inOneLine(columns.findLast((column) => column.means === means)?.header ?? '') || or
  return {
    owner: of('owner', 'Owner'),
    rating: of('rating', 'Rating'),
    due: of('due', 'Due'),
    startsOn: of('startsOn', 'Starts'),
    action: of('action', 'Action'),
  }
}
