import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionsView } from '../../domain/contract/actions.ts'
import type { ActionRow } from '../../domain/contract/frame.ts'
import { AboutView } from '../../domain/contract/about.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { PlansView } from '../../domain/contract/plans.ts'
import { SlippageView } from '../../domain/contract/slippage.ts'
import { instant } from '../../domain/day.ts'
import { burnUpStory } from '../../domain/words/burn-up.ts'
import { sayDates, sayWhy } from '../../domain/words/actions.ts'
import { sayContradiction } from '../../domain/words/contradictions.ts'
import { sayCounts } from '../../domain/words/counts.ts'
import { sayGaps } from '../../domain/words/gaps.ts'
import { sayLeft } from '../../domain/words/leaving.ts'
import { sayStatus } from '../../domain/words/statuses.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { exported, textOf } from '../testing/plan-files.ts'
import { readCsv } from '../testing/read-csv.ts'
import { openWritten, readWritten, WRITTEN_BY_HAND } from '../testing/written-by-hand.ts'
import { checkPlanFile } from './check/check-plan-file.ts'
import { importPlan } from './import-plan.ts'

const BEFORE = 'It was closed before this record began.'
const PASSED = 'The time in which it was due has passed and the board has not agreed that it is complete.'
const UNSAID = 'Nobody has reported on it yet.'

interface Expected {
  /** When it is looked at. */
  now: string
  headline: string
  summary: string
  gaps: string[]
  contradictions: string[]
  areas: string[]
  recommendations: string[]
  slippage: string
  /** How many are left out of that. */
  closedBefore: number
  burnUp: string
  /** Each action that is in the plan: its ref, owner and supporters, status, why, and when it is due. */
  actions: [ref: string, who: string, status: string, why: string, due: string][]
  /** Those that left it. */
  left: [ref: string, how: string, reason: string][]
  /** The plan's own columns, of one action. */
  own: [ref: string, columns: Record<string, string>]
}

/** What each plan's authors said, read from their sheet. */
const EXPECTED: Record<string, Expected> = {
  'tracker-2017': {
    now: '2017-06-30T09:00:00.000Z',
    headline: '2 of 5 actions are off track',
    summary: '2 are COMPLETED, both before this record began; 1 in progress. Nobody has reported yet on 2 of the 5.',
    gaps: ['5 actions have no start date'],
    contradictions: [],
    areas: [
      '1. CHILDREN IN NEED OF HELP OR PROTECTION: 4 actions: 2 off track and 2 COMPLETED (both before this record began)',
      '2. CHILDREN LOOKED AFTER: 1 action: 1 in progress',
    ],
    recommendations: [],
    slippage:
      'At least 182 days have been lost against the first promises of 4 actions (1 of them no longer in the plan; 1 with no due date): none has been re-dated',
    closedBefore: 2,
    burnUp: 'Neither of the 2 actions first promised by now is agreed complete',
    actions: [
      [
        '1.1 (1)',
        'Head of Service MASH/ SA; Head of Service SASF',
        'COMPLETED',
        BEFORE,
        'Due Dec 2016, as first promised',
      ],
      [
        '1.1 (2)',
        'Head of Service MASH/ SA; Head of Service SASF',
        'COMPLETED',
        BEFORE,
        'Due Dec 2016, as first promised',
      ],
      [
        '1.1 (3)',
        'Head of Service MASH/ SA; Head of Service SASF',
        'Off track',
        PASSED,
        'Due Mar 2017, as first promised. 3 months late',
      ],
      ['1.2', 'Head of QA', 'Off track', PASSED, 'Due Mar 2017, as first promised. 3 months late'],
      [
        '2.1',
        'Head of Service CLA; Health Trust',
        'In progress',
        'As its owner reported on 8 June 2017.',
        'Due Q3 2017/18, as first promised',
      ],
    ],
    left: [['1.10', 'Moved to business as usual', 'Current Status: On-going – BAU']],
    own: [
      '1.2',
      {
        Objective: 'Assessments are on time, fit the need and lead to plans that can be measured',
        'How?': 'Weekly list to both heads',
        'Outcome – (report for Q1, Q2, Q3, Q4)': 'Q1: 61%\nQ2: 64%\nQ3:\nQ4:',
      },
    ],
  },
  'lscb-review-2017': {
    now: '2018-01-03T09:00:00.000Z',
    headline: '2 of 5 actions are Not Achieved',
    summary: '2 are Fully Achieved, both before this record began; 1 On Track (but not yet due).',
    gaps: [
      '5 actions have no success measure',
      '5 actions have no start date',
      '1 action has no due date and no day of review',
    ],
    contradictions: [
      '2. says “On Track (but not yet due)”, but was due April 2017',
      '3. says “On Track (but not yet due)”, but was due March 2017',
    ],
    areas: [],
    recommendations: [
      '1: 1 action: 1 On Track (but not yet due)',
      '2: 1 action: 1 Not Achieved',
      '3: 1 action: 1 Not Achieved',
      '4: 1 action: 1 Fully Achieved (before this record began)',
      '5: 1 action: 1 Fully Achieved (before this record began)',
    ],
    slippage:
      'At least 526 days have been lost against the first promises of 3 actions (1 with no due date): none has been re-dated',
    closedBefore: 2,
    burnUp: 'Neither of the 2 actions first promised by now is agreed complete',
    actions: [
      [
        '1.',
        'Chair; DCS',
        'On Track (but not yet due)',
        'As its owner reported on 31 December 2017.',
        'Due “To be confirmed in Children and Social Work Act”',
      ],
      [
        '2.',
        'Chair; DCS',
        'Not Achieved',
        `${PASSED} Its owner’s last word was On Track (but not yet due), on 31 December 2017.`,
        'Due April 2017, as first promised. 8 months late',
      ],
      [
        '3.',
        'Chair; DCS',
        'Not Achieved',
        `${PASSED} Its owner’s last word was On Track (but not yet due), on 31 December 2017.`,
        'Due March 2017, as first promised. 9 months late',
      ],
      ['4.', 'Chair; DCS', 'Fully Achieved', BEFORE, 'Due April 2017, as first promised'],
      ['5.', 'Chair; DCS', 'Fully Achieved', BEFORE, 'Due April 2017, as first promised'],
    ],
    left: [],
    own: ['1.', {}],
  },
  'piap-2011': {
    now: '2011-09-15T09:00:00.000Z',
    headline: 'No action of 5 is off track',
    summary: '5 are not started. Nobody has reported yet on any of them.',
    gaps: ['5 actions have no start date'],
    contradictions: [],
    areas: [],
    recommendations: ['1: 2 actions: 2 not started', '2: 1 action: 1 not started'],
    slippage: 'No day has been lost against the first promises of 5 actions',
    closedBefore: 0,
    burnUp: 'Nothing has been promised for today or before',
    actions: [
      ['A1a', 'Head of Service, Youth', 'Not started', UNSAID, 'Due March 2012, as first promised'],
      ['A1b', 'Head of Service, Youth; Property', 'Not started', UNSAID, 'Due 2012-13, as first promised'],
      ['R1a', 'Head of Lifelong Learning', 'Not started', UNSAID, 'Due Autumn term 2011, as first promised'],
      ['R1b', 'Principal Adviser', 'Not started', UNSAID, 'Due Summer 2012 (then yearly), as first promised'],
      ['R2a', 'Inclusion Manager', 'Not started', UNSAID, 'Due 31 July 2012, as first promised'],
    ],
    left: [],
    own: ['R1b', { 'Monitored by': 'Executive Board', Resource: '£40k grant', 'Joint Plan Outcome': 'JP3, JP4' }],
  },
  'cqc-plan-2017': {
    now: '2017-07-03T09:00:00.000Z',
    headline: 'No action of 5 is off track',
    summary: '2 are complete, both before this record began; 2 on track. 1 waits for the chair to sign off.',
    gaps: [
      '5 actions have no success measure',
      '5 actions have no start date',
      '3 actions have no due date and no day of review',
    ],
    contradictions: [],
    areas: [],
    recommendations: [],
    slippage:
      '64 days have been lost against the first promises of 4 actions (1 of them no longer in the plan; 2 with no due date): 1 has been re-dated',
    closedBefore: 2,
    burnUp: 'Neither of the 2 actions first promised by now is agreed complete',
    actions: [
      [
        'MD1',
        'Service Manager; Clinical Lead',
        'Awaiting sign-off',
        'Its owner says that it is complete; the chair has not yet agreed.',
        'Due 30 June 2017, as first promised. 3 days past its due date',
      ],
      [
        'MD2',
        'All ward managers',
        'On track',
        'As its owner reported on 30 June 2017.',
        'Due 31 July 2017; first promised 31 May 2017: 61 days later, moved once',
      ],
      ['MD10', 'Director of Nursing', 'On track', 'As its owner reported on 30 June 2017.', 'Ongoing'],
      ['SD1', 'Comms', 'Complete', BEFORE, 'Due “Q2”'],
      ['SD1a', 'Comms', 'Complete', BEFORE, 'Due “Q2”'],
    ],
    left: [['SD49', 'Merged into MD2', 'WITHDRAWN – merged with MD2']],
    own: [
      'MD2',
      {
        'Must/ Should': 'Must',
        Regulation: 'Reg 17',
        'Target date': '31st May 2017 (revised: 31 July)',
        'RAG May': 'RED',
        'RAG Jun': 'AMBER',
      },
    ],
  },
  'ten-actions': {
    now: '2020-12-10T09:00:00.000Z',
    headline: '1 of 7 actions is stuck; 1 has got worse since the last board and 1 better',
    summary:
      '1 is finished, before this record began; 3 going well, 1 needs care, 1 yet to begin. Nobody has reported yet on 1 of the 7.',
    gaps: ['3 actions have no success measure', '3 actions have no start date'],
    contradictions: [],
    areas: [],
    recommendations: [],
    slippage:
      'At least 13 days have been lost against the first promises of 9 actions (3 of them no longer in the plan; 1 with no due date): none has been re-dated',
    closedBefore: 1,
    burnUp: 'The one action first promised by now is not agreed complete',
    actions: [
      [
        'WB 1',
        'Head of Property; Head of People; UNISON convenor',
        'Finished',
        BEFORE,
        'Due 30 June 2020, as first promised',
      ],
      [
        'WB 2',
        'Service managers; Head of People; Occupational Health',
        'Going well',
        'As its owner reported on 30 November 2020.',
        'Due Spring 2021, as first promised',
      ],
      [
        'WB 3',
        'Head of People; Service managers',
        'Needs care',
        'As its owner reported on 27 November 2020.',
        'Due Q4 2020/21, as first promised',
      ],
      [
        'WB 7',
        'Occupational Health; UNISON convenor',
        'Going well',
        'As its owner reported on 1 December 2020.',
        'Ongoing, reviewed on 1 March 2021',
      ],
      [
        'WB 8',
        'Head of People; Head of Property; UNISON convenor',
        'Stuck',
        PASSED,
        'Due November 2020, as first promised. Less than a month late',
      ],
      [
        'WB 9',
        'Head of Property; Occupational Health',
        'Yet to begin',
        'Its start date has not come.',
        'Due 2021, as first promised',
      ],
      [
        'WB 10',
        'Service managers; Head of People',
        'Going well',
        'As its owner reported on 3 December 2020.',
        'Due w/c 11 January 2021, as first promised',
      ],
    ],
    left: [
      ['WB 4', 'Merged into WB 2', 'It is the same talk'],
      ['WB 5', 'Moved to business as usual', 'It is done each autumn now'],
      ['WB 6', 'No longer needed', 'Nobody asked for one in six months'],
    ],
    own: ['WB 10', { 'Idea from': 'Survey of colleagues, question 14', Costs: 'Nothing' }],
  },
}

it('each of the plans is told of here', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(WRITTEN_BY_HAND)
})

describe.each(Object.entries(EXPECTED))('%s', (slug, expected) => {
  let app: Awaited<ReturnType<typeof openWritten>>
  let close: () => Promise<void>
  beforeAll(async () => {
    app = await openWritten(slug, instant(expected.now), (how) => (close = how))
  })
  afterAll(() => close())

  it('is a plan file without faults, and comes back as it was', async () => {
    const file: unknown = JSON.parse(readWritten(slug))
    expect(checkPlanFile(file)).toEqual([])
    const text = textOf(file)
    expect(await exported(app.store, slug)).toBe(text)
    const again = await openTestApp({ over: onTestFinished, empty: true })
    again.clock.moveTo(instant(expected.now))
    await importPlan(again.deps, JSON.parse(await exported(app.store, slug)), {
      by: 'it@plan.example',
      file: 'plan.json',
    })
    expect(await exported(again.store, slug)).toBe(text)
  })

  it('says on the board what its authors said', async () => {
    const board = await app.clerk.see(BoardView, `${app.plan}/board`)
    const words = board.plan.statusWords
    expect({
      headline: board.headline,
      summary: board.summary,
      gaps: board.gaps.map(({ kind, count }) => sayGaps(kind, count)),
      contradictions: board.contradictions.map((one) => `${one.ref} ${sayContradiction(one, { words })}`),
      areas: board.areas.map(({ number, title, counts }) => `${number}. ${title}: ${sayCounts(counts, words)}`),
      recommendations: board.recommendations.map(({ number, counts }) => `${number}: ${sayCounts(counts, words)}`),
    }).toEqual({
      headline: expected.headline,
      summary: expected.summary,
      gaps: expected.gaps,
      contradictions: expected.contradictions,
      areas: expected.areas,
      recommendations: expected.recommendations,
    })
  })

  it('says of each action what its authors said', async () => {
    const { actions, plan } = await app.clerk.see(ActionsView, `${app.plan}/actions?sort=ref`)
    expect(
      actions.map(({ supporting, ...action }) => [
        action.ref,
        [action.owner.post, ...supporting.map(({ post }) => post)].join('; '),
        sayStatus(action.deliveryStatus, plan.statusWords),
        sayWhy(action, plan.staleAfterDays, plan.statusWords),
        sayDates(action),
      ]),
    ).toEqual(expected.actions)
  })

  it('says what left the plan, and how', async () => {
    const { actions } = await app.clerk.see(ActionsView, `${app.plan}/actions?status=withdrawn`)
    const left = await Promise.all(
      actions.map(async (action: ActionRow) => {
        const { body } = await app.clerk.get(`${app.plan}/actions/${encodeURIComponent(action.ref)}`)
        const [version] = (body as { versions: { reason: string | null }[] }).versions
        return [action.ref, action.left && sayLeft(action.left), version?.reason]
      }),
    )
    expect(left).toEqual(expected.left)
  })

  it('counts what was promised, and what was not', async () => {
    const { sentence, closedBefore, burnUp, asAt, total } = await app.clerk.see(SlippageView, `${app.plan}/slippage`)
    const today = burnUp.find(({ on }) => on === asAt.day)
    expect({ sentence, closedBefore, burnUp: today && burnUpStory(today) }).toEqual({
      sentence: expected.slippage,
      closedBefore: expected.closedBefore,
      burnUp: expected.burnUp,
    })
    expect(total.moves).toBe(0)
  })

  it('says the same in a table that leaves the house, its own columns too', async () => {
    const { text } = await app.clerk.get(`${app.plan}/actions.csv?sort=ref`)
    const rows = readCsv(text)
    expect(
      rows.map((row) => [
        row['Ref']?.replace(/^Action /, ''),
        [row['Owner'], row['Supported by']].filter(Boolean).join('; '),
        row['Status'],
      ]),
    ).toEqual(expected.actions.map(([ref, who, status]) => [ref, who, status]))
    const [ref, own] = expected.own
    expect(rows.find((row) => row['Ref'] === `Action ${ref}`)).toMatchObject(own)
    for (const heading of ['Priority area', 'Objective', 'Resource'])
      expect(heading in (rows[0] ?? {}), heading).toBe(
        {
          'Priority area': expected.areas.length > 0,
          Objective: slug === 'tracker-2017',
          Resource: slug === 'piap-2011',
        }[heading],
      )
  })

  it('is listed with the worst of all its actions, in its own words', async () => {
    const { plans } = await app.clerk.see(PlansView, '/plans')
    const worst = (['off-track', 'out-of-date', 'at-risk', 'not-started', 'on-track'] as const).find((status) =>
      expected.actions.some(([, , said]) => said === sayStatus(status, plans[0]?.statusWords)),
    )
    const moved = slug === 'ten-actions' ? { worse: 1, better: 1 } : null
    expect(plans).toMatchObject([{ slug, headline: expected.headline, worst, moved }])
  })

  it('tells in the trail of nothing but its coming in', async () => {
    const { changes } = await app.clerk.see(ChangesView, `${app.plan}/changes`)
    expect(changes.map(({ verb }) => verb)).toEqual(['added', 'imported'])
  })

  it('names no judgement, no visit and no sponsor, because nobody wrote of them', async () => {
    const { judgement, visits, oversight, vision, reinspectionExpectedOn } = await app.clerk.see(
      AboutView,
      `${app.plan}/about`,
    )
    expect([judgement, visits, oversight, vision, reinspectionExpectedOn]).toEqual([null, [], [], null, null])
  })
})
