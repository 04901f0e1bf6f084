import { action, said } from '../build.ts'
import { PROGRAMME } from '../posts.ts'

export default action({
  ref: '4.4',
  title: 'Children and parents speak in every audit of their help',
  success:
    'By 18 December 2020, at least 80% of audits include a conversation with the child or a parent (9% in August 2019), and three in four of those asked say that the audit’s findings match what they lived through.',
  recommendations: [1],
  owner: 'head-of-quality-assurance',
  partners: 'Participation team; parents’ forum',
  starts: '2019-11-18',
  due: '2020-12-18',
  milestones: [
    ['Young people and parents agree the questions that auditors ask', '2020-02-28', '2020-02-24'],
    ['Every auditor trained to hold the conversation', '2020-04-30', '2020-06-12'],
    ['Half of the month’s audits include a conversation', '2020-07-31', '2020-07-31'],
    ['80% of audits include a conversation, two months running', '2020-10-30', '2020-10-05'],
  ],
  updates: [
    said(
      '2019-12-03',
      'on-track',
      'The participation team has found eight young people and eleven parents willing to write the questions with us. Auditors worry about time and about opening old hurts, so both go on the agenda.',
      {
        next: 'Hold the first evening session with young people and parents in the week of 13 January.',
      },
    ),
    said(
      '2020-01-07',
      'on-track',
      'Invitations for 15 January have gone out with travel and childcare paid. Meanwhile December’s auditors tried ringing families first: 7 of 40 audits had a conversation, about double the summer’s rate.',
      {
        next: 'Bring the group’s questions together into one page and test them on three audits.',
      },
    ),
    said(
      '2020-02-07',
      'on-track',
      'Two sessions held. Young people want to be asked what got better, not whether they were happy with a service. Parents want to hear afterwards what was found, which we had never offered.',
      {
        next: 'Agree the final questions on 24 February and design a plain letter back to families.',
      },
    ),
    said(
      '2020-03-09',
      'at-risk',
      'Questions agreed on 24 February and the letter back is in use. February’s audits reached 11 of 40 families. Auditors without training are slow to start, and the first training day is full.',
      {
        next: 'Find a larger room for 26 March and a second trainer from the participation team.',
        way: 'Train 18 auditors on 26 March and 18 on 23 April; a conversation in half of audits by 31 July.',
      },
    ),
    said(
      '2020-04-09',
      'at-risk',
      'Training in a room is impossible, and families have heavier worries than our audits. Conversations fell to 6 of 34, all by telephone. Those who did talk welcomed a call from someone new.',
      {
        next: 'Rewrite the training as two online sessions of an hour and a half.',
        way: 'Online training on 14 May and 12 June; telephone and video calls the rule from 1 May.',
      },
    ),
    said(
      '2020-05-05',
      'at-risk',
      'No change this month: calls go on by telephone at about one audit in five while the online training is prepared. Young people are testing the session before auditors see it.',
      {
        next: 'Run the first online session on 14 May with half of the auditors.',
        way: 'Second half trained on 12 June; calls in one audit in three by the end of June.',
      },
    ),
    said(
      '2020-06-08',
      'at-risk',
      'Half of the auditors trained on 14 May and it shows: 13 of 41 audits in May included a conversation (32%). Children under ten are hardly ever asked, and nobody had planned for them.',
      {
        next: 'Train the rest on 12 June and add drawing and play prompts for younger children.',
        way: 'All auditors trained by 12 June; younger children’s prompts in use from 1 July; half of audits by 31 July.',
      },
    ),
    said(
      '2020-07-09',
      'on-track',
      'All 36 auditors are trained, six weeks late. June reached 19 of 42 audits (45%). Prompts for younger children came into use on 1 July with help from a primary school’s staff.',
      {
        next: 'Ask families by text whether the findings match their experience, starting with June’s audits.',
      },
    ),
    said(
      '2020-08-04',
      'on-track',
      'July’s audits included 24 conversations in 40 (60%), so the half-way milestone was met on its day. Of 22 families who replied to the text, 15 said that the findings matched their experience.',
      {
        next: 'Learn from the families who disagreed and look again at those audits’ grades.',
      },
    ),
    said(
      '2020-09-07',
      'on-track',
      'August: 25 of 31 audits had a conversation (81%). Families who disagreed mostly said that changes of worker were passed over, so auditors must now count and mention them.',
      {
        next: 'Keep above 80% in September, when audits rise to 45, and check the replies from families.',
      },
    ),
    said(
      '2020-10-06',
      'complete',
      'September: 38 of 45 audits had a conversation (84%), the second month above 80%. Of 57 families who replied since June, 44 said that the findings matched their experience (77%). Both parts of the measure are met.',
      {
        next: 'Share what families said with team managers each quarter and re-test in the spring.',
      },
    ),
  ],
  closure: [
    {
      on: '2020-10-06',
      step: 'claimed',
      by: 'ellis@plan.example',
      note: 'Both parts of the success measure met, ten weeks early',
    },
    {
      on: '2020-10-13',
      step: 'reviewed',
      by: PROGRAMME,
      note: 'Data: conversations in audits, month by month to September. Audit: ten audits re-read, and a conversation found in each said to have one. Voice: replies of 57 families. Ready for the chair.',
    },
  ],
})
