import { action, said } from '../build.ts'

export default action({
  ref: '1.5',
  title: 'Young people in danger of exploitation have one shared safety plan',
  success:
    'By 26 February 2021, 90% of young people assessed as in danger of exploitation have one safety plan that every agency works to (48% in October 2019), and for six in ten the danger has fallen at their three-month review.',
  recommendations: [3, 7],
  owner: 'head-of-service-first-response',
  partners: 'Kent Police, youth service, schools',
  starts: '2020-01-06',
  due: 'Winter 2020/21',
  later: [
    {
      on: '2020-07-20',
      reason: 'Success measure widened by the refresh, after more harm was found to begin online',
      success:
        'By 26 February 2021, 90% of young people assessed as in danger of exploitation, online or in person, have one safety plan that every agency works to (48% in October 2019), and for six in ten the danger has fallen at their three-month review.',
    },
  ],
  milestones: [
    ['Exploitation panel meets weekly with police and schools', '2020-02-28', '2020-02-12'],
    ['One screening tool used by all agencies', '2020-06-30', '2020-06-25'],
    ['Safety plan form shared by agencies, with the young person’s words first', '2020-09-30', '2020-10-09'],
    ['Three-month reviews of every plan begin', '2020-10-30', '2020-10-30'],
    ['90% have one shared plan', '2021-02-26'],
  ],
  updates: [
    said(
      '2020-01-09',
      'on-track',
      'Work began this week with a count: fewer than half of those assessed as in danger had a plan that more than one agency had seen. A worker has been named to set up a weekly panel with police and schools.',
      { next: 'Hold the first panel by mid-February and agree which young people it considers.' },
    ),
    said(
      '2020-02-07',
      'on-track',
      'Terms for the panel are agreed, and its first meeting is next Wednesday. Three screening tools are in use between agencies and give different answers for the same young person, which we tested on 20 past cases.',
      { next: 'Choose one tool with partners and try it alongside the old ones for six weeks.' },
    ),
    said(
      '2020-03-05',
      'on-track',
      'The panel has met weekly since 12 February and considered 34 young people. Police bring what they know of places and groups, which social workers had not seen before. Shared plans stand at 53%.',
      { next: 'Try the chosen screening tool in the youth service and two schools during March.' },
    ),
    said(
      '2020-04-07',
      'at-risk',
      'The panel moved online within a week and nobody has missed a meeting. The trial of the tool stopped when schools closed. Detached youth work is suspended, so we hear less about who is with whom.',
      {
        next: 'Ask the youth service to keep in touch by phone and gaming platforms with those it knows.',
        way: 'Trial restarted with youth workers by video on 27 April, so that all agencies use the tool by 30 June.',
      },
    ),
    said(
      '2020-05-05',
      'at-risk',
      'Shared plans have reached 57%. Youth workers reach about two thirds of the young people they knew. Panel members report more grooming that begins online, which neither the tool nor our success measure mentions.',
      {
        next: 'Add questions about online contact to the tool, with advice from the police.',
        way: 'Online questions added by 22 May, workers briefed by 12 June, and the tool in use everywhere by 30 June.',
      },
    ),
    said(
      '2020-06-09',
      'at-risk',
      'The tool, with questions about online harm, is ready for its start on 25 June. As rules ease, more young people are being found in the company of adults who worry us. Workers in two pods have no capacity for new plans.',
      {
        next: 'Move new plans from the two stretched pods to the adolescent worker until the end of July.',
        way: 'Start the tool on 25 June, lend the adolescent worker to both pods from 15 June, and reach 62% in July.',
      },
    ),
    said(
      '2020-07-06',
      'on-track',
      'Every agency has used the same tool since 25 June. Shared plans are at 63%, ahead of the 62% we aimed for. Detached youth workers are back on the streets in three evenings of the week.',
      { next: 'Write the shared plan form with young people who have been through the panel and left it.' },
    ),
    said(
      '2020-08-07',
      'on-track',
      'Nothing has changed in the month but the numbers: 66% now have a shared plan. The form is being drafted with a group of young people over the holiday, and the panel has met each week.',
      { next: 'Test the draft form with police and two schools in the first fortnight of September.' },
    ),
    said(
      '2020-09-09',
      'on-track',
      'Shared plans reached 70%. Young people asked for their own words at the top of the form and for the plan to say whom they trust. Testing by police and schools finishes next week.',
      { next: 'Put the final form to the panel on 23 September and start using it by the end of the month.' },
    ),
    said(
      '2020-10-08',
      'at-risk',
      'The form missed the end of September: police could not store it until their data-sharing agreement had been changed. It starts tomorrow. The first reviews are due this month, and only half have a date.',
      {
        next: 'Book every three-month review that is due before Christmas, with the young person choosing the place.',
        way: 'Form in use from 9 October, all October reviews held by 30 October, and shared plans at 76% for November.',
      },
    ),
    said(
      '2020-11-05',
      'on-track',
      'All agencies use the form, and every review due in October was held by the 30th. The danger had fallen for 55% of those reviewed. Shared plans are at 78%, two points better than we had promised.',
      { next: 'Look with the panel at why danger had not fallen for the others, starting with those out of school.' },
    ),
  ],
})
