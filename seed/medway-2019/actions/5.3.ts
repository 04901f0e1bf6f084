import { action, said } from '../build.ts'

export default action({
  ref: '5.3',
  title: 'Children in care get help with their mental health in four weeks',
  success:
    'By 31 March 2021, 90% of children in care who are referred start support within four weeks (41% in summer 2019; the average wait was eleven weeks), and 85% of those aged 4 to 16 have a strengths and difficulties score less than a year old (63%).',
  recommendations: [9],
  owner: 'head-of-children-in-care',
  partners: 'Clinical commissioning group; children’s mental health provider; virtual school; foster carers',
  starts: '2019-12-02',
  due: 'Q4 2020/21',
  milestones: [
    ['Strengths and difficulties questionnaires sent out on one monthly cycle', '2020-02-28', '2020-02-21'],
    ['Priority pathway for children in care agreed with the provider', '2020-05-29', '2020-05-20'],
    ['Weekly consultation line open to carers and social workers', '2020-09-30', '2020-09-14'],
    ['90% start support within four weeks, over a quarter', '2021-03-31'],
  ],
  updates: [
    said(
      '2019-12-04',
      'on-track',
      'Questionnaires go out whenever somebody remembers, and scores are seldom read. With the virtual school we have agreed one monthly cycle, tied to each child’s birthday month, starting in February.',
      {
        next: 'Write the cycle’s one-page guide and name who reads the scores.',
      },
    ),
    said(
      '2020-01-08',
      'on-track',
      'The guide is written and a nurse for children in care will read the scores each month. The provider shared its waiting list for the first time: 37 of our children, some for twenty weeks.',
      {
        next: 'Go through the 37 with the provider, child by child, on 23 January.',
      },
    ),
    said(
      '2020-02-07',
      'on-track',
      'All 37 waiting children were reviewed on 23 January. Fourteen have a start date, nine no longer need the service and the rest have a named worker keeping in touch meanwhile.',
      {
        next: 'Send the first monthly batch of questionnaires by 21 February.',
      },
    ),
    said(
      '2020-03-06',
      'on-track',
      'The first batch went out on 21 February and 26 of 34 came back within a fortnight. Nine scores were high, and each led to a conversation with the carer that would not have happened before.',
      {
        next: 'Draft the priority pathway with the provider and test it on April’s referrals.',
      },
    ),
    said(
      '2020-04-08',
      'on-track',
      'Therapy moved to telephone and video within two weeks, which most teenagers accept and younger children find hard. Referrals halved in March, so waits fell to six weeks; we do not take that as success.',
      {
        next: 'Ask foster carers weekly how children are coping while schools are closed.',
      },
    ),
    said(
      '2020-05-06',
      'on-track',
      'Carers’ weekly calls show anxiety about contact with family rather than illness. The pathway is drafted: a reply in two working days, a first appointment in four weeks, and a named clinician.',
      {
        next: 'Sign the pathway on 20 May and tell every carer and social worker about it.',
      },
    ),
    said(
      '2020-06-04',
      'on-track',
      'The pathway was signed on 20 May, nine days early. In May 58% of referrals started support within four weeks. Garden and doorstep sessions began for children who cannot settle on a screen.',
      {
        next: 'Plan for more referrals when schools return and set up the consultation line.',
      },
    ),
    said(
      '2020-07-07',
      'on-track',
      'No real change this month: waits are steady at about five weeks and the questionnaires go out on time, with 74% of scores less than a year old. The consultation line is being staffed.',
      {
        next: 'Recruit two part-time clinicians for the consultation line by the end of August.',
      },
    ),
    said(
      '2020-08-05',
      'on-track',
      'April to June: 31 of 48 children started within four weeks (65%). Two clinicians are appointed for the consultation line. Young people in the children in care council chose its name and opening hours.',
      {
        next: 'Open the line on 14 September and invite carers who have a child starting a new school.',
      },
    ),
    said(
      '2020-09-08',
      'on-track',
      'Referrals are rising with the return to school, as planned for. Scores less than a year old have reached 79%. August’s starts within four weeks were 72%, with the provider fully staffed.',
      {
        next: 'Open the consultation line on 14 September and count the referrals it makes unnecessary.',
      },
    ),
    said(
      '2020-10-07',
      'on-track',
      'The line opened on 14 September, and 28 carers and workers used it in three weeks; half needed no referral afterwards. July to September: 76% started within four weeks (39 of 51).',
      {
        next: 'Offer the line to residential homes and to carers living outside Medway.',
      },
    ),
    said(
      '2020-11-06',
      'on-track',
      'October held at 78% within four weeks although referrals were a quarter up. Scores less than a year old stand at 82%. The provider warns that two clinicians leave this month; cover is being arranged.',
      {
        next: 'Agree with the provider how the two posts are covered until they are filled.',
      },
    ),
    said(
      '2020-12-04',
      'at-risk',
      'Both clinicians have left and only one post has cover. November fell to 61% within four weeks, and the average wait rose from four weeks to seven. Scores less than a year old are at 84%.',
      {
        next: 'Review every child waiting over four weeks with the provider on 10 December.',
        way: 'Agency clinician from 4 January; both posts filled by 1 February; waits back to four weeks by 12 March.',
        forecast: '2021-03-31',
      },
    ),
  ],
})
