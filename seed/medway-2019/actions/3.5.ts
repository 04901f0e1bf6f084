import { action, said } from '../build.ts'

export default action({
  ref: '3.5',
  title: 'Early help managers check every family’s plan every six weeks',
  success:
    'By 29 January 2021 at least 90% of families’ early help plans have been reviewed by a manager in the last six weeks (38% in February 2020), and at least 75% of families finish with the change they wanted made (52% in 2019).',
  recommendations: [4],
  owner: 'head-of-service-early-help',
  partners: 'Early help hubs',
  starts: '2020-02-03',
  due: '2020-10-30',
  milestones: [
    ['Hub managers trained in reviewing plans', '2020-03-27', '2020-03-13'],
    ['Weekly list of plans due for review', '2020-04-30', '2020-06-22'],
    ['75% of plans reviewed in six weeks', '2020-07-31', '2020-10-02'],
    ['90% of plans reviewed in six weeks', '2021-01-22'],
  ],
  redated: [
    {
      askedOn: '2020-09-01',
      from: '2020-10-30',
      to: '2021-01-29',
      code: 'pandemic',
      reason: 'Hub managers held families themselves from April to June and reviews fell to under a third of plans.',
      effect: 'Some families’ plans go unchecked for longer; each hub reviews its longest-open plans first.',
      decidedOn: '2020-09-16',
      meeting: 'board-2020-09-16',
      minute: 'IB 2020/09 item 8.1',
    },
  ],
  updates: [
    said(
      '2020-02-07',
      'on-track',
      'Hub managers counted their plans together for the first time: 228 of 600 had been reviewed by a manager in six weeks (38%). They were surprised, and have asked for a simple weekly list.',
      { next: 'Train the hub managers on 13 March in what to look for, using six real plans made anonymous.' },
    ),
    said(
      '2020-03-06',
      'on-track',
      '301 of 592 plans reviewed in six weeks (51%). Managers closed forty plans where the family had already reached what they wanted, and found others that should have gone to a social worker sooner.',
      { next: 'Finish training on 13 March and ask the data team for an automatic list by the end of April.' },
    ),
    said(
      '2020-04-06',
      'at-risk',
      'Training was done just in time on 13 March. With hubs closed and staff unwell, managers are ringing families themselves and reviews have dropped to 44%. Every family has had at least one call since 23 March.',
      {
        next: 'Sort all plans by need, so that reviews go first to families with babies or known violence.',
        way: 'Review each plan in the highest group by 30 April; back to half of all plans by 31 May.',
      },
    ),
    said(
      '2020-05-07',
      'off-track',
      'Managers hold up to twelve families each because of absence, and only 169 of 583 plans (29%) were reviewed in six weeks. The highest group was done in full, which moved several families to social work.',
      {
        next: 'Bring back two retired managers on short contracts, to review plans by telephone from 18 May.',
        way: 'Managers stop holding families by 30 June; 50% reviewed by 31 July; 75% by 30 September.',
        help: 'Funding for two temporary review managers until the end of September.',
        forecast: '2021-01-29',
      },
    ),
    said(
      '2020-06-05',
      'off-track',
      '195 of 590 plans reviewed (33%). The two temporary managers began on 26 May and take the longest-open plans. Families tell them that regular calls matter more to them than what is in the plan.',
      {
        next: 'Start the automatic weekly list on 22 June and hand families back from managers to workers.',
        way: 'Weekly list from 22 June; managers hold no families after 30 June; 50% reviewed by 31 July.',
        forecast: '2021-01-29',
      },
    ),
    said(
      '2020-07-09',
      'at-risk',
      'The weekly list started on 22 June and 287 of 598 plans (48%) are in time. Managers no longer hold families, except in one hub. Of families who finished in June, 58% made the change they wanted.',
      {
        next: 'Read ten reviews in each hub to see whether they ask what is better for the child.',
        way: '60% reviewed by 31 August, 75% by 30 September; the last hub clear of held families by 24 July.',
      },
    ),
    said(
      '2020-08-07',
      'at-risk',
      '336 of 590 in time (57%). Forty reviews were read across hubs: 26 asked what was better for the child, 14 only listed services. Those fourteen have been handed back to be done again.',
      {
        next: 'Share three good reviews with every worker and put a question about the child first on the form.',
        way: '65% by 31 August with the temporary managers; if not, ask the board on 1 September for a later date.',
      },
    ),
    said(
      '2020-09-09',
      'off-track',
      '379 of 574 in time (66%), which is too slow for 90% by 30 October. Three hubs are above 70% and one, short of staff, at 49%. Of families who finished over the summer, 64% made the change they wanted, against 52% in 2019.',
      {
        next: 'Lend the hub that is behind a manager from the strongest hub for two days a week.',
        way: 'Loan from 14 September to 30 October; 75% across Medway by 2 October; 90% by 29 January.',
        forecast: '2021-01-29',
      },
    ),
    said(
      '2020-10-08',
      'on-track',
      '445 of 571 plans in time (78%), and the hub that was furthest behind is at 67%. The board agreed 29 January. Temporary managers have finished, and rates have held in the week since.',
      { next: 'Use the weekly list to plan reviews due over half-term, and read another forty for quality.' },
    ),
    said(
      '2020-11-05',
      'on-track',
      '492 of 586 in time (84%). Of forty reviews read, 34 asked what was better for the child. 69% of families finishing in October made the change they wanted. Hubs stay open by appointment in the new lockdown.',
      { next: 'Reach 88% by Christmas, and bring forward reviews for families whose children are isolating.' },
    ),
  ],
})
