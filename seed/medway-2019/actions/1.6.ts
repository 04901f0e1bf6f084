import { action, said } from '../build.ts'
import { CHAIR, PROGRAMME } from '../posts.ts'

export default action({
  ref: '1.6',
  title: 'Every child in care has a permanence plan by the second review',
  success:
    'By 30 June 2020, 95% of children have an agreed permanence plan by their second review (61% in September 2019), each with a second plan in case the first fails, so that children know sooner where they will grow up.',
  recommendations: [6],
  owner: 'head-of-quality-assurance',
  partners: 'Children’s guardians, legal services',
  starts: '2019-11-04',
  due: '2020-06-30',
  milestones: [
    ['List of every child past a second review without a plan', '2019-12-20', '2019-12-11'],
    ['Reviewing officers check progress midway between reviews', '2020-02-28', '2020-02-25'],
    ['Children past a second review without a plan have all had one agreed', '2020-04-30', '2020-05-07'],
    ['95% have a plan by the second review, two months running', '2020-06-30', '2020-06-02'],
  ],
  updates: [
    said(
      '2019-12-06',
      'on-track',
      'Reviewing officers are reading the file of every child past a second review, and will finish next week. So far a third have no agreed plan. Often the plan exists in the social worker’s mind and has not been decided by anyone.',
      { next: 'Finish the list, and put the oldest cases to a weekly permanence meeting from January.' },
    ),
    said(
      '2020-01-07',
      'on-track',
      'The list was finished on 11 December, and a permanence meeting now takes the oldest cases each Thursday. By the end of December 68% of children had a plan by their second review, from 61%.',
      { next: 'Begin checks midway between reviews, with a short form that shows what has drifted.' },
    ),
    said(
      '2020-02-06',
      'at-risk',
      'January stood at 73%. Two reviewing officers are away and the midway checks have not begun in the east. Without them a plan that stalls is not noticed for up to three months.',
      {
        next: 'Share the eastern children between colleagues until both reviewing officers are back.',
        way: 'A temporary reviewing officer from 17 February, midway checks everywhere by 25 February, and 80% in March.',
      },
    ),
    said(
      '2020-03-06',
      'on-track',
      'Midway checks have run in all teams since 25 February and found 29 plans that had stalled, most of which are moving again. A plan by the second review is now in place for 81% of children.',
      { next: 'Work through the remaining children on December’s list, longest waiting first.' },
    ),
    said(
      '2020-04-09',
      'at-risk',
      'Reviews moved to video and telephone without a gap, and 86% have a plan in time. Amber because family group conferences are suspended and courts are adjourning all but urgent hearings, which holds up some decisions.',
      {
        next: 'Ask children how they would like to take part when a review is not held in person.',
        way: 'Family meetings by video from 20 April; plans decided now where only the court’s approval is awaited.',
      },
    ),
    said(
      '2020-05-07',
      'on-track',
      'Plans in time reached 95% in April. The last children on December’s list had their plans agreed today, a week later than intended. In a survey, 64 children said how reviews by video suited them; most want a choice.',
      { next: 'Read 30 plans for quality with the permanence meeting, and bring the evidence together for the board.' },
    ),
    said(
      '2020-06-04',
      'complete',
      'May was 97%, the second month at 95% or better. We read 30 plans, and 24 were good or better. Children’s answers show that more of them know what is meant to happen. We ask the board to agree that this is complete.',
      { next: 'Keep the weekly meeting and the midway checks as ordinary work, with a yearly report.' },
    ),
  ],
  closure: [
    { on: '2020-06-04', step: 'claimed', by: 'ellis@plan.example' },
    {
      on: '2020-06-12',
      step: 'reviewed',
      by: PROGRAMME,
      note: 'Seen: data (plans by the second review, October 2019 to May 2020), audit (30 plans read, 24 good or better) and voice (64 children’s answers in the review survey).',
    },
    {
      on: '2020-06-24',
      step: 'agreed',
      by: CHAIR,
      meeting: 'board-2020-06-24',
      minute: 'IB 2020/06 item 5.1',
    },
  ],
})
