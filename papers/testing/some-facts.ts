import { day, instant } from '../../domain/day.ts'
import { dayDue } from '../../domain/due.ts'
import type { PaperFacts } from '../facts.ts'

const on = day('2020-11-30')
const counts = {
  notStarted: 0,
  onTrack: 0,
  atRisk: 0,
  offTrack: 1,
  complete: 0,
  closedBefore: 0,
  awaitingSignOff: 0,
  outOfDate: 0,
}

/**
 * What a paper is drawn from, with something in every field that can hold text.
 *
 * @param own What stands in those that are not everybody's, under the name of each.
 */
export function someFacts(own: (field: string) => string): PaperFacts {
  const row: PaperFacts['board']['moved']['added'][number] = {
    ref: '5.2',
    title: 'New children in care see a doctor',
    area: 1,
    recommendations: [1],
    state: 'active',
    left: null,
    deliveryStatus: 'off-track',
    because: 'overdue',
    late: true,
    daysLate: 10,
    reported: { deliveryStatus: 'on-track', effectiveOn: on },
    startsOn: on,
    due: dayDue(on),
    dueOn: on,
    originalDue: dayDue(day('2020-06-30')),
    originalDueOn: day('2020-06-30'),
    timesRedated: 1,
    owner: { key: own('owner.key'), post: 'Head of Partnerships', holder: own('owner.holder') },
  }
  const part = { number: 1, title: 'Partnerships', counts, worst: 'off-track' as const, total: 1 }
  return {
    plan: {
      council: 'Medway Council',
      title: 'Improvement plan',
      illustrative: 'All of it is made up',
      staleAfterDays: 38,
      statusWords: { 'off-track': 'Red' },
      areas: [{ number: 1, title: 'Partnerships' }],
    },
    asAt: {
      day: day('2020-12-10'),
      isNow: true,
      meeting: { kind: 'scrutiny-committee', title: 'Committee', heldOn: day('2020-12-18') },
    },
    board: {
      counts,
      total: 1,
      reviewsMissed: 0,
      unreported: 0,
      late: { count: 1, averageDays: 10 },
      since: {
        counts,
        worst: 'off-track',
        total: 1,
        moment: { day: on, isNow: false, hasEnded: true, param: own('since.param'), meeting: null },
      },
      moved: { worse: [{ from: 'on-track', action: row }], better: [], added: [row], withdrawn: [row] },
      contradictions: [{ ref: '5.2', title: row.title, kind: 'on-track-past-due', due: dayDue(on) }],
      areas: [{ ...part, strip: [{ heldOn: on, worst: 'off-track' }] }],
      recommendations: [{ ...part, strip: [], wording: 'The relationship with health' }],
      history: [
        {
          counts,
          worst: 'off-track',
          total: 1,
          meeting: {
            id: 'board-2020-10-28',
            kind: 'improvement-board',
            title: 'Board',
            heldOn: day('2020-10-28'),
            dataCutOffOn: day('2020-10-14'),
          },
        },
        { counts, worst: 'off-track', total: 1, meeting: null },
      ],
      markers: [{ on: day('2020-11-02'), to: day('2020-11-03'), kind: 'visit', words: own('markers.words') }],
      nextDates: [
        {
          on: day('2020-12-18'),
          kind: 'visit',
          meeting: null,
          title: own('nextDates.title'),
          dataCutOffOn: null,
          papersDueOn: null,
        },
      ],
    },
    asks: [{ ref: '5.2', title: own('asks.title'), question: own('asks.question'), why: own('asks.why') }],
    about: {
      vision: 'Children are safe',
      judgement: 'inadequate',
      inspectedFrom: day('2019-07-15'),
      inspectedTo: day('2019-07-26'),
      reportPublishedOn: day('2019-08-27'),
      reinspectionExpectedOn: day('2021-08-27'),
      sources: [
        {
          kind: 'inspection-report',
          title: 'Inspection report',
          publishedOn: on,
          url: 'https://reports.example/1',
          licence: 'Open Government Licence v3.0',
          recommendations: 1,
        },
      ],
      visits: [
        {
          kind: 'monitoring',
          title: 'Monitoring visit 1',
          startsOn: on,
          endsOn: on,
          focus: 'Front door',
          letterOn: on,
          letterUrl: 'https://reports.example/2',
          letterPublished: true,
        },
      ],
      oversight: [
        { part: 'director', post: 'Director of People', organisation: 'Council', holder: own('oversight.holder') },
      ],
    },
    marks: [],
    answers: [
      { prompt: 'risk', text: 'Turnover is the greatest risk.', saidBy: 'Head of Performance', saidOn: on },
      { prompt: 'legal', text: null, saidBy: 'Monitoring officer', saidOn: on },
    ],
    actions: [
      {
        ...row,
        supporting: [{ post: 'Head of Service' }],
        successMeasure: '85% in 20 working days',
        noRecommendationBecause: own('noRecommendationBecause'),
        ownColumns: [{ label: own('ownColumns.label'), text: own('ownColumns.text') }],
        reason: own('reason'),
        update: {
          progress: '21 of 45 in time',
          nextSteps: own('nextSteps'),
          wayBackToGreen: 'A contract by 30 October',
          helpNeeded: own('helpNeeded'),
          forecastOn: on,
        },
        beside: {
          helpAnswer: {
            words: own('answer.words'),
            who: own('answer.who'),
            by: on,
            answeredOn: on,
            meeting: null,
          },
        },
        moves: [
          {
            from: dayDue(day('2020-06-30')),
            to: dayDue(on),
            reasonCode: 'pandemic',
            reason: 'Clinics were shut',
          },
        ],
        milestones: [
          { title: 'Contract signed', due: dayDue(on), doneOn: null, owner: 'Head of Service', note: own('note') },
        ],
        closure: {
          step: 'returned',
          effectiveOn: on,
          recordedAt: instant('2020-11-30T09:00:00.000Z'),
          meeting: null,
          minuteReference: 'IB/20/7',
        },
      },
    ],
  }
}
