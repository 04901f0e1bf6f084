import { action, said } from '../build.ts'

export default action({
  ref: '1.4',
  title: 'Every child who goes missing is on one list and heard on return',
  success:
    'By 30 November 2020, children missing from home, care or education are on one list that is read daily, and 85% have a return-home interview within 72 hours of coming back (52% in September 2019), so that what drove them away is heard and acted on.',
  recommendations: [3, 7],
  owner: 'head-of-service-first-response',
  partners: 'Kent Police, schools, the virtual school',
  starts: '2019-11-04',
  due: '2020-11-30',
  milestones: [
    ['One list of children missing from home and care', '2020-02-28', '2020-03-06'],
    ['Daily call with the police about who is missing', '2020-04-30', '2020-04-22'],
    ['Return-home interviews moved to an independent team', '2020-07-31', '2020-08-03'],
    ['Patterns from interviews reported to the exploitation panel', '2020-10-30', '2020-10-22'],
    ['Children missing from education added to the same list', '2020-11-30'],
  ],
  updates: [
    said(
      '2019-12-06',
      'on-track',
      'We found five separate records of missing children, kept by different teams. A missing-children coordinator has started and is joining them. In November 55% of return-home interviews were held within 72 hours.',
      { next: 'Agree with police a single set of fields, so that their reports and ours can be matched.' },
    ),
    said(
      '2020-01-09',
      'at-risk',
      'Interviews in time dipped to 54% over Christmas, when there was cover on weekdays only. The joined list works on paper, but police reports reach us in two formats and half need to be typed in again.',
      {
        next: 'Meet the police data lead to settle one format for notifications of missing children.',
        way: 'One police format from 3 February, weekend interview cover from 18 January, and 60% in time by March.',
      },
    ),
    said(
      '2020-02-06',
      'on-track',
      'Police notifications have come in one format since 3 February, and the weekend rota has held. January’s interviews in time were 58%. The list was shown to residential homes, which asked to see their own entries.',
      { next: 'Open the list to all front-line teams and train duty managers to read it each morning.' },
    ),
    said(
      '2020-03-09',
      'on-track',
      'The list went live on 6 March, a week late. Duty managers can now see every child missing from home or care, and for how long. February’s interviews in time rose to 63%, though refusals remain high.',
      { next: 'Prepare the daily police call, with one agenda and a note of who does what.' },
    ),
    said(
      '2020-04-06',
      'at-risk',
      'Fewer children have been reported missing since lockdown, and interviews moved to telephone and video. In March 60% were in time; young people are harder to reach without a visit and less ready to talk.',
      {
        next: 'Offer walking interviews outdoors wherever the young person prefers that and it is safe.',
        way: 'Outdoor interviews from 20 April, the daily police call from 22 April, and 65% for the month of May.',
      },
    ),
    said(
      '2020-05-05',
      'at-risk',
      'The police call has run each morning since 22 April and takes fifteen minutes. April’s interviews were 64% in time. We are amber because schools are closed, so nobody can say who is missing from education.',
      {
        next: 'Match the list to the virtual school’s weekly calls for children in care.',
        way: 'Virtual school calls matched by 29 May; the education part planned with schools for September’s return.',
      },
    ),
    said(
      '2020-06-08',
      'at-risk',
      'May reached 67%. Warm weather and easing rules brought reports back to last year’s level within a fortnight. Recruitment of the independent interviewers is under way, with 23 applications, though interviews are by video.',
      {
        next: 'Appoint four independent interviewers and arrange their induction with young people on the panel.',
        way: 'Interviewers appointed by 26 June and at work by 3 August; 70% in time for the month of June.',
      },
    ),
    said(
      '2020-07-07',
      'on-track',
      'Interviewers have been appointed, with young people on the panel. June was 70% in time, as promised. Reports from homes outside Medway still take two days to reach us, and we have written to those authorities.',
      { next: 'Induct the new interviewers in July and hand over from social workers area by area.' },
    ),
    said(
      '2020-08-06',
      'on-track',
      'The independent team took over on 3 August. Handover cost us a little: July was 69%. Social workers say that interviews now reach them as a page of what the young person said, rather than a tick.',
      { next: 'Check after a month how many interviews led to a change in the young person’s plan.' },
    ),
    said(
      '2020-09-08',
      'on-track',
      'August’s interviews were 74% in time, the first full month by the independent team. More young people accept: refusals have fallen from a third to a fifth. Work with schools on the education part begins this term.',
      { next: 'Send every school the fields we need about children missing from education, with an example.' },
    ),
    said(
      '2020-10-07',
      'on-track',
      'September was 78%. All interviews are read together each fortnight for patterns, and the first report goes to the exploitation panel this month. Two thirds of schools have sent the details asked of them.',
      { next: 'Build the education part of the list and load each school as its details arrive.' },
    ),
    said(
      '2020-11-06',
      'on-track',
      'Interviews in time reached 80% in October. The panel had its first report of patterns on 22 October and acted on two places where young people gather. The education part is built and in testing.',
      { next: 'Load the remaining schools by the end of November, and show duty managers the new screen.' },
    ),
    said(
      '2020-12-04',
      'on-track',
      'November’s interviews were 81% in time. The education part of the list passed its tests, but loading paused when schools were busy with isolating year groups. Little is left to do, and we expect to finish soon.',
      { next: 'Load the last schools before the end of term and start reading the whole list daily.' },
    ),
  ],
})
