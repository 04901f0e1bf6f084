import { action, said } from '../build.ts'

/** The owner sends the same words three months running: the record is meant to show it. */
const SAME_WORDS =
  'Senior leaders continue to meet children and young people in care regularly and their feedback is being used to improve services. The programme is on track and leaders find it very valuable.'
const SAME_NEXT = 'Continue with the programme of meetings and report back to young people as appropriate.'

export default action({
  ref: '3.1',
  title: 'Senior leaders hear from children in care and act on what they say',
  success:
    'By 31 March 2021 senior leaders have heard directly from at least 60 children in care in a year, and at least 80% of the changes that they asked for are made, or refused with a reason, and reported back to them within eight weeks (not recorded in 2019).',
  recommendations: [1],
  owner: 'head-of-children-in-care',
  partners: 'Children in care council, participation team',
  starts: '2019-12-02',
  due: 'March 2021',
  milestones: [
    ['Programme of meetings agreed with the children in care council', '2020-01-31', '2020-01-22'],
    ['Log of what children asked for, and what was done, is in use', '2020-02-28', '2020-02-20'],
    ['Thirty children heard', '2020-06-30', '2020-07-29'],
    ['Sixty children heard', '2021-01-29'],
    ['First ‘you said, we did’ report written with young people', '2021-02-26'],
  ],
  updates: [
    said(
      '2019-12-05',
      'not-started',
      'Not begun beyond a first conversation: the children in care council would like leaders to come to them, with food, and not to hold a meeting. They will suggest how it should work in January.',
      {
        next: 'Agree with the children in care council on 22 January how often leaders come and what is talked about.',
      },
    ),
    said(
      '2020-01-08',
      'on-track',
      'Eight senior leaders have offered an evening a quarter each. The participation team has drafted a log that records what a child asked for, who took it away and when they were answered.',
      { next: 'Settle the programme with young people on 22 January and hold the first evening in February.' },
    ),
    said(
      '2020-02-06',
      'on-track',
      'The first evening brought nine young people and three leaders together. They asked for fewer changes of social worker, better laptops and to keep pets when they move. Each request is in the log with a name against it.',
      { next: 'Answer every request from the first evening by 20 March and hold the second evening in the same week.' },
    ),
    said(
      '2020-03-06',
      'at-risk',
      'Fifteen young people have been heard. Of eleven requests only four have been answered within eight weeks or look likely to be, because leaders have passed them on without keeping hold of them.',
      {
        next: 'Go through the log at the weekly leadership meeting, one line for each request.',
        way: 'Answer all eleven requests by 3 April; the leader who heard it stays responsible until then.',
      },
    ),
    said(
      '2020-04-07',
      'off-track',
      'Evenings stopped on 17 March and no young person has been heard by a leader since. Social workers say that many feel cut off. Six of eleven requests are still unanswered, laptops among them.',
      {
        next: 'Ask the children in care council whether they would like to meet by video and on which app.',
        way: 'First meeting by video by 30 April; outstanding requests answered by 15 May; back to plan by 31 July.',
        help: 'Laptops and data for young people in care who have none, so that they can learn and take part.',
        forecast: '2021-06-30',
      },
    ),
    said(
      '2020-05-06',
      'at-risk',
      'Two meetings by video have been held and 22 young people have now been heard in all. Laptops went to everyone who asked. Younger children do not enjoy video, so they have been invited to draw or write.',
      {
        next: 'Send reply cards from leaders to every child who wrote or drew, in their own words.',
        way: 'A meeting by video each fortnight to 31 July, with thirty heard by then and the log up to date.',
      },
    ),
    said(
      '2020-06-04',
      'at-risk',
      '26 young people have been heard. Nine of eleven early requests are answered, one with a plain no and the reason. Attendance dips when the same few come, and those placed outside Medway are rarely among them.',
      {
        next: 'Ring those placed more than twenty miles away and offer a time that suits them.',
        way: 'Eight calls to young people placed outside Medway by 10 July, and thirty heard by 31 July.',
      },
    ),
    said(
      '2020-07-08',
      'on-track',
      '29 young people have been heard, seven of them living outside Medway. Their strongest message was about seeing brothers and sisters, so contact plans stopped in March are being gone through one by one.',
      { next: 'Report to young people by the end of August on which contact with brothers and sisters has restarted.' },
    ),
    said(
      '2020-08-06',
      'on-track',
      '34 heard, against thirty planned. Contact with brothers and sisters has restarted for nine in ten whose plan had stopped. 19 of 24 requests (79%) have been answered within eight weeks.',
      { next: 'Plan the autumn with the children in care council, with walks outdoors for those who dislike video.' },
    ),
    said(
      '2020-09-08',
      'on-track',
      '39 heard, including a walk and a picnic with seven younger children in August. 25 of 31 requests are answered in time (81%). Young people asked to see the log themselves and now can.',
      { next: 'Invite leaders from health and schools to the October meeting, at young people’s request.' },
    ),
    said('2020-10-07', 'on-track', SAME_WORDS, { next: SAME_NEXT }),
    said('2020-11-06', 'on-track', SAME_WORDS, { next: SAME_NEXT }),
    said('2020-12-08', 'on-track', SAME_WORDS, { next: SAME_NEXT }),
  ],
})
