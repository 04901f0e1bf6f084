import { action, said } from '../build.ts'
import { CHAIR, PROGRAMME } from '../posts.ts'

export default action({
  ref: '2.5',
  title: 'Every team works in small pods, so someone always knows the child',
  success:
    'By 31 July 2020 every child has a social worker in a pod of one practice manager and four social workers (five in First Response), and at least 90% of visits that fall due while a worker is away are made on time by the pod (61% in October 2019).',
  recommendations: [2, 5],
  owner: 'head-of-workforce',
  partners: 'Area teams, First Response, staff reference group',
  starts: '2019-11-04',
  due: '2020-08-28',
  milestones: [
    ['Plan of 20 pods agreed with managers and staff', '2019-12-20', '2019-12-18'],
    ['First eight pods working', '2020-02-28', '2020-02-24'],
    ['All First Response pods working', '2020-03-31', '2020-03-24'],
    ['All 20 pods working, each with an administrator', '2020-06-30', '2020-06-29'],
  ],
  closure: [
    { on: '2020-07-07', step: 'claimed', by: 'dana@plan.example' },
    {
      on: '2020-07-15',
      step: 'reviewed',
      by: PROGRAMME,
      note: 'Two kinds of evidence read. Data: the list of pods at 30 June, and visits made while workers were away from April to June, 187 of 203 on time (92%). Voice: telephone survey of 64 families, 49 of whom know whom to ring when their worker is away.',
    },
    {
      on: '2020-08-05',
      step: 'agreed',
      by: CHAIR,
      meeting: 'board-2020-08-05',
      minute: 'IB 2020/08 item 7.1',
      note: 'Closed on the data and the survey of families. Visits in absence are to be looked at again after a year.',
    },
  ],
  updates: [
    said(
      '2019-12-04',
      'on-track',
      'Staff from every team helped to draw a plan of 20 pods: sixteen in the area teams and four in First Response. Most worry about losing colleagues they sit beside, so moves are kept as few as possible.',
      { next: 'Agree the plan with managers and staff by 20 December and name each practice manager.' },
    ),
    said(
      '2020-01-08',
      'on-track',
      'The plan was agreed on 18 December and three pods began work on 6 January. Each reads its list of children together on Monday mornings, so that cover is settled before anyone is away. Every practice manager has dedicated administrative support.',
      { next: 'Start five more pods by the end of February and recruit two administrators.' },
    ),
    said(
      '2020-02-05',
      'on-track',
      'Six pods are working. Children whose worker was on leave at Christmas were visited by someone from the same pod in all but a few cases. Two managers have asked for help with holding their first Monday meeting.',
      { next: 'Two more pods start on 24 February; an experienced manager will sit in on their first meetings.' },
    ),
    said(
      '2020-03-04',
      'on-track',
      'Nine of 20 pods are working, eight in the area teams and the first in First Response. In the nine, 78% of visits falling due in a worker’s absence were made on time, against 61% across the service in October.',
      { next: 'Move the rest of First Response into pods by 31 March and start three more area pods.' },
    ),
    said(
      '2020-04-08',
      'at-risk',
      'First Response was finished on 24 March and 14 pods are working, all now from home. The Monday meeting by video is how we know each child is covered. The last six pods are on hold while managers deal with absence.',
      {
        next: 'Ask pods in every team to keep a shared contact list of families, checked weekly.',
        way: 'Start the last six pods two at a time from 11 May, with all 20 working by 30 June.',
      },
    ),
    said(
      '2020-05-06',
      'at-risk',
      'Still 14 pods, but they have shown their worth: with up to a fifth of staff away in April, 88% of visits were made on time by pods, some by video. Teams without pods managed 70%.',
      {
        next: 'Start two more pods on 11 May and two on 26 May, with all moves done remotely.',
        way: 'Two pods on 11 May, two on 26 May and the last two by 29 June.',
      },
    ),
    said(
      '2020-06-05',
      'on-track',
      '18 of 20 pods are working and the last two begin on 29 June. All but one of the administrators are in post. The participation team has started ringing families to ask whether they know who covers.',
      { next: 'Finish the survey of families by 26 June and bring data and survey together for the board.' },
    ),
    said(
      '2020-07-07',
      'complete',
      'All 20 pods have been working since 29 June, each with an administrator. From April to June pods made 187 of 203 visits on time when a worker was away (92%). Three in four families know whom to ring; four families had not been told of their pod.',
      { next: 'Ask the programme office to review the evidence, and the board to agree closure in August.' },
    ),
  ],
})
