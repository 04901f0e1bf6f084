import { action, said } from '../build.ts'

export default action({
  ref: '1.7',
  title: 'Families hurt by domestic abuse start getting help in ten working days',
  success:
    'By 30 September 2020, 85% of families referred because of domestic abuse start getting help within ten working days (34% in October 2019), and seven children in ten who finish the programme say that they feel safer.',
  recommendations: [3],
  owner: 'head-of-service-early-help',
  partners: 'Kent Police, the specialist domestic abuse provider, health visiting',
  starts: '2019-12-02',
  due: '2020-09-30',
  later: [
    {
      on: '2020-07-20',
      reason: 'Success measure reworded by the refresh, to follow the date that the board had agreed',
      success:
        'By 29 January 2021, 85% of families referred because of domestic abuse start getting help within ten working days (34% in October 2019), and seven children in ten who finish the programme say that they feel safer.',
    },
  ],
  milestones: [
    ['A domestic abuse lead in each early help hub', '2020-02-28', '2020-02-20'],
    ['Children’s recovery programme runs in two hubs', '2020-04-30', '2020-07-13'],
    ['Specialist provider under contract', '2020-06-30', '2020-09-01'],
    ['Recovery programme runs in all four hubs', '2020-08-28'],
  ],
  updates: [
    said(
      '2019-12-09',
      'not-started',
      'Hub managers have met to plan, but the work itself waits for a lead to be named in each hub. October’s referrals give the baseline: only a third of families had begun to get help within ten working days.',
      { next: 'Name the hub leads before Christmas and free a day a week for each of them.' },
    ),
    said(
      '2020-01-08',
      'on-track',
      'Leads are named in three of the four hubs, and each has a day a week for the role. December’s figure was 38%. Families wait longest where nobody is sure whether the hub or the social worker should ring first.',
      { next: 'Write a rule of one page on who rings first, and try it in one hub.' },
    ),
    said(
      '2020-02-05',
      'on-track',
      'January was 43% overall, and 56% in the hub that tried the one-page rule. The fourth lead starts on 20 February. Tender papers for a specialist provider are nearly ready to publish.',
      { next: 'Use the rule in all hubs from 24 February and publish the tender in early March.' },
    ),
    said(
      '2020-03-06',
      'on-track',
      'All four hubs have a lead and work to the same rule, and February reached 49%. The tender was published on 2 March. Two facilitators have been trained for the children’s recovery programme.',
      { next: 'Choose the families for the first two groups, to start after the Easter holiday.' },
    ),
    said(
      '2020-04-07',
      'at-risk',
      'Hubs closed their doors on 24 March, and groups for children cannot meet. Bidders asked for six more weeks. Help by telephone began within days, but for some families a call is not safe to take. March was 45%.',
      {
        next: 'Agree safe words and safe times to ring with each family, and note them on the record.',
        way: 'Safe-call plans for all families by 24 April, tender closing on 29 May, and a later due date put to the board.',
        forecast: '2021-01-29',
      },
    ),
    said(
      '2020-05-06',
      'at-risk',
      'Every family on the list has a safe way to be reached. April was 51%, the best yet, because workers who do not travel can ring sooner. Children’s groups wait, and nothing by video has felt private enough.',
      {
        next: 'Plan outdoor and one-to-one work with children, so that not everything depends on the groups.',
        way: 'One-to-one work from 18 May, groups from July as rules allow, and 58% starting in time for the month of June.',
      },
    ),
    said(
      '2020-06-05',
      'at-risk',
      'Referrals in May were a quarter above last year’s, and police expect more as rules ease. We started 54% in time. One-to-one work has begun with 31 children, mostly in gardens and parks.',
      {
        next: 'Score the bids received on 29 May, with young people and a survivors’ group on the panel.',
        way: 'Provider chosen by 10 July and begins on 1 September; until then hub staff work two Saturdays a month.',
      },
    ),
    said(
      '2020-07-08',
      'at-risk',
      'A provider has been chosen and the standstill period has begun. Two hubs start small groups for children on 13 July. June was 57%, a point short, as Saturday working fell in with annual leave.',
      {
        next: 'Sign the contract by the end of July and plan the hand-over of waiting families.',
        way: 'Groups in two hubs from 13 July, the provider’s first workers on 1 September, and 65% in September.',
      },
    ),
    said(
      '2020-08-06',
      'at-risk',
      'The contract is signed. Groups are running in two hubs with fewer children in each, to keep distance. July was 59%. The provider has recruited three of five workers and is advertising again for the others.',
      {
        next: 'Agree with the provider which families it takes first, so that the longest waits end in September.',
        way: 'Three workers start on 1 September, two more by 5 October, and groups begin in the other hubs that month.',
      },
    ),
    said(
      '2020-09-04',
      'at-risk',
      'The provider began on 1 September with three workers and took the 40 families who had waited longest. August was 61%. Children finishing the first groups told us in drawings and words that home feels calmer.',
      {
        next: 'Ask every child who finishes the same four questions, so that the second measure can be counted.',
        way: 'Two more workers by 5 October, 68% in October and 75% in November, with all hubs running groups by then.',
      },
    ),
    said(
      '2020-10-06',
      'at-risk',
      'September reached 64%. The two further workers have accepted posts but wait for checks. Of 27 children asked so far, 19 feel safer. Referrals keep rising and are now a third above last autumn’s.',
      {
        next: 'Ask for the checks to be hurried and train hub staff to begin first visits meanwhile.',
        way: 'Both workers in post by 26 October, groups in the other two hubs from 2 November, and 75% in November.',
      },
    ),
    said(
      '2020-11-05',
      'off-track',
      'October fell to 52%. One of the awaited workers withdrew, another provider worker has left, and referrals were the highest we have counted. New groups cannot start, and three families have waited since August. We shall not reach 85% by the end of January.',
      {
        next: 'Meet the provider weekly, and ring every waiting family each Friday to check that they are safe.',
        way: 'Agency cover from 23 November, three posts filled by 11 January, 65% in January, 75% in February, 85% in April.',
        help: 'Ask partners to lend two trained workers until January, and press the provider on staffing.',
        forecast: '2021-04-30',
      },
    ),
  ],
  redated: [
    {
      askedOn: '2020-04-28',
      from: '2020-09-30',
      to: '2021-01-29',
      code: 'pandemic',
      reason: 'hubs closed in March, children’s groups could not meet, and bidders were given six more weeks.',
      effect: 'Four more months before 85% of families start in time; help by telephone goes on meanwhile.',
      decidedOn: '2020-05-13',
      meeting: 'board-2020-05-13',
      minute: 'IB 2020/05 item 4.1',
    },
  ],
  asking: {
    askedOn: '2020-12-08',
    from: '2021-01-29',
    to: '2021-04-30',
    code: 'recruitment',
    reason: 'Three posts at the provider are filled on 11 January at the earliest, and new workers need six weeks.',
    effect: 'Three more months before 85% of families start in time; 65% is expected by the end of January.',
  },
})
