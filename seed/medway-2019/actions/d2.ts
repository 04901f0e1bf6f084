import { action } from '../build.ts'

export default action({
  ref: 'D2',
  area: 4,
  title: 'A weekly list of late assessments is made by hand in every team',
  success: 'Every team has its list by Monday noon, and no assessment is late without its manager knowing why.',
  recommendations: [5],
  owner: 'head-of-quality-assurance',
  starts: '2019-10-07',
  due: '2019-12-20',
  later: [
    {
      on: '2019-10-01',
      reason:
        'The draft was read through before it went to the board: action 4.3 does the same for every team at once.',
      withdrawn: 'no-longer-needed',
    },
  ],
  milestones: [],
  updates: [],
})
