import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { LONGEST, MOST_MILESTONES, MOST_SUPPORTING } from '../../domain/contract/longest.ts'
import { inOneLine } from '../../domain/paste-table.ts'
import { slugOfRef } from '../../domain/refs.ts'
import { saysSame } from '../meaning/due-said.ts'
import type { ProposedDue, ProposedRow } from '../proposal.ts'
import { broughtRow } from './brought.ts'
import type { ActionInFile, Filing } from './filing.ts'
import { inPieces, titleOf } from './fitting.ts'
import { ownOf } from './own.ts'
import { startOf } from './starts-on.ts'
import { statusOf } from './status-of.ts'

type Version = FiledAction['versions'][number]
type VersionDue = Pick<Version, 'dueOn' | 'dueKind' | 'dueFrom' | 'dueWords'>

/** An action as a plan file holds it: as the sheet has it today, with what it says of how it goes. */
export function fileAction(row: ProposedRow, ref: string, refs: ReadonlySet<string>, filing: Filing): ActionInFile {
  const { written, on, last, posts, called } = filing
  const { ownerPost, supportingPosts } = posts.of(row, last)
  const { title } = titleOf(row.action)
  const [progress] = inPieces(row.progress ?? '')
  const [measure] = inPieces(row.measure ?? '')
  const own = ownOf(row, called, on).map(({ label, text }) => ({ label, text }))
  const recommendation = filing.recommendations.of(row.recommendation)
  const version: Version = {
    ...written,
    title,
    successMeasure: measure ?? null,
    area: filing.areas.of(row.area)?.number ?? null,
    ...(recommendation !== undefined && { recommendations: [recommendation.number] }),
    ownerPost,
    ...(supportingPosts.length > 0 && { supportingPosts: supportingPosts.slice(0, MOST_SUPPORTING) }),
    sponsorPost: null,
    partners: null,
    ...(own.length > 0 && { ownColumns: own }),
    startsOn: startOf(row, on),
    ...dueAs(dueOf(row, filing), dueWords(row, called.due)),
    state: 'active',
    reason: null,
  }
  const action: Omit<ActionInFile, 'broughtRows'> = {
    ref,
    versions: row.state?.is === 'withdrawn' ? [version, { ...version, ...leaving(row, refs, ref) }] : [version],
    milestones: (row.steps ?? []).slice(0, MOST_MILESTONES).map(({ text, owners, due = null }) => {
      const doer = posts.ofPart(owners)
      const title = inPieces(inOneLine(text), LONGEST.milestoneTitle)[0] ?? ''
      const own = doer !== undefined && doer !== ownerPost && { ownerPost: doer }
      return { versions: [{ ...written, title, ...dueAs(due, 'No date in the sheet'), doneOn: null, ...own }] }
    }),
    progressUpdates: updatesOf(row, progress, filing),
    closureSteps:
      row.state?.is === 'closed-before'
        ? [
            {
              ...written,
              step: 'closed-before',
              effectiveOn: on,
              meeting: null,
              minuteReference: null,
              note: row.state.because,
            },
          ]
        : [],
  }
  return { ...action, broughtRows: broughtRow(row, action, filing) }
}

function updatesOf(row: ProposedRow, progress: string | undefined, { written, on, called }: Filing) {
  const status = statusOf(row)
  if (status === null || !row.rating) return []
  const notes = (row.updates ?? []).map(({ text }) => text)
  const words = progress ?? (notes.join('\n') || `${called.rating}: ${row.rating.words || (row.rating.because ?? '')}`)
  const [first = ''] = inPieces(words)
  return [
    {
      ...{ ...written, effectiveOn: on, deliveryStatus: status, progress: first, nextSteps: null },
      ...{
        wayBackToGreen: status === 'at-risk' || status === 'off-track' ? NO_WAY_BACK : null,
        helpNeeded: null,
        forecastOn: null,
        noChange: false,
        onBehalf: true,
      },
    },
  ]
}

/** A sheet seldom says how what is late gets back on track: that is for the owner's next update. */
export const NO_WAY_BACK = 'None in the sheet'

/** What is due as the row above is says so in the words of that row: "as above" is nothing to a reader of the plan. */
function dueOf({ due, cells }: ProposedRow, { sheet, wordsOf }: Filing): ProposedDue | null {
  const above = due && saysSame(due.words) ? cells.due?.slice(1) : undefined
  const words = above && wordsOf(sheet, above)
  return due && words ? { ...due, words } : due
}

/** What the sheet says where it gives no date. */
const dueWords = (row: ProposedRow, called: string): string =>
  row.own.find(({ label, text }) => label === called && text.trim() !== '')?.text ?? 'No date in the sheet'

function dueAs(due: ProposedDue | null, none: string): VersionDue {
  const words = (said: string) => inOneLine(said).slice(0, LONGEST.due)
  if (due?.to === undefined || due.from === undefined || due.kind === 'ongoing')
    return { dueOn: null, dueKind: 'ongoing', dueWords: words(due?.words ?? none) }
  if (due.kind === 'day') return { dueOn: due.to }
  return { dueOn: due.to, dueKind: due.kind, dueFrom: due.from, dueWords: words(due.words) }
}

/** How an action left: into another, where its words name one of the plan. */
function leaving({ action, rating, state }: ProposedRow, refs: ReadonlySet<string>, ref: string): Partial<Version> {
  const words = [action, rating?.words ?? ''].join(' ')
  const [, into] = /\b(?:merged|combined) (?:with|into) (\S+)/i.exec(words) ?? []
  const isOf = into !== undefined && refs.has(slugOfRef(into)) && slugOfRef(into) !== slugOfRef(ref)
  return {
    ...{ state: 'withdrawn', reason: inPieces(`${state?.because ?? ''}: ${inOneLine(words)}`)[0] ?? '' },
    ...(isOf ? { withdrawnAs: 'merged', mergedInto: into } : { withdrawnAs: 'no-longer-needed' }),
  }
}
