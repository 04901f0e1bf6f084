import { action } from '../build.ts'

export default action({
  ref: '5.7',
  title: 'Forty more care leavers are in work or training, in a secure home',
  success:
    'By 30 July 2021, 40 more care leavers have started work, an apprenticeship or training and 30 of them have stayed for eight weeks, nobody who started has lost a home because benefits changed, and 60% of those aged 19 to 21 are in education, employment or training (47% in June 2020).',
  recommendations: [8],
  owner: 'head-of-care-leavers',
  partners: 'Council human resources; housing service; Jobcentre Plus; further education college; local employers',
  added: '2020-07-20',
  starts: '2021-01-11',
  due: 'Summer term 2021',
  milestones: [
    ['Ten council jobs or apprenticeships kept for care leavers', '2021-02-26'],
    ['Work coach for care leavers in post, with a rent check before each start', '2021-03-31'],
    ['First fifteen care leavers started', 'Spring term 2021 (before Easter)'],
    ['All forty started', '2021-05-28'],
  ],
  updates: [],
})
