import { action, said } from '../build.ts'

export default action({
  ref: '2.4',
  title: 'Every practice manager is trained to supervise, and seen doing it',
  success: 'By 30 September 2020 all 28 practice managers are trained in supervision and each has been observed once.',
  recommendations: [5],
  owner: 'principal-social-worker',
  starts: '2020-01-06',
  due: '2020-09-30',
  later: [
    {
      on: '2020-07-20',
      reason: 'The refresh of summer 2020 asks every success measure to say what is different for children.',
      success:
        'By 18 December 2020 all 28 practice managers are trained and have been observed once, and in at least 80% of supervision records audited the child’s plan moves forward (40% in November 2019).',
    },
  ],
  milestones: [
    ['Supervision standard agreed with practice managers', '2020-02-14', '2020-02-12'],
    ['First ten managers through the course', '2020-04-30', '2020-06-26'],
    ['All 28 managers trained', '2020-07-31', '2020-10-23'],
    ['Every manager observed once', '2020-12-16'],
  ],
  redated: [
    {
      askedOn: '2020-06-05',
      from: '2020-09-30',
      to: '2020-12-18',
      code: 'pandemic',
      reason: 'The four-day course stopped on 17 March and had to be rewritten for video before it could start again.',
      effect: 'Eighteen managers supervise without the training for up to three more months.',
      decidedOn: '2020-06-24',
      meeting: 'board-2020-06-24',
      minute: 'IB 2020/06 item 7.4',
    },
  ],
  updates: [
    said(
      '2020-01-08',
      'not-started',
      'Work begins this month. The November audit gives us the starting point: in 16 of 40 supervision records the child’s plan moved forward as a result, and in many the talk was only of tasks.',
      { next: 'Draft a two-page supervision standard with six practice managers and test it in two teams.' },
    ),
    said(
      '2020-02-06',
      'on-track',
      'The draft standard asks three things of each supervision: what life is like for the child, what has changed, and what happens next. Two teams tried it and asked for a shorter form, which they now have.',
      { next: 'Agree the standard with all practice managers on 12 February and book the four-day course.' },
    ),
    said(
      '2020-03-05',
      'at-risk',
      'The standard was agreed on 12 February and the first ten managers are booked for 17 March. Only six of twenty managers have replied about the second course, mostly because of cover for duty days.',
      {
        next: 'Arrange duty cover between pods so that managers can be away for four days.',
        way: 'Cover rota agreed by 20 March and all three courses full by 31 March.',
      },
    ),
    said(
      '2020-04-07',
      'at-risk',
      'The course stopped after its first morning on 17 March. Managers tell us they are supervising by telephone more often than before and for less time, so we sent a one-page guide to doing it well.',
      {
        next: 'Ask the trainer to rebuild the four days as eight half-days by video.',
        way: 'Video course ready by 15 May; first ten managers finish by 26 June.',
      },
    ),
    said(
      '2020-05-05',
      'at-risk',
      'The trainer has rebuilt five of the eight sessions for video. A check of forty April records found supervision held on time in 33, but few say how the child was seen while visits are by screen.',
      {
        next: 'Start the first video group in the week of 18 May, two half-days a week.',
        way: 'First group finishes on 26 June, second and third in September and October; new date to the board in June.',
      },
    ),
    said(
      '2020-06-09',
      'off-track',
      'I took over this post on 1 June and have sat in on two sessions. Ten managers are halfway through and attendance is better than in a classroom. Training all 28 by September is not possible.',
      {
        next: 'Begin observing supervision by video with the managers who have done most of the course.',
        way: 'First group done by 26 June, all 28 by 23 October, every observation by 18 December.',
        forecast: '2020-12-18',
      },
    ),
    said(
      '2020-07-08',
      'on-track',
      'Ten of 28 managers finished on 26 June, and the board has moved the date to 18 December. Four have been observed; feedback is frank and is given on the same day.',
      { next: 'Fill the second group of nine, which starts on 7 September, and observe six more managers.' },
    ),
    said(
      '2020-08-05',
      'on-track',
      'Eight of 28 managers have been observed. A sample of thirty July records shows the child’s plan moving forward in 17, up from two in five, with the gain almost all among managers who are trained.',
      { next: 'Brief the second group before September, with examples of good records from their own teams.' },
    ),
    said(
      '2020-09-03',
      'on-track',
      'Steady over the summer: ten managers trained, ten observed, and the second and third groups fully booked for September and October. Cover for their duty days is agreed in writing this time.',
      { next: 'Run the second group from 7 September and the third from 28 September, both by video.' },
    ),
    said(
      '2020-10-06',
      'on-track',
      '19 of 28 managers are trained and the last nine began on 28 September. Fifteen have been observed. Social workers in the staff reference group say supervision now asks about the child before the timescale.',
      { next: 'Finish the third group on 23 October and fix dates for the thirteen observations left.' },
    ),
    said(
      '2020-11-04',
      'on-track',
      'All 28 managers finished the course by 23 October. 21 have been observed. The October audit found the plan moving forward in 29 of 40 records (73%), against 16 of 40 a year ago.',
      { next: 'Observe the last seven managers, and coach those whose records have changed least since training.' },
    ),
    said(
      '2020-12-07',
      'on-track',
      '26 of 28 managers have been observed and the last two are booked for 10 and 15 December. In November 33 of 40 records audited (83%) moved the child’s plan forward, which is above the measure.',
      {
        next: 'Complete the last observations, then gather the evidence for the board to consider closing this in January.',
      },
    ),
  ],
})
