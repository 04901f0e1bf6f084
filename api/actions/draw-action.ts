import type { ActionView } from '../../domain/contract/actions.ts'
import type { BoardDate } from '../../domain/contract/frame.ts'
import { tellBroughtRows } from '../brought-rows/tell-brought-rows.ts'
import { wasKnownAt } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import { dayOf, type Day, type Instant } from '../../domain/day.ts'
import { gapsOf } from '../../domain/gaps.ts'
import { join } from '../../domain/join.ts'
import { may } from '../../domain/permissions.ts'
import type { PublicText } from '../../domain/publication.ts'
import { nextToDecide, whyNotDecidedAt, type Matter } from '../../domain/why-not-decided-at.ts'
import { notThere } from '../http/refusal.ts'
import { nounsOnActions } from '../on-actions.ts'
import { asFoundIn } from '../plan-file/as-found.ts'
import { atPastBoards } from '../plan/frame.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Drawing } from '../plan/plan-view.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import { rowMaker, standingOf, supportersAt, type Standing } from '../plan/standing.ts'
import { readWithheld } from '../publication/texts-and-marks.ts'
import { pick } from '../record/pick.ts'
import type { Drawn } from '../plan/view-cache.ts'
import { drawUpdates } from '../progress-updates/draw-updates.ts'
import type { DeedRows } from './deed-facts.ts'
import { seenAt } from './at-boards.ts'
import { describeVersions } from './describe-versions.ts'
import { findAction } from './find-action.ts'
import type { Asked } from './on-action.ts'
import { readHistories, type Histories } from './read-histories.ts'
import { NOTHING_IN_THE_PAST, whatCanBeDone, type Can } from './what-can-be-done.ts'

/** One action with its whole history, as at a moment; and what each reader may do to it. @throws Refusal 404 */
export async function drawAction(db: Db, drawing: Drawing, ref: string): Promise<Drawn> {
  const { planId, record, head, moment, day, today } = drawing
  const { isNow } = drawing.asAt
  const actionId = await findAction(db, planId, ref)
  const histories = await readHistories(db, { actionId, moment })
  const one = standingOf(record, actionId, { moment, on: day })
  if (!one) throw notThere('action')

  const row = rowMaker(record, moment, day)(one)
  const shown = histories.versions.find(({ version }) => version.id === one.version.id)?.version
  if (!shown) throw notThere('action')

  const shortTitles = new Map(head.recommendations.map(({ number, shortTitle }) => [number, shortTitle]))
  const sponsor = record.postVersions.find((post) => post.thingId === shown.sponsorPostId && wasKnownAt(post, moment))
  const meetings = record.meetingVersions.filter((row) => wasKnownAt(row, null))
  const next = isNow ? nextToDecide(meetings, today) : null

  const past = atPastBoards(record, drawing)
  const seen = seenAt(past)(actionId)

  const boardsFor = (matter: Matter | null) => boardsThatDecide(meetings, matter, today)
  const { asRead } = record
  const at = { one, moment, on: day, isNow, today, boardsFor, asRead }
  const parts = nounsOnActions.flatMap((noun) => ('draw' in noun ? [noun.draw(histories, at)] : []))
  const withheld = await readWithheld(db, { actionId, moment })
  const brought = tellBroughtRows(db, { one, moment, record, histories })
  const can = isNow ? whatReaderCanDo(db, { one, parts, rows: deedRows(record, histories), meetings, today }) : nothing

  return {
    view: {
      action: {
        ...row,
        versionId: record.asRead(shown.id),
        successMeasure: shown.successMeasure,
        areaTitle: head.areas.find(({ number }) => number === row.area)?.title ?? null,
        answers: row.recommendations.map((number) => ({ number, shortTitle: shortTitles.get(number) ?? '' })),
        supporting: supportersAt(record, moment)(one),
        sponsor: sponsor ? { key: sponsor.key, post: sponsor.title } : null,
        partners: shown.partners,
        ownColumns: shown.ownColumns ?? [],
        noRecommendationBecause: shown.noRecommendationBecause,
        gaps: gapsOf({ ...row, ...pick(shown, ['successMeasure', 'noRecommendationBecause']) }, head),
        recordedOn: dayOf(one.recordedAt),
        ...join(parts, 'ofAction'),
      },
      progressUpdates: drawUpdates(histories.progressUpdates, { asRead, beside: join(parts, 'besideUpdate') }),
      ...join(parts, 'besideAction'),
      versions: describeVersions(record, histories.versions),
      atBoards: past.map(({ meeting: { kind: _, ...meeting } }, at) => ({ meeting, status: seen[at] ?? null })),
      asFound: asFoundIn(record.brought, ref),
      meetings: { ...join(parts, 'boards'), next: next && boardDate(next) },
    } satisfies Omit<ActionView, 'me' | 'plan' | 'asAt' | 'withheld' | 'broughtRows' | keyof Can>,
    own: async (reader) => ({
      ...(await can(reader)),
      withheld: shownTo(reader, withheld),
      ...(await brought(reader)),
    }),
  }
}

/** What is withheld from papers is shown to those who make them. */
const shownTo = ({ me }: Access, withheld: readonly PublicText[]) =>
  may(me.role, 'issue-public-papers') ? withheld : []

/** In the past there is only looking. */
const nothing = () => Promise.resolve(NOTHING_IN_THE_PAST)

type Parts = ReturnType<Extract<(typeof nounsOnActions)[number], { draw: unknown }>['draw']>[]

/** What each reader may do. It is kept with the view, which is text by then: of the parts it holds their deeds alone. */
function whatReaderCanDo(
  db: Db,
  { parts, ...given }: { one: Standing; parts: Parts; rows: DeedRows; meetings: Meetings; today: Day },
): NonNullable<Drawn['own']> {
  const deeds = parts.map((part) => part.deeds)
  const ofNouns = (asked: Asked) =>
    join(
      deeds.map((ask) => ({ deeds: ask(asked) })),
      'deeds',
    )
  return (reader) => whatCanBeDone(db, reader, { ...given, deeds: ofNouns })
}

/** What the rules of deeds go by, of what the view has read already; without the long texts, since it is kept with the view. */
const deedRows = ({ holderVersions, meetingVersions }: PlanRecord, histories: Histories): DeedRows => ({
  versions: histories.versions.map(({ version }) => pick(version, DEED_COLUMNS)),
  updates: histories.progressUpdates.map((row) => ({ ...recorded(row), effectiveOn: row.effectiveOn })),
  closures: histories.closureSteps.map((row) => ({ ...recorded(row), step: row.step, effectiveOn: row.effectiveOn })),
  dates: histories.dateChanges.map((row) => ({ ...recorded(row), ...pick(row, ASKED_COLUMNS) })),
  holders: holderVersions,
  meetings: meetingVersions,
})

const DEED_COLUMNS = [
  ...(['id', 'recordedAt', 'supersededAt', 'ownerPostId'] as const),
  ...(['dueOn', 'dueKind', 'dueFrom', 'dueWords', 'reviewOn'] as const),
]
const ASKED_COLUMNS = ['step', 'toOn', 'toKind', 'toBeginsOn', 'toWords', 'toReviewOn'] as const

const recorded = <R extends { id: string; recordedAt: Instant; recordedById: string }>(row: R) => ({
  id: row.id,
  recordedAt: row.recordedAt,
  recordedById: row.recordedById,
})

/** The boards at which a matter can be recorded as decided, newest first; none where there is nothing to decide. */
const boardsThatDecide = (meetings: Meetings, matter: Matter | null, today: Day): BoardDate[] =>
  matter === null
    ? []
    : meetings
        .filter((meeting) => whyNotDecidedAt(meeting, matter, today) === null)
        .map(boardDate)
        .sort((one, other) => other.heldOn.localeCompare(one.heldOn))

type Meetings = PlanRecord['meetingVersions']

const boardDate = ({ key, title, heldOn, dataCutOffOn }: Meetings[number]): BoardDate => ({
  id: key,
  title,
  heldOn,
  dataCutOffOn,
})
