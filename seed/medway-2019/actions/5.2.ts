import { action, said } from '../build.ts'

export default action({
  ref: '5.2',
  title: 'New children in care see a doctor within 20 working days',
  success:
    'By 30 June 2020, 85% of children coming into care have an initial health assessment within 20 working days (27% in the quarter to June 2019), and their carers have the health plan a fortnight later, so that needs are met from the start.',
  recommendations: [9],
  owner: 'head-of-partnerships',
  partners: 'Clinical commissioning group; community health provider',
  starts: '2019-11-04',
  due: '2020-06-30',
  later: [
    {
      on: '2020-06-25',
      reason: 'Success measure carries the date that the board agreed on 24 June 2020',
      success:
        'By 30 October 2020, 85% of children coming into care have an initial health assessment within 20 working days (27% in the quarter to June 2019), and their carers have the health plan a fortnight later, so that needs are met from the start.',
    },
  ],
  milestones: [
    ['Joint pathway agreed with the clinical commissioning group', '2020-01-31', '2020-02-14'],
    ['Consent reaches the health team in five working days for 90% of children', '2020-03-31', '2020-09-11'],
    ['Two extra clinics a month running', '2020-04-30'],
    ['85% assessed in 20 working days, over a quarter', '2020-06-30'],
  ],
  updates: [
    said(
      '2019-12-09',
      'at-risk',
      'July to September: 13 of 42 children were assessed in 20 working days (31%). Half of the delay is ours, in consent forms that arrive late; half is a shortage of clinic places.',
      {
        next: 'Draft one pathway with the commissioning group that gives each step a name and a day.',
        way: 'Pathway agreed by 31 January; consent sought on the day a child comes into care from 6 January.',
      },
    ),
    said(
      '2020-01-09',
      'at-risk',
      'Consent is now asked for at the placement meeting, and December’s forms took nine working days on average instead of sixteen. The pathway is drafted, but clinic capacity waits for the health provider’s budget.',
      {
        next: 'Meet the provider on 22 January about two extra clinics a month.',
        way: 'Pathway signed by 14 February; extra clinics from April; 60% assessed in time by the end of April.',
      },
    ),
    said(
      '2020-02-07',
      'at-risk',
      'The provider agrees in principle to two more clinics a month, if a doctor can be found. October to December: 16 of 44 children in time (36%). Children placed outside Medway wait longest.',
      {
        next: 'Sign the pathway on 14 February and name one person to book for children placed away.',
        way: 'Pathway on 14 February; booking lead from 2 March; doctor recruited and clinics running by 30 April.',
      },
    ),
    said(
      '2020-03-09',
      'off-track',
      'The pathway was signed a fortnight late. The doctor’s post drew no applicants, so the extra clinics will not open in April and 85% by the end of June is out of reach.',
      {
        next: 'Ask neighbouring providers for clinic places and advertise the post again as part-time.',
        way: 'Second advertisement closes on 27 March; bought-in clinic places from 11 May; 60% in time by July.',
        help: 'Commissioning group to say by 1 April what it will pay for clinic places bought from neighbours.',
        forecast: '2020-09-30',
      },
    ),
    said(
      '2020-04-09',
      'off-track',
      'All face-to-face clinics stopped on 23 March and the community doctors were moved to hospital wards. Nurses ring every carer of a new child in care within a week, but a call is not an assessment.',
      {
        next: 'Agree with the provider when an assessment by video is good enough and who must be seen.',
        way: 'Video assessments from 27 April for children over five; clinics for the youngest again when rules allow, by 15 June.',
        help: 'Commissioning group to ask for one community doctor to come back two days a week.',
        forecast: '2020-10-30',
      },
    ),
    said(
      '2020-05-07',
      'off-track',
      'Video assessments began on 27 April and eleven have been done. January to March: 15 of 41 in time (37%). A backlog of 23 children, nearly all waiting since March, is now listed by need.',
      {
        next: 'See children with known health needs first and clear the listed backlog by the end of July.',
        way: 'Clinics reopen by 15 June with two doctors; backlog cleared by 31 July; ask the board for a new date in June.',
        forecast: '2020-10-30',
      },
    ),
    said(
      '2020-06-09',
      'off-track',
      'One doctor has returned and a clinic for under-fives opens on 15 June. The backlog is down from 23 to 14. Without the second doctor new children join the list as fast as others leave it.',
      {
        next: 'Put the request for a new date to the board with the provider’s staffing plan.',
        way: 'Second doctor back on 6 July; backlog cleared by 31 July; two extra clinics a month from September.',
        help: 'Decide on 24 June whether the date moves to 30 October.',
        forecast: '2020-10-30',
      },
    ),
    said(
      '2020-07-09',
      'at-risk',
      'The board moved the date to 30 October. The second doctor returned on Monday. June’s new children were 48% in time, the best month yet, helped by video and by consent arriving in six days.',
      {
        next: 'Clear the backlog by 31 July and fix the dates of the autumn’s extra clinics.',
        way: 'Backlog cleared by 31 July; two extra clinics a month from 7 September; 85% for children who come into care in September.',
      },
    ),
    said(
      '2020-08-07',
      'at-risk',
      'The backlog was cleared on 31 July. April to June: 15 of 39 in time (38%); July alone was 55%. The provider has yet to confirm rooms for the extra clinics, as spacing halves what each room holds.',
      {
        next: 'Offer two hub rooms with separate entrances for clinics from September.',
        way: 'Rooms settled by 21 August; extra clinics from 7 September; 85% for September’s new children.',
      },
    ),
    said(
      '2020-09-09',
      'off-track',
      'Rooms are ready but the extra clinics did not open on Monday: one of the two doctors has left and agency cover was refused. August slid to 44%. Consent is no longer what holds us up.',
      {
        next: 'Ask a neighbouring provider to sell ten clinic places a month until a doctor is found.',
        way: 'Bought-in places from 5 October; new doctor advertised by 18 September to start in January; 85% by 26 February 2021.',
        help: 'Commissioning group to agree money by 18 September for ten bought-in places a month until January.',
        forecast: '2021-02-26',
      },
    ),
    said(
      '2020-10-09',
      'off-track',
      'July to September: 21 of 45 in time (47%), against 85%. Consent has arrived in five working days for nine children in ten since August. No bought-in places yet: the contract is with the commissioning group’s lawyers.',
      {
        next: 'Ask the board for a later date, and show what would change by then.',
        way: 'Contract signed by 30 October; ten bought-in places a month from 9 November; doctor appointed by 4 December; 85% by 26 February 2021.',
        help: 'Board members from health to have the contract signed before 28 October.',
        forecast: '2021-02-26',
      },
    ),
    said(
      '2020-11-09',
      'off-track',
      'The date of 30 October passed without the target, and the board declined on 28 October to move it again until the clinics are running. The contract was signed on Thursday, so bought-in places open this week.',
      {
        next: 'Book November’s ten places, children who have waited longest first.',
        way: 'Ten bought-in places a month from 12 November; interviews for the doctor on 26 November; 70% in time by January and 85% by 26 February.',
        help: 'Health provider to release a consultant for the interview panel on 26 November.',
        forecast: '2021-02-26',
      },
    ),
    said(
      '2020-12-08',
      'off-track',
      'Ten bought-in places were used in November and the month reached 58% in time. A doctor accepted the post on 30 November and gives three months’ notice. Carers now wait twelve days for the plan, down from 31.',
      {
        next: 'Buy in places until March and ask carers whether the plans lead to appointments.',
        way: 'Fourteen bought-in places a month from January to March; doctor starts on 1 March; 75% in time by 26 February and 85% by 31 March.',
        help: 'Commissioning group to extend the contract for bought-in places from January to 31 March.',
        forecast: '2021-03-31',
      },
    ),
  ],
  answers: [
    {
      on: '2020-10-28',
      meeting: 'board-2020-10-28',
      minute: 'IB 2020/10 item 5.3',
      words:
        'It was not signed in time. The health members will have it signed within ten days and tell the chair if it slips.',
      who: 'The board’s members from health',
      by: '2020-11-06',
    },
  ],
  redated: [
    {
      askedOn: '2020-06-10',
      from: '2020-06-30',
      to: '2020-10-30',
      code: 'pandemic',
      reason: 'Face-to-face clinics stopped from March to June and the community doctors were moved to hospital wards',
      effect: 'The 85% stands, four months later; meanwhile nurses ring each new child’s carer within a week',
      decidedOn: '2020-06-24',
      meeting: 'board-2020-06-24',
      minute: 'IB 2020/06 item 5.2',
    },
    {
      askedOn: '2020-10-13',
      from: '2020-10-30',
      to: '2021-02-26',
      code: 'recruitment',
      reason: 'One of two doctors left in September and the extra clinics have not opened',
      effect: 'About 60 more children would come into care before the target is met',
      decidedOn: '2020-10-28',
      meeting: 'board-2020-10-28',
      minute: 'IB 2020/10 item 5.2',
      decision: 'refused',
      boardWords:
        'Sixty more children is too many. The clinical commissioning group is to open the extra clinics first, and the date stands.',
    },
  ],
})
