import { action, said } from '../build.ts'

export default action({
  ref: '5.5',
  title: 'Every care leaver knows their rights and has a plan they helped write',
  success:
    'By 30 April 2021, 90% of care leavers have a pathway plan under six months old that they helped write (61% in summer 2019), and 80% can say in the yearly survey what they are entitled to (33%).',
  recommendations: [8],
  owner: 'head-of-care-leavers',
  partners: 'Care leavers’ forum; council tax, housing and leisure services; further education college',
  starts: '2019-12-02',
  due: '2021-04-30',
  later: [
    {
      on: '2020-07-20',
      reason: 'The refresh withdrew 3.6, so its measure of keeping in touch is kept here',
      success:
        'By 30 April 2021, 90% of care leavers have a pathway plan under six months old that they helped write (61% in summer 2019), 95% are in touch with their adviser every eight weeks (71% in October 2019), and 80% can say in the yearly survey what they are entitled to (33%).',
    },
  ],
  milestones: [
    ['Local offer rewritten with care leavers and published', '2020-03-31', '2020-05-29'],
    ['Pathway plan redesigned with the care leavers’ forum', '2020-06-30', '2020-06-26'],
    ['Every care leaver sent the offer and talked through it', '2020-09-30', '2020-09-30'],
    ['90% of pathway plans under six months old', '2020-12-31'],
    ['Second yearly survey', '2021-03-31'],
  ],
  updates: [
    said(
      '2019-12-05',
      'on-track',
      'The care leavers’ forum read the local offer aloud with us and found eleven promises that nobody could explain. Twelve young people will help to write a shorter one.',
      {
        next: 'Hold two writing evenings in January, and list what each council service really gives.',
      },
    ),
    said(
      '2020-01-07',
      'at-risk',
      'Some advisers hold 34 young people, so plans are reviewed late and only 58% are under six months old. The offer goes better: the first writing evening is on 16 January and is full.',
      {
        next: 'Put the oldest pathway plans first, whoever the adviser is.',
        way: 'Duty workers review the forty oldest plans by 28 February; new advisers recruited through action 2.2; 75% in date by 30 June.',
      },
    ),
    said(
      '2020-02-06',
      'at-risk',
      'The offer is drafted on six pages. It proposes council tax relief up to the age of 25, which needs a decision by the council. Of the forty oldest plans 23 have been reviewed.',
      {
        next: 'Take the council tax proposal through the council’s budget in February.',
        way: 'The other 17 oldest plans by 28 February; offer published by 31 March if the council tax decision comes in time.',
      },
    ),
    said(
      '2020-03-05',
      'at-risk',
      'The council tax proposal needs more work, so the offer will miss March unless it goes out without it. Young people would rather wait than have it printed twice. Plans in date: 63%.',
      {
        next: 'Settle the council tax wording with finance by the end of April.',
        way: 'Council tax wording by 30 April; offer published by 29 May; newly appointed advisers start by the summer.',
      },
    ),
    said(
      '2020-04-06',
      'at-risk',
      'Care leavers are rung every week in the lockdown. Thirty-four have no reliable internet and many are lonely. Reviews of plans have given way to these calls, and starts of new advisers are delayed.',
      {
        next: 'Give out telephones and data to the thirty-four by the end of April.',
        way: 'Telephones by 30 April; reviews by video from 11 May, oldest plans first; offer published by 29 May.',
      },
    ),
    said(
      '2020-05-05',
      'at-risk',
      'Telephones and data reached all thirty-four. The council tax wording is settled. Plans in date fell to 60%, the price of weekly calls; young people tell us that the calls mattered more.',
      {
        next: 'Begin reviews by video on 11 May, with young people choosing the time.',
        way: 'Offer published on 29 May; new plan by 26 June; 70% of plans in date by 31 July.',
      },
    ),
    said(
      '2020-06-05',
      'on-track',
      'The offer was published on 29 May, two months late, with council tax relief to 25 in it. Two new advisers began on 1 June. Reviews by video suit most, and plans in date rose to 66%.',
      {
        next: 'Finish the redesigned plan with the forum by 26 June and begin to use it.',
      },
    ),
    said(
      '2020-07-06',
      'on-track',
      'The new plan was finished on 26 June: it is the young person’s own, in their words, and can be read on a telephone. Forty have been written so far. Plans in date: 72%.',
      {
        next: 'Post the offer with a letter from the forum, and ring to talk it through.',
      },
    ),
    said(
      '2020-08-06',
      'on-track',
      'The offer has been talked through with 118 of 246 care leavers. Help with rent deposits and college bursaries was news to most. Plans in date reached 77%, with reviews in parks allowed again.',
      {
        next: 'Reach the other half by 30 September, beginning with those living outside Medway.',
      },
    ),
    said(
      '2020-09-04',
      'on-track',
      'The talk has been had with 197 of 246 young people (80%). Forty-one claimed something that they had not known about, mainly council tax relief. In touch every eight weeks: 94%. Plans in date: 81%.',
      {
        next: 'Visit those who have not replied, with a forum member where the young person agrees.',
      },
    ),
    said(
      '2020-10-06',
      'on-track',
      'By 30 September everyone had been sent the offer and 231 of 246 had talked it through (94%); the rest declined or could not be found. Plans in date: 84%. Questions for the survey are chosen.',
      {
        next: 'Bring plans in date to 90% by the end of December and test the survey with the forum.',
      },
    ),
  ],
})
