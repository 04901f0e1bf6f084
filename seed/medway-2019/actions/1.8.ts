import { action, said } from '../build.ts'

export default action({
  ref: '1.8',
  title: 'No child waits for a decision before or during care proceedings',
  success:
    'By 30 September 2020, pre-proceedings work lasts 12 weeks on average (22 weeks in October 2019) and a manager reviews each case every four weeks in nine cases of ten, so that children are not left in harm while adults decide.',
  recommendations: [5, 6],
  owner: 'principal-social-worker',
  partners: 'Legal services, the family court, children’s guardians',
  starts: '2019-12-02',
  due: '2020-09-30',
  later: [
    {
      on: '2020-07-20',
      reason: 'Success measure reworded by the refresh, to follow the date that the board had agreed',
      success:
        'By 26 February 2021, pre-proceedings work lasts 12 weeks on average (22 weeks in October 2019) and a manager reviews each case every four weeks in nine cases of ten, so that children are not left in harm while adults decide.',
    },
  ],
  milestones: [
    ['One tracker of all pre-proceedings work', '2020-01-31', '2020-01-28'],
    ['A case progression manager in post', '2020-03-31', '2020-04-14'],
    ['Legal planning meetings follow a written standard', '2020-06-30', '2020-07-02'],
    ['Pre-proceedings work lasts 16 weeks on average', '2020-09-30', '2020-10-05'],
  ],
  updates: [
    said(
      '2019-12-09',
      'on-track',
      'Three lists of pre-proceedings work are being put together. On what we have, the average is 22 weeks and the oldest are much longer. In many files the letter to parents does not say what they must do.',
      { next: 'Finish a single tracker in January and read the letters of all cases older than 20 weeks.' },
    ),
    said(
      '2020-01-09',
      'on-track',
      'Reading the older cases led to decisions on most of them before Christmas: some stepped down, others went to court. The average is 21 weeks. A plainer letter to parents has been drafted with legal services.',
      { next: 'Start the tracker on 28 January and review it monthly with service managers.' },
    ),
    said(
      '2020-02-06',
      'on-track',
      'The tracker went live on 28 January, and for the first time service managers see every case and its age. Reviews every four weeks happened in 52% of cases. An advertisement for a case progression manager closed with nine applicants.',
      { next: 'Interview for the post on 18 February, and bring the new letter into use.' },
    ),
    said(
      '2020-03-05',
      'on-track',
      'A case progression manager has been appointed and starts in April. The average has come down to 19 weeks. Parents’ solicitors say that the new letter is clearer, and meetings start with what has changed at home.',
      { next: 'Agree with legal services a written standard for planning meetings, and try it in March.' },
    ),
    said(
      '2020-04-08',
      'at-risk',
      'Courts now hear only urgent cases, and experts cannot see families for assessments. The average rose to 20 weeks. We are holding planning meetings by video and taking no decision to wait merely because a hearing is not available.',
      {
        next: 'List with legal services which assessments can be done safely by video.',
        way: 'Case progression manager starts on 14 April, video assessments agreed by 30 April, back under 20 weeks in June.',
      },
    ),
    said(
      '2020-05-05',
      'at-risk',
      'The case progression manager, in post since 14 April, reviews a third of the tracker weekly. Video assessments are under way in half the cases that need one. Average length is unchanged at 20 weeks, as new hearings are few.',
      {
        next: 'Press for dates in every case where a contested hearing has been put off.',
        way: 'Parenting assessments restart outdoors from 1 June; contested hearings listed again by the court from July.',
      },
    ),
    said(
      '2020-06-05',
      'at-risk',
      'Taking over the post on 1 June, I read the tracker line by line. Four-weekly reviews have risen to 71%, which is to the good; length is 19 weeks. September depends on a court timetable that we do not control.',
      {
        next: 'Ask the board to move the date, showing how much of the delay lies before court and how much in it.',
        way: 'Planning standard in use by 2 July, every case over 20 weeks decided by 17 July, and 17 weeks in September.',
        forecast: '2021-02-26',
      },
    ),
    said(
      '2020-07-07',
      'at-risk',
      'Legal planning meetings have followed the written standard since 2 July. Eleven of the cases over 20 weeks were decided in June. Reviews every four weeks stand at 76%. Hearings have begun again, many of them partly by video.',
      {
        next: 'Sample 20 planning meetings in August against the standard and share what is found.',
        way: 'Remaining cases over 20 weeks decided by 17 July; family assessments booked a month ahead from then on.',
      },
    ),
    said(
      '2020-08-04',
      'at-risk',
      'No case is now older than 20 weeks without a decision, and the average is 17.5 weeks. Holiday cover is thin for both lawyers and workers. Of 20 planning meetings sampled, 13 met the standard in full.',
      {
        next: 'Coach chairs of planning meetings on being clear about timescales for the child.',
        way: 'Cover agreed with legal services for all of August, chairs coached by 11 September, under 17 weeks that month.',
      },
    ),
    said(
      '2020-09-09',
      'at-risk',
      'August ended at 17 weeks and four-weekly reviews at 82%. Two chairs remain to be coached. The court has offered extra days in October, though we have not yet been told how many will come to Medway.',
      {
        next: 'Prepare evidence early for cases likely to be heard on the extra days.',
        way: 'Chairs coached by 18 September, 16 weeks by early October, and a place asked for on each extra court day.',
      },
    ),
    said(
      '2020-10-05',
      'on-track',
      'The average is 16 weeks, a few days after the milestone was due. Reviews every four weeks reached 86%. Families who answered our letter said that they knew what was asked of them; some still found meetings frightening.',
      { next: 'Offer each parent a short call before the first meeting to explain who will be there.' },
    ),
    said(
      '2020-11-09',
      'on-track',
      'October was 15 weeks, helped by extra court days. Calls to parents before the first meeting have begun, and more now attend. Reviews in time held at 86%; the pods with a new manager are the weakest.',
      { next: 'Pair new practice managers with the case progression manager for their first two reviews.' },
    ),
    said(
      '2020-12-08',
      'on-track',
      'Average length is 14 weeks, and reviews every four weeks are at 89%, a point short of the measure. The second lockdown has not closed courts this time. We repeated the sample: 17 of 24 meetings fully met the standard.',
      { next: 'Settle Christmas cover with legal services, so that no review slips past its four weeks.' },
    ),
  ],
  redated: [
    {
      askedOn: '2020-06-09',
      from: '2020-09-30',
      to: '2021-02-26',
      code: 'pandemic',
      reason: 'courts heard only urgent cases from March, and assessments of families stopped until June.',
      effect: 'Five more months before 12 weeks is the average; every case over 20 weeks is to be decided by 17 July.',
      decidedOn: '2020-06-24',
      meeting: 'board-2020-06-24',
      minute: 'IB 2020/06 item 4.1b',
    },
  ],
})
