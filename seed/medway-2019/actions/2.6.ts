import { action, said } from '../build.ts'

export default action({
  ref: '2.6',
  title: 'Newly qualified social workers have small caseloads, and stay',
  success:
    'By 31 March 2021 no newly qualified social worker holds more than 12 children in their first six months, and at least 85% of those who joined in 2019 are still here (64% of the 2018 intake), so that fewer children lose a worker they know.',
  recommendations: [2, 5],
  owner: 'head-of-workforce',
  partners: 'Local universities, principal social worker',
  starts: '2020-02-03',
  due: 'Ongoing, reviewed on 31 March 2021',
  milestones: [
    ['Caseload limits written into every newly qualified worker’s agreement', '2020-03-31', '2020-03-20'],
    ['Mentor from another team for each newly qualified worker', '2020-05-29', '2020-06-12'],
    ['Autumn intake of ten has begun', '2020-09-30', '2020-09-21'],
    ['First-year assessments complete for the 2019 intake', '2020-12-18'],
    ['Retention of the 2019 intake measured', 'March 2021'],
  ],
  updates: [
    said(
      '2020-02-06',
      'not-started',
      'Starting this month. A first look shows 8 of the 14 newly qualified workers holding more than 12 children, and protected days for learning often lost to duty. Nobody has told them that they may say no.',
      { next: 'Meet all fourteen together, without their managers, and write the limits into their agreements.' },
    ),
    said(
      '2020-03-06',
      'on-track',
      'All fourteen came to the first meeting and were open about what is hard. New agreements with limits of 12 and then 15 children are with managers to sign. Six workers are still over.',
      { next: 'Sign the agreements by 31 March and move children from the six workers at natural points.' },
    ),
    said(
      '2020-04-09',
      'at-risk',
      'The agreements were signed by 20 March, but absence in the pandemic has pushed 9 of 14 above their limit again. Some new workers live alone and see nobody from work, so we ring each of them twice a week.',
      {
        next: 'Set up a daily drop-in by video, run by advanced practitioners, for questions however small.',
        way: 'Bring workers back under their limits by 29 May as staff return, those in their first six months first.',
      },
    ),
    said(
      '2020-05-07',
      'at-risk',
      'Seven of 14 are above their limit. Around ten join the daily drop-in, and managers say that it saves them time; wellbeing of colleagues is now the first item of every team meeting. Some joint visits for observing practice have been replaced by video, which assessors accept for now.',
      {
        next: 'Recruit mentors from other teams, so that each new worker has one by mid June.',
        way: 'No more than three over their limit by 30 June, checked weekly by the head of workforce.',
      },
    ),
    said(
      '2020-06-03',
      'on-track',
      'Three of 14 remain a little above their limit, and each has a date for coming back under. Twelve mentors have come forward; the last two will be named next week.',
      { next: 'Begin interviews by video for ten newly qualified workers to start in September.' },
    ),
    said(
      '2020-07-08',
      'on-track',
      'Everyone has had a mentor since 12 June. 52 people applied for ten places this autumn, and our own final-year students did well. Nobody from the 2019 intake has left since the limits came in.',
      { next: 'Make offers by 24 July and ask each team where it can protect a small caseload.' },
    ),
    said(
      '2020-08-07',
      'at-risk',
      'Ten have accepted, but teams can so far promise only six small caseloads for September because many established workers are full. Some results are also late from universities, which delays registration.',
      {
        next: 'Agree with heads of service which four further pods can take someone newly qualified.',
        way: 'Four more placements by 4 September; anyone not registered starts as an unqualified worker for a month.',
      },
    ),
    said(
      '2020-09-09',
      'on-track',
      'All ten places are found, spread so that no pod has more than one newly qualified worker. Induction begins on 21 September, partly face to face in small groups, because last year’s starters missed that most.',
      { next: 'Welcome the intake on 21 September, with no children held in the first two weeks.' },
    ),
    said(
      '2020-10-09',
      'on-track',
      'The ten began on 21 September and are shadowing. Thirteen of the fourteen from 2019 are still here. First portfolios are in, and the outside assessor called the direct work with children thoughtful.',
      {
        next: 'Allocate first children to the new intake gradually, and check every caseload against the limits fortnightly.',
      },
    ),
    said(
      '2020-11-06',
      'on-track',
      'Nobody in the new intake holds more than eight children. Two of the 2019 intake went over 15 for a week, when a pod was isolating, and were brought back. Learning days were kept in nine cases out of ten.',
      { next: 'Complete first-year assessments for the 2019 intake, and talk to each about their second year.' },
    ),
    said(
      '2020-12-09',
      'on-track',
      'Eleven of thirteen first-year assessments are passed and two have panel dates next week. Nobody in the new intake holds more than 11 children. Thirteen of fourteen from 2019 remain (93%), above our aim.',
      { next: 'Finish assessments by 18 December and keep the limits through January, usually our busiest month.' },
    ),
  ],
})
