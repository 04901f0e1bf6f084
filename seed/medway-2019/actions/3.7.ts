import { action, said } from '../build.ts'

export default action({
  ref: '3.7',
  title: 'Foster carers and adopters are recruited, supported and listened to',
  success:
    'By 30 June 2021 Medway has at least 160 fostering households (148 in July 2020), at least 75% of children newly in foster care live with one of them (61%), and at least 85% of carers and adopters say that they get help when they ask (64%).',
  recommendations: [10],
  owner: 'head-of-children-in-care',
  partners: 'Foster carers’ association, neighbouring councils, virtual school',
  added: '2020-07-20',
  due: '2021-06-30',
  milestones: [
    ['Survey of foster carers and adopters', '2020-09-25', '2020-09-23'],
    ['Out-of-hours line for carers', '2020-10-30', '2020-10-19'],
    ['Every approved carer has had an annual review', '2021-01-29'],
    ['Net gain of six fostering households', '2021-02-26'],
    ['Survey repeated', '2021-05-28'],
  ],
  updates: [
    said(
      '2020-08-06',
      'not-started',
      'Added to the plan on 20 July, because nothing in the first plan answered this recommendation. A lead manager has been named and leaders have met eleven foster carers, who say they feel informed late and asked rarely.',
      { next: 'Write the first six months’ work with carers, and send a survey to all carers and adopters.' },
    ),
    said(
      '2020-09-07',
      'at-risk',
      'The survey is out, with 81 replies so far. Enquiries about fostering rose in the spring, yet only one in nine led to a visit within a week, as the recruitment team has two posts empty.',
      {
        next: 'Ring everyone who enquired since April, and close the survey on 23 September.',
        way: 'Call back all 97 enquirers by 2 October; fill both posts by 30 October with secondments meanwhile.',
      },
    ),
    said(
      '2020-10-08',
      'on-track',
      'All 97 enquirers were called back by 1 October and 22 have asked for a visit. 134 carers and adopters answered the survey: 64% get help when they ask, least often in the evening.',
      {
        next: 'Open an out-of-hours line on 19 October, staffed by supervising social workers and experienced carers.',
      },
    ),
    said(
      '2020-11-06',
      'on-track',
      'The out-of-hours line opened on 19 October and took 37 calls; most needed someone to talk things through. Both recruitment posts are filled, and nine households have begun assessment. 151 are approved, against 148.',
      { next: 'Start monthly meetings between leaders and carers, and check which annual reviews are late.' },
    ),
    said(
      '2020-12-07',
      'on-track',
      '152 households are approved and eleven are being assessed. In the three months to November 66% of children newly fostered live with Medway’s own carers, up from 61%. 118 annual reviews are up to date.',
      { next: 'Hold the 34 overdue annual reviews by 29 January, with a session on support for adopters that month.' },
    ),
  ],
})
