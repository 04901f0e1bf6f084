import { PLAN_FILE_FORMAT, type PlanFile } from '../../domain/contract/plan-file.ts'
import { dayOf, type Instant } from '../../domain/day.ts'
import { fold } from '../../domain/fold.ts'
import { inOneLine } from '../../domain/paste-table.ts'
import { proposeShortTitle } from '../../domain/propose-short-title.ts'
import { slugOfRef } from '../../domain/refs.ts'
import type { Answers, Doubt, Proposal, ProposedRow, ProposedSheet } from '../proposal.ts'
import { fileAction, type ActionInFile } from './actions.ts'
import { inPieces } from './fitting.ts'
import { Posts } from './posts.ts'
import type { Written } from './written.ts'

/** Whose plan it is that a sheet holds, and who brings it. */
export interface PlanOf {
  council: string
  title: string
  slug: string
  by: { email: string; name: string }
  now: Instant
}

/** The lists of a plan file that a sheet fills; one that is absent is empty. */
type PlanInFile = Pick<PlanFile, 'format' | 'plan' | 'people' | 'posts' | 'sources' | 'areas' | 'recommendations'> & {
  actions: ActionInFile[]
}

/**
 * A proposal as a plan file, to be brought in as any other. What nobody has answered is left as the sheet has it: no
 * status, no date, no post that the sheet does not say; its words stand in columns of the plan's own.
 */
export function asPlanFile(proposal: Proposal, answers: Answers | undefined, of: PlanOf): PlanInFile {
  const written: Written = { recordedAt: of.now, recordedBy: of.by.email }
  const posts = new Posts(written, of.council)
  const rows = proposal.sheets.flatMap((sheet) =>
    (sheet.rows ?? []).map((row) => ({ row: withDoubts(row, sheet, proposal.doubts), sheet })),
  )
  const areas = eachOnce(rows.map(({ row }) => row.area))
  const recommendations = eachOnce(rows.map(({ row }) => row.recommendation))
  const refs = refsOf(rows.map(({ row }) => row))
  const slugs = new Set(refs.map(slugOfRef))
  const on = dayOf(of.now)
  const actions = rows.map(({ row, sheet }, i) =>
    fileAction(row, refs[i] ?? '', slugs, {
      ...{ written, on, posts, areas: numbersOf(areas), recommendations: numbersOf(recommendations) },
      ...{ last: answers?.answers['owners'] === 'last', called: calledIn(sheet) },
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
    sources: recommendations.length > 0 ? [source] : [],
    areas: areas.map((words, i) => ({
      number: i + 1,
      versions: [{ ...written, title: inPieces(inOneLine(words))[0] ?? '', sponsorPost: null }],
    })),
    recommendations: recommendations.map((words, i) => {
      const wording = inPieces(words)[0] ?? ''
      return {
        number: i + 1,
        versions: [
          { ...written, wording, shortTitle: proposeShortTitle(inOneLine(wording)), source: 'sheet', paragraphs: null },
        ],
      }
    }),
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

/** Areas or recommendations in the order in which they stand, each once. */
const eachOnce = (all: readonly (string | null)[]): string[] => [
  ...new Map(all.flatMap((words) => (words === null ? [] : [[fold(words), words] as const]))).values(),
]

/** The number of each by its words, folded. */
const numbersOf = (all: readonly string[]): Map<string, number> => new Map(all.map((words, i) => [fold(words), i + 1]))

/** A ref for each action, the sheet's own where it is one and is there once. */
function refsOf(rows: readonly ProposedRow[]): string[] {
  const taken = new Set<string>()
  return rows.map((row, i) => {
    const said = row.ref ?? row.givenRef ?? String(i + 1)
    const base = /[\p{L}\p{N}]/u.test(said) && said.length <= 16 ? inOneLine(said) : String(i + 1)
    let ref = base
    for (let more = 2; taken.has(slugOfRef(ref)); more++) ref = `${base} (${more})`
    taken.add(slugOfRef(ref))
    return ref
  })
}

/** What a sheet calls the columns whose words may be left as they are. */
function calledIn({ columns = [] }: ProposedSheet) {
  const of = (means: string, or: string) =>
    inOneLine(columns.findLast((column) => column.means === means)?.header ?? '') || or
  return { rating: of('rating', 'Rating'), due: of('due', 'Due'), action: of('action', 'Action') }
}
