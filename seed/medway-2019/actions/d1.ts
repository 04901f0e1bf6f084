import { action } from '../build.ts'

export default action({
  ref: 'D1',
  area: null,
  title: 'Families of disabled children find out about short breaks in one place',
  recommendations: [],
  owner: 'head-of-partnerships',
  due: 'Spring 2020',
  later: [
    {
      on: '2019-10-01',
      reason: 'The draft was read through before it went to the board: another plan has this action already.',
      withdrawn: { movedTo: 'The council’s plan for special educational needs and disability' },
    },
  ],
  milestones: [],
  updates: [],
})
