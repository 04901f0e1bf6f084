import { action, said } from '../build.ts'

export default action({
  ref: '4.1',
  title: 'A manager checks every assessment at days 10, 25 and 40',
  success:
    'By 29 January 2021, 90% of assessments are finished within 45 working days (63% in the year to March 2019), and in 90% a manager has decided by day 10 what the child needs meanwhile (29% in summer 2019), so that nobody waits for the paperwork to get help.',
  recommendations: [5],
  owner: 'head-of-service-first-response',
  starts: '2019-12-02',
  due: '2021-01-29',
  milestones: [
    ['Daily list of open assessments, by the day each has reached', '2020-01-31', '2020-01-27'],
    ['Checks at days 10, 25 and 40 in use in every assessment pod', '2020-03-31', '2020-05-11'],
    ['40 assessments read to see what the check at day 10 changed', '2020-07-31', '2020-08-19'],
    ['90% finished in 45 working days, three months running', '2020-12-31'],
  ],
  updates: [
    said(
      '2019-12-05',
      'not-started',
      'The checks have not begun. Managers are first reading every assessment already past 45 working days, which has to come before anything new. They cannot yet see on one screen which assessments are old.',
      {
        next: 'Build a daily list that shows the working day every open assessment has reached.',
      },
    ),
    said(
      '2020-01-08',
      'on-track',
      'The list is built and two managers are trying it. Seeing day 38 in red turns out to be too late: they asked for earlier checks, at days 10 and 25, while a plan can still change.',
      {
        next: 'Put the list on every manager’s screen by the end of January and agree the three checks.',
      },
    ),
    said(
      '2020-02-06',
      'at-risk',
      'Every manager has had the list since 27 January. Closing the oldest assessments pushed January’s figure down to 58% in time. The checks at day 10 are patchy: three managers in ten record what they decided.',
      {
        next: 'Give managers one question to answer at day 10: what does this child need now?',
        way: 'Question on the form from 24 February; checks in all pods by 31 March; 75% in time for April.',
      },
    ),
    said(
      '2020-03-05',
      'at-risk',
      'The question has been on the form for ten days and 44% of children reaching day 10 had a decision. February’s assessments were 67% in time. The change into four pods comes this month and may disturb both.',
      {
        next: 'Pair each new pod manager with one who already uses the checks.',
        way: 'Pods begin by 31 March with the checks in place; 75% in time for April; 70% decided by day 10 in May.',
      },
    ),
    said(
      '2020-04-07',
      'off-track',
      'With sixteen workers available, last visits cannot be made and assessments stay open: March fell to 61% in time. Managers use day 10 to decide who must be seen in person, but fewer than half write it down.',
      {
        next: 'Add to the check whether the child has been seen, how, and by whom.',
        way: 'Checks by video meeting from 20 April; in use in every pod by 11 May; assessments held up since March finished in June.',
        help: 'Release workers from quieter teams, as asked for under action 2.1, so that last visits can be made.',
        forecast: '2021-03-31',
      },
    ),
    said(
      '2020-05-05',
      'at-risk',
      'Borrowed workers and doorstep visits are getting assessments moving. April was 66% in time. Day 10 meetings by video last ten minutes, and 63% of children now have a decision written by then.',
      {
        next: 'Bring the last pod into the checks on 11 May and finish the assessments held up longest.',
        way: 'All pods by 11 May; held-up assessments finished by 12 June; 85% in time for July.',
      },
    ),
    said(
      '2020-06-04',
      'at-risk',
      'All pods have made the checks since 11 May, and 74% of children had a decision by day 10. Finishing what had been held up made May look poor, at 62% in time; new work is far quicker.',
      {
        next: 'Report new and held-up assessments on separate lines so that the board sees both.',
        way: 'No held-up assessments left after 12 June; 80% in time for June and 85% for July.',
      },
    ),
    said(
      '2020-07-08',
      'on-track',
      'The held-up assessments are finished and June was 82% in time. Managers decided by day 10 for 79% of children. Where help was agreed at that point, families met a hub worker about three weeks sooner than last year.',
      {
        next: 'Read 40 assessments to see what the check at day 10 changed for the child.',
      },
    ),
    said(
      '2020-08-06',
      'on-track',
      'July reached 87% in time and 83% decided by day 10. The reading of 40 assessments has slipped by three weeks, as both readers are covering leave; it is booked for 19 August.',
      {
        next: 'Finish the reading and tell every pod which kinds of decision helped children most.',
      },
    ),
    said(
      '2020-09-08',
      'on-track',
      'Of 40 assessments read, day 10 led to help or a safer plan in 27; in the rest the manager had agreed to wait, mostly with a reason. August was 91% in time. Information on the checks was ready for the monitoring visit.',
      {
        next: 'Ask managers to give a reason whenever they decide to wait, starting this week.',
      },
    ),
    said(
      '2020-10-07',
      'on-track',
      'September: 92% in time, although new contacts rose when schools returned, and 87% decided by day 10. Three of the new workers started on Monday and use the list from their first week.',
      {
        next: 'Keep above 90% in October and November and bring day 10 decisions to 90%.',
      },
    ),
    said(
      '2020-11-05',
      'on-track',
      'October was 94% in time, the third month above 90%, and managers decided by day 10 for 89%. Children still wait longest where a parent lives elsewhere and another council must answer us.',
      {
        next: 'Agree with neighbouring councils who sees a parent living there, and how soon.',
      },
    ),
  ],
})
