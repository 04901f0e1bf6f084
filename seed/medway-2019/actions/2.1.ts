import { action, said } from '../build.ts'

export default action({
  ref: '2.1',
  title: 'No assessment worker holds more than 20 children',
  success:
    'By 31 March 2021 no social worker in the assessment service has held more than 20 children for two months running (most held over 40 in July 2019), and at least 90% of children are seen within five working days of referral (62% in October 2019).',
  recommendations: [2],
  owner: 'head-of-service-first-response',
  starts: '2019-11-04',
  due: '2020-09-30',
  milestones: [
    ['Weekly list of caseloads, by worker, goes to the head of service', '2019-12-13', '2019-12-11'],
    ['Assessment service works in four pods of five', '2020-03-31', '2020-03-24'],
    ['Nobody holds more than 30 children', '2020-07-31', '2020-10-05'],
    ['All 20 posts filled', '2020-09-30', '2020-10-30'],
    ['Nobody holds more than 20 children', '2021-01-22'],
  ],
  redated: [
    {
      askedOn: '2020-09-02',
      from: '2020-09-30',
      to: '2021-01-29',
      code: 'recruitment',
      reason:
        'The five permanent workers recruited in July give notice elsewhere and start in October; caseloads cannot fall until they hold children.',
      effect: 'Children wait four more months for a worker with time to know them. The measure of 20 does not change.',
      decidedOn: '2020-09-16',
      meeting: 'board-2020-09-16',
      minute: 'IB 2020/09 item 7.1',
    },
  ],
  updates: [
    said(
      '2019-12-05',
      'at-risk',
      '17 of the 18 assessment workers in post hold more than 20 children and the highest caseload is 41. A new weekly list, by worker, will show managers who has room before work is given out.',
      {
        next: 'Managers review every assessment open longer than 45 working days with its worker before 20 December.',
        way: 'Close or transfer 120 assessments that are finished in practice by 31 January 2020, and fill one vacant post by 28 February.',
      },
    ),
    said(
      '2020-01-07',
      'at-risk',
      'Managers went through every assessment open past 45 working days: 74 were finished in all but paperwork and have closed. 16 of 18 workers still hold more than 20, the highest 38.',
      {
        next: 'Ask the area teams to take children whose assessments are complete within five working days.',
        way: 'Close or transfer a further 60 assessments by 14 February. An agency worker starts on 20 January.',
      },
    ),
    said(
      '2020-02-05',
      'at-risk',
      '14 of 19 workers are above 20 and the average is down to 27. Transfer is the sticking point: 41 children with finished assessments had waited more than ten days for an area team to take them.',
      {
        next: 'Start a weekly transfer meeting, chaired by the head of service, from Monday 10 February.',
        way: 'Clear the transfers by 13 March through the weekly meeting, which brings the average to 24.',
      },
    ),
    said(
      '2020-03-05',
      'at-risk',
      'The transfer backlog has fallen from 41 children to 17. 13 of 19 workers hold more than 20, on average 26. Children are seen sooner: 71% within five working days in February, against 62% in October.',
      {
        next: 'Move the service into four pods of five workers, each with a practice manager, by 31 March.',
        way: 'Two agency workers start on 30 March and the last transfers are made by 20 March: average of 22 by 30 April.',
      },
    ),
    said(
      '2020-04-06',
      'off-track',
      'Sickness and shielding leave 16 workers available, 15 of them above 20, and the agency starts agreed for 30 March fell through. Every child has been sorted by risk so that home visits go first to those who need them most.',
      {
        next: 'Check the risk sorting weekly with schools and health visitors, and see again any child it moves up.',
        way: 'Borrow four social workers from other teams by 20 April; average back below 25 by 29 May.',
        help: 'Agreement that teams with less work release four social workers to assessment until schools reopen.',
        forecast: '2020-12-18',
      },
    ),
    said(
      '2020-05-05',
      'off-track',
      'Three workers have come across from other teams and 17 are now available; 14 hold more than 20. Referrals have dropped while schools are closed, but finished work stays open because last visits cannot be made indoors.',
      {
        next: 'Use doorstep and garden visits to finish assessments that wait only for the child to be seen.',
        way: 'Finish 50 held-up assessments by 12 June and advertise eight permanent posts by 29 May.',
        forecast: '2020-12-18',
      },
    ),
    said(
      '2020-06-08',
      'off-track',
      'Doorstep visits have let us finish 52 assessments held up since March, and the average is 25. Even so, 14 of 17 workers are above 20, and the three we borrowed go back to their own teams this month.',
      {
        next: 'Shortlist for eight permanent social work posts, advertised on 29 May, when the advert closes on 26 June.',
        way: 'Replace the borrowed workers with agency cover by 30 June; permanent offers made by 24 July.',
        forecast: '2020-12-18',
      },
    ),
    said(
      '2020-07-07',
      'off-track',
      'Contacts rose by a third in June as more pupils returned to school. 15 of 17 workers are above 20, the highest 34. The permanent posts drew 23 applicants, the most for two years.',
      {
        next: 'Interview on 14 to 16 July, with young people on the panel, and make offers within a week.',
        way: 'Offers by 24 July and starts by early October; agency cover for two posts meanwhile.',
        help: 'A quick decision on paying the market supplement to permanent assessment workers.',
        forecast: '2021-01-29',
      },
    ),
    said(
      '2020-08-05',
      'off-track',
      'Eight permanent social workers have accepted, five of them for assessment, and can start from October. Until then 14 of 17 workers hold more than 20; managers are holding no children themselves, so supervision is kept up.',
      {
        next: 'Use the quieter weeks of August to transfer every child whose assessment has been signed off.',
        way: 'Transfer 60 children by 28 August; new workers start on 5 and 26 October.',
        forecast: '2021-01-29',
      },
    ),
    said(
      '2020-09-07',
      'off-track',
      'We transferred 63 children over the summer, but the first days of term brought as many new contacts. 15 of 17 workers are above 20 and two agency contracts end this month. The board is asked for a new date.',
      {
        next: 'Prepare protected inductions for the five new workers, with a mentor from another pod for each.',
        way: 'Three new workers on 5 October and two on 26 October; nobody above 30 by 9 October, nobody above 20 by 29 January.',
        help: 'Agency cover for two posts until the new workers are settled, above the usual rate.',
        forecast: '2021-01-29',
      },
    ),
    said(
      '2020-10-06',
      'off-track',
      'Three of the five new workers began on 5 October. 12 of 18 workers are above 20, and for the first time nobody is above 30. On today’s rate of new work we would still miss the new date by two months.',
      {
        next: 'Give the new workers their first children from 19 October, taken from the six fullest caseloads.',
        way: 'Fill the last two posts on 26 October and move 40 children between workers by 13 November.',
        forecast: '2021-03-31',
      },
    ),
    said(
      '2020-11-05',
      'at-risk',
      'All 20 posts are filled, two of them by agency staff. 9 of 20 workers hold more than 20, down from 12, as new workers take their first children at a protected pace. One pod now has nobody above the limit.',
      {
        next: 'Ask families, through the monthly calls, whether they see their worker more often than in spring.',
        way: 'New workers at full caseloads by 11 December, last transfers by 18 December, nobody above 20 by 29 January.',
        forecast: '2021-01-29',
      },
    ),
    said(
      '2020-12-04',
      'at-risk',
      'Two of four pods now have nobody above 20; across the service 6 of 20 workers still do, the highest 24. 86% of children were seen within five working days in November. The two agency contracts end in February.',
      {
        next: 'Even out work between pods before Christmas, and plan cover for the two posts that agency staff fill.',
        way: 'Move 22 children to the two lighter pods by 18 December; agree cover beyond February by 15 January.',
        forecast: '2021-01-29',
      },
    ),
  ],
})
