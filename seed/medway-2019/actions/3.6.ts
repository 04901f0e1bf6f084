import { action, said } from '../build.ts'

export default action({
  ref: '3.6',
  title: 'Leaders get a monthly report on every care leaver’s progress',
  success:
    'By 30 September 2020 leaders receive a report each month covering all care leavers aged 18 to 21, and at least 90% of them are in touch with their personal adviser every eight weeks (71% in October 2019).',
  recommendations: [1],
  owner: 'head-of-care-leavers',
  starts: '2019-12-02',
  due: '2020-09-30',
  later: [
    {
      on: '2020-07-20',
      reason:
        'Withdrawn in the refresh of summer 2020: leaders now read care leavers’ progress in the service’s one monthly performance pack (priority area 4), and a second report took advisers’ time without showing a difference for young people. What it found about young people out of work is carried into the new action 5.7.',
      withdrawn: { into: '5.5' },
    },
  ],
  milestones: [
    ['Contents of the report agreed with leaders', '2020-01-31', '2020-01-30'],
    ['First full report', '2020-03-31', '2020-04-24'],
    ['Report covers every care leaver', '2020-07-31'],
  ],
  updates: [
    said(
      '2019-12-06',
      'not-started',
      'We have not started to write reports. Personal advisers keep what they know in notebooks and three spreadsheets, so the first job is to find out what can be counted at all.',
      { next: 'List what leaders need to know about each young person, and agree it with them in January.' },
    ),
    said(
      '2020-01-08',
      'on-track',
      'A one-page report has been sketched: in touch, home, work or study, health and money worries. Young people in the leaving care forum asked for a line on whether they feel lonely.',
      { next: 'Agree the contents with leaders on 30 January and run a trial for forty young people.' },
    ),
    said(
      '2020-02-07',
      'on-track',
      'Contents were agreed on 30 January, loneliness included. The trial covered 40 young people: 31 were in touch with their adviser in the last eight weeks. Filling it in took advisers most of a day.',
      { next: 'Cut the time it takes by drawing on the case system, then report on the whole service.' },
    ),
    said(
      '2020-03-09',
      'at-risk',
      'The first full report will be late. Half of the figures have to be typed by hand, and advisers ask, fairly, whether the time would be better spent with young people.',
      {
        next: 'Ask the data team which figures the case system can supply without anyone typing them.',
        way: 'Data team supplies six of nine figures by 10 April; first full report by 24 April.',
      },
    ),
    said(
      '2020-04-07',
      'at-risk',
      'Advisers are ringing every care leaver each week in the lockdown: 92% have been reached since 23 March. The report is behind, but the calls tell us more, above all about money and food.',
      {
        next: 'Report what the calls show on 24 April, in place of the planned figures.',
        way: 'First report from the calls by 24 April, full report on all nine figures by 30 June.',
      },
    ),
    said(
      '2020-05-07',
      'at-risk',
      'The first report went to leaders on 24 April. It led to food vouchers and topped-up telephones for young people living alone. Figures on work and study still come from advisers’ memory.',
      {
        next: 'Compare the report with the monthly performance pack, which is starting to ask for the same things.',
        way: 'Agree one source with the data team by 12 June; every figure from the case system by 31 July.',
      },
    ),
    said(
      '2020-06-08',
      'off-track',
      'Two reports a month now cover the same ground, and they disagree on how many young people are in work because they count on different days. Advisers spend a day and a half on ours.',
      {
        next: 'Advise the programme office on whether this should stay a separate action in the refreshed plan.',
        way: 'Settle on one report by 10 July, either by merging ours into the pack or by stopping the other.',
        help: 'A decision on which report leaders want, so that advisers fill in only one.',
        forecast: '2020-12-18',
      },
    ),
    said(
      '2020-07-07',
      'at-risk',
      'The monthly performance pack took in our six most useful lines on 1 July, with loneliness among them, and leaders used it last week. We propose that this action ends with the refresh of the plan.',
      {
        next: 'Send the last separate report on 17 July and hand the list of definitions to the data team.',
        way: 'One report only from 20 July, in the performance pack; nothing further is needed here.',
      },
    ),
  ],
})
