import { action } from '../build.ts'

export default action({
  ref: 'SRG1',
  area: 2,
  title: 'Every office has a quiet room',
  recommendations: [],
  noneBecause: 'It comes from colleagues, and not from the inspection',
  owner: 'head-of-workforce',
  starts: '2019-09-02',
  due: 'Autumn 2019 (as the group’s list says)',
  added: '2020-12-07',
  because: 'Brought in from the staff reference group’s own list, so that the plan shows what was done on it',
  closedBefore: {
    on: '2019-09-20',
    note: 'The rooms had been in use for ten days when the plan began; the group’s list says so.',
  },
  milestones: [],
  updates: [],
})
