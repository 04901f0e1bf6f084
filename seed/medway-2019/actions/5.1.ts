import { action, said } from '../build.ts'

export default action({
  ref: '5.1',
  title: 'Police, health and social care weigh high risk together in a day',
  success:
    'By 31 March 2021, for 90% of contacts about domestic abuse or exploitation, social care, police and health decide together within one working day (54% in August 2019), and 95% of children then found to be at high risk are seen within 24 hours (77%).',
  recommendations: [3, 4],
  owner: 'head-of-service-first-response',
  partners: 'Kent Police; clinical commissioning group; domestic abuse services; schools',
  starts: '2019-12-02',
  due: '2020/21',
  milestones: [
    ['Police, health and social care sign one agreement on sharing information', '2020-02-28', '2020-02-26'],
    ['Police and health staff take part in decisions every working day', '2020-04-30', '2020-06-08'],
    ['Schools told of domestic abuse incidents before the next school day', '2020-06-30', '2020-09-14'],
    ['90% of high-risk contacts decided together in a day, over a quarter', '2020-12-31'],
  ],
  updates: [
    said(
      '2019-12-04',
      'not-started',
      'Work begins with a workshop in January. Today police send notices by email in batches, health is asked by telephone, and First Response often decides before either has answered.',
      {
        next: 'Hold the workshop on 14 January and map one week of contacts from start to finish.',
      },
    ),
    said(
      '2020-01-08',
      'on-track',
      'We followed 82 contacts about domestic abuse or exploitation through a week: 46 were decided with police and health in a day (56%). The wait is nearly always for health information.',
      {
        next: 'Use the map at the workshop on 14 January and draft one agreement on sharing information.',
      },
    ),
    said(
      '2020-02-06',
      'on-track',
      'The workshop agreed what each agency may share on domestic abuse and exploitation without asking a lawyer first. The clinical commissioning group has offered a health navigator to sit at the front door from April.',
      {
        next: 'Sign the agreement on 26 February and brief First Response, hubs and schools on it.',
      },
    ),
    said(
      '2020-03-05',
      'on-track',
      'The agreement was signed on 26 February and 140 staff from schools, police, health and hubs have had a briefing. February: 63% of high-risk contacts decided together within a day.',
      {
        next: 'Induct the health navigator and start a daily meeting at half past nine from 1 April.',
      },
    ),
    said(
      '2020-04-06',
      'at-risk',
      'The health navigator was called back to hospital work before starting. Contacts fell by a third when schools closed, and domestic abuse calls are expected to rise. The daily meeting runs by video with police only.',
      {
        next: 'Ask the designated nurse for a named person to telephone each morning in the meantime.',
        way: 'Named health contact from 20 April; navigator back by 8 June; daily three-way meeting from that day.',
      },
    ),
    said(
      '2020-05-06',
      'at-risk',
      'A named nurse has answered by telephone since 20 April and 68% of high-risk contacts were decided together in April. Police notices of domestic abuse are up by about 15% on last spring.',
      {
        next: 'Agree with police how repeat domestic abuse notices are brought to the morning meeting.',
        way: 'Repeat notices on the daily list from 18 May; health navigator starts on 8 June.',
      },
    ),
    said(
      '2020-06-09',
      'at-risk',
      'The health navigator started yesterday, so all three partners now meet daily. May stood at 71%. Schools cannot yet be told of incidents before the next day, as few children are in school.',
      {
        next: 'Test the notice to schools with six primary schools that are open to more year groups.',
        way: 'Test with six schools from 22 June; all schools from the first full week of term, 14 September.',
      },
    ),
    said(
      '2020-07-08',
      'at-risk',
      'June: 78% decided together in a day and 86% of children at high risk seen within 24 hours. The six schools that tested the notice say that it changes how they greet a child that morning.',
      {
        next: 'Name a lead and a deputy in every school before the summer holiday.',
        way: 'Leads named by 17 July; training online in the week of 7 September; notices to all schools from 14 September.',
      },
    ),
    said(
      '2020-08-06',
      'on-track',
      'All but a few schools have a named lead and deputy. July: 81% decided together. Families who need less than social care now pass to a hub in the same meeting, not by a second form.',
      {
        next: 'Prepare for the monitoring visit of 20 and 21 August and carry on as usual through it.',
      },
    ),
    said(
      '2020-09-07',
      'on-track',
      'The monitoring visit on 20 and 21 August looked at the front door and its link with early help. August: 83% decided together within a day, and 89% of children at high risk seen within 24 hours.',
      {
        next: 'Start notices to all schools on 14 September, and match the visit’s letter to this plan.',
      },
    ),
    said(
      '2020-10-08',
      'on-track',
      'Notices to schools began on 14 September: 96 in the first fortnight, nine in ten before the school day. The letter of 15 September has been read with partners and its points matched to this action and early help’s.',
      {
        next: 'Ask twenty families whether being known to several agencies helped or only repeated questions.',
      },
    ),
    said(
      '2020-11-06',
      'on-track',
      'October: 87% decided together in a day and 92% of children at high risk seen within 24 hours. Twelve of twenty families said that they had told their story fewer times; the rest saw no change.',
      {
        next: 'Let the police lead see the health record summary in the meeting, to save the second question.',
      },
    ),
  ],
})
