import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import type { Caller } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { REFS, someWrites } from '../testing/random-writes.ts'
import { seeAction } from '../testing/updates.ts'
import { write } from '../testing/write.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Endpoint } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { VerifiedView } from '../../domain/contract/changes.ts'
import { RECORDED_STEPS } from '../../domain/why-not-close.ts'
import { instant } from '../../domain/day.ts'
import { DELIVERY_STATUSES } from '../../domain/delivery-status.ts'
import { may, type Deed } from '../../domain/permissions.ts'
import { DATE_CHANGE_STEPS } from '../../domain/vocabulary.ts'

const PAST = ['2019-09-30', '2020-06-10', 'meeting:board-2020-10-28', '2020-12-09']
/** What a comparison starts from, beside the last board: another board, a day of before, a day that is written on. */
const FROM = ['2019-09-30', 'meeting:board-2020-06-24', '2020-12-10']

const mayProgramme = (who: Endpoint['who']) => Array.isArray(who) && who.some((deed: Deed) => may('programme', deed))

/** Every view of a plan that can be seen as at a moment, of the actions that are written to among them. */
const views = Object.values(ENDPOINTS as Record<string, Endpoint>)
  .filter(({ query, who }) => query && 'asAt' in query.shape && mayProgramme(who))
  // A workbook is a ZIP, which says when it was made. It is drawn from the same table as the CSV.
  .filter(({ path }) => !path.endsWith('.xlsx'))
  .flatMap(({ path, query }) => {
    if (path.includes(':ref')) return REFS.map((ref) => path.replace(':ref', ref))
    if (query && 'as' in query.shape) return [`${path}?kind=board-pack&audience=board&as=html`]
    if (query && 'audience' in query.shape) return [`${path}?kind=committee-report&audience=scrutiny`]
    if (query && 'since' in query.shape) return [path, `${path}?since=2019-10-01`]
    if (query && 'from' in query.shape) return [path, ...FROM.map((from) => `${path}?from=${from}`)]
    return [path.replace(':number', '3').replace(':key', 'head-of-quality-assurance')]
  })
  .map((path) => path.replace(':plan', 'medway-2019'))
  // Plans side by side, at every moment that is a day.
  .concat('/plans')

/** A draft says the day on which it was made, and that alone is of today. */
const DRAFTED = /DRAFT of [^,.]+/g

async function seen(caller: Caller, moments: readonly string[]): Promise<Record<string, string>> {
  const shown: Record<string, string> = {}
  for (const moment of moments)
    for (const path of views) {
      const { status, text } = await caller.get(`${path}${path.includes('?') ? '&' : '?'}asAt=${moment}`)
      shown[`${path} as at ${moment}`] = `${status} ${text.replaceAll(DRAFTED, 'DRAFT')}`
    }
  return shown
}

/** What the past shows to begin with: every run begins with the same record, so it is looked at once. */
let first: Promise<Record<string, string>> | undefined
const seenFirst = async (app: TestApp) => ({ ...(await (first ??= seen(await app.signedIn('programme'), PAST))) })

/** What of the past a run looks at once all is written: each second moment, and the others in the next; all of them in a long run. */
const pastOf = (run: number): readonly string[] =>
  process.env['LONG'] ? PAST : PAST.filter((_, at) => at % 2 === run % 2)

async function withApp(check: (app: TestApp) => Promise<void>): Promise<void> {
  let close = () => Promise.resolve()
  try {
    await check(await openTestApp({ over: (closing) => (close = closing) }))
  } finally {
    await close()
  }
}

it('looks at every kind of view', async () => {
  for (const kind of [
    'board',
    'actions',
    'actions.csv',
    'actions/1.1',
    'areas',
    'areas/3',
    'recommendations',
    'recommendations/3',
    'compare',
    'compare?from=2019-09-30',
    'board?since=2019-10-01',
    'slippage',
    'my-updates',
    'posts',
    'posts/head-of-quality-assurance',
    'sources',
    'visits',
    'settings',
    'meetings',
    'changes',
    'papers/draft?kind=board-pack&audience=board&as=html',
    'papers/check?kind=committee-report&audience=scrutiny',
  ])
    expect(views).toContain(`/plans/medway-2019/${kind}`)

  // What hangs on an action is in its own view: its milestones first of all.
  await withApp(async ({ signedIn }) => {
    const { action } = await seeAction(await signedIn('viewer'), '1.1', `?asAt=${PAST.at(-1)}`)
    expect(action.milestones).not.toEqual([])
  })
})

it('whatever is written from now on, by whatever clock, by whom, by page or file, the past shows what it showed', async () => {
  const accepted = new Map<string, number>()
  let runs = 0
  await fc.assert(
    fc.asyncProperty(someWrites, async (days) => {
      const past = pastOf(runs++)
      await withApp(async (app) => {
        const before = await seenFirst(app)
        const rows = await everythingIn(app.store)

        // Day after day, each day's end kept too once it is over.
        for (const [i, writes] of days.entries()) {
          app.clock.moveTo(instant(`2020-12-${10 + i}T09:00:00.000Z`))
          // Only what is written is remembered: a clock put back over a day on which nothing was would write into it.
          await write(app, { kind: 'added', area: 1, closedBefore: false })
          for (const one of writes)
            for (const what of await write(app, one)) accepted.set(what, (accepted.get(what) ?? 0) + 1)
          app.clock.moveTo(instant(`2020-12-${11 + i}T08:00:00.000Z`))
          Object.assign(before, await seen(await app.signedIn('programme'), [`2020-12-${10 + i}`]))
        }

        const programme = await app.signedIn('programme')
        const moments = [...past, ...days.map((_, i) => `2020-12-${10 + i}`)]
        const shown = Object.entries(before).filter(([what]) => moments.some((at) => what.endsWith(` as at ${at}`)))
        expect(await seen(programme, moments)).toEqual(Object.fromEntries(shown))
        expect(await programme.see(VerifiedView, './changes/verify')).toMatchObject({ intact: true })
        expectKept(rows, await everythingIn(app.store))
      })
    }),
    { seed: 4173, numRuns: process.env['LONG'] ? 60 : 12, endOnFailure: true },
  )
  expectEveryKind([...accepted.keys()])
}, 900_000)

/**
 * Not written here: whoever prepares a paper as at a past day is shown what is answered by now, which is no view of the past.
 * That a paper made again says the same is held where papers are issued and texts are marked. A calendar is no record.
 */
const OF_PAPERS = [
  ...['answerPrompts', 'answerCheck', 'issuePaper', 'withdrawPaper', 'keepPaperTemplate', 'markTexts'],
  'makeCalendarLink',
]

/** Nothing is shown by writes that were all refused: each way to write a plan was taken, and each turn it can take. */
function expectEveryKind(accepted: string[]): void {
  const ways = Object.entries(ENDPOINTS as Record<string, Endpoint>)
    .filter(([, { method, path }]) => method === 'post' && path.startsWith('/plans/:plan/'))
    .map(([name]) => name)
    .filter((name) => !OF_PAPERS.includes(name))
  expect(ways.filter((way) => !accepted.some((what) => what.split(' ')[0] === way))).toEqual([])

  const turns = [
    ...DELIVERY_STATUSES.map((status) => `postProgressUpdate ${status}`),
    ...RECORDED_STEPS.map((step) => `recordClosureStep ${step}`),
    ...DATE_CHANGE_STEPS.map((step) => `changeDate ${step}`),
    ...['doneOn', 'dueOn', 'title'].map((field) => `reviseMilestone ${field}`),
    ...['answerHelp at a meeting', 'answerHelp between'],
    'reviseAction withdrawn',
    'addAction closed before',
    ...['move', 'cancel'].map((does) => `reviseMeeting ${does}`),
    'reviseRecommendation withdrawn',
    ...['clock back', 'clock on', 'person join', 'person role', 'person password', 'person rename', 'file'],
  ]
  expect(turns.filter((turn) => !accepted.includes(turn))).toEqual([])
}

/** Every row that was there still is, as it was, but for the mark that it was superseded. */
function expectKept(before: Record<string, string[]>, after: Record<string, string[]>): void {
  const unmarked = (row: string) => row.replace(/"supersededAt":(null|"[^"]*")/, '')
  for (const [table, rows] of Object.entries(before)) {
    const kept = new Set(after[table]?.map(unmarked))
    expect(rows.filter((row) => !kept.has(unmarked(row)))).toEqual([])
  }
}
