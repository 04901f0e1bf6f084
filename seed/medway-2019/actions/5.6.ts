import { action, said } from '../build.ts'

export default action({
  ref: '5.6',
  title: 'Care leavers have a suitable home agreed before they turn 18',
  success:
    'By 30 October 2020, 90% of young people in care have their next home agreed six months before they turn 18 (46% in summer 2019), and 95% of care leavers live in suitable accommodation (84%), with bed and breakfast never a first home.',
  recommendations: [8],
  owner: 'head-of-partnerships',
  supports: ['head-of-care-leavers', 'head-of-service-early-help'],
  own: [{ label: 'Links to', text: 'The council’s housing strategy, theme 2' }],
  partners: 'Council housing service; housing associations; supported lodgings hosts',
  starts: '2020-01-06',
  due: '2020-10-30',
  later: [
    {
      on: '2020-09-17',
      reason: 'Success measure carries the date that the board agreed on 16 September 2020',
      success:
        'By 31 March 2021, 90% of young people in care have their next home agreed six months before they turn 18 (46% in summer 2019), and 95% of care leavers live in suitable accommodation (84%), with bed and breakfast never a first home.',
    },
  ],
  milestones: [
    ['Housing and children’s services sign a joint protocol', '2020-04-30', '2020-07-24'],
    ['Housing panel looks at every young person at 16 and a half', '2020-06-30', '2020-09-15'],
    [
      'Twelve more supported lodgings places',
      '2020-09-30',
      undefined,
      { owner: 'head-of-care-leavers', note: 'Hosts are found with the fostering team' },
    ],
    ['90% have a home agreed six months before 18, over a quarter', '2020-10-30'],
  ],
  updates: [
    said(
      '2020-01-08',
      'not-started',
      'The action opened on Monday. Housing and children’s services have named a lead each. There is no shared list yet of who turns 18 and when, so making one is the first piece of work.',
      {
        next: 'List every young person in care aged 16 and 17 with their wishes and present plan.',
      },
    ),
    said(
      '2020-02-06',
      'on-track',
      'The list is made: 92 young people turn 18 in the next two years, and 45 of them have a next home in mind (49%). Most want to stay close to a carer or a friend.',
      {
        next: 'Draft a joint protocol that says what housing offers and at what age.',
      },
    ),
    said(
      '2020-03-06',
      'on-track',
      'A first draft of the protocol is out for comment. Housing will give care leavers the top band for a tenancy. Supported lodgings need hosts: seven people came to the February evening.',
      {
        next: 'Settle the protocol by 30 April and visit the seven possible hosts.',
      },
    ),
    said(
      '2020-04-07',
      'at-risk',
      'Housing staff are finding rooms for people sleeping rough, and the protocol has stopped. No tenancy is being let. Young people who turn 18 in lockdown may stay where they are, which we have told all carers.',
      {
        next: 'Promise every young person turning 18 before September that no one will move them.',
        way: 'Protocol picked up again on 1 June; panel by 31 July; hosts visited by video from 11 May.',
      },
    ),
    said(
      '2020-05-06',
      'off-track',
      'Nobody has had to move at 18, but the stock of supported places is full as a result, and lettings are still frozen. Two thirds of possible hosts withdrew because they are shielding.',
      {
        next: 'Ask the housing service for a date when lettings and the protocol can start again.',
        way: 'Lettings restart by 15 June; protocol signed by 31 July; second call for hosts in September.',
        help: 'Housing service to name someone for the protocol from 1 June.',
        forecast: '2021-01-29',
      },
    ),
    said(
      '2020-06-09',
      'off-track',
      'Lettings restart on Monday, with 17 care leavers waiting for a tenancy. Housing has named someone for the protocol two days a week. Suitable accommodation stands at 85%, a point above summer 2019.',
      {
        next: 'Match the 17 to lettings in the first month and finish the protocol’s text.',
        way: 'First lettings from 15 June; protocol signed by 31 July; panel’s first meeting on 15 September.',
        forecast: '2021-01-29',
      },
    ),
    said(
      '2020-07-07',
      'off-track',
      'Nine of the 17 have been offered a tenancy. The protocol’s text is agreed and waits for signature. Hosts remain the trouble: none of the twelve new places exists and the budget is not confirmed.',
      {
        next: 'Sign the protocol by 24 July and settle what hosts are paid.',
        way: 'Protocol by 24 July; hosts’ payment agreed by 28 August; recruitment from 14 September; twelve places by February.',
        help: 'Confirm the budget for twelve supported lodgings places this financial year.',
        forecast: '2021-02-26',
      },
    ),
    said(
      '2020-08-07',
      'at-risk',
      'The protocol was signed on 24 July and the budget for hosts has been confirmed. Thirteen of the 17 are in their own homes. A home was agreed six months ahead for 58% of those aged seventeen and a half.',
      {
        next: 'Prepare the panel’s first list and write the call for hosts with care leavers.',
        way: 'Panel from 15 September; hosts’ recruitment from 14 September; ask the board for a date in March.',
        onBehalf: true,
        forecast: '2021-03-31',
      },
    ),
    said(
      '2020-09-08',
      'at-risk',
      'The call for hosts is ready, and two care leavers speak in its film. Suitable accommodation is 87%. Some young people who stayed put in lockdown now choose to remain with their carers to 21.',
      {
        next: 'Hold the first panel on 15 September and open recruitment of hosts the day before.',
        way: 'Panel monthly from 15 September; six hosts approved by 18 December and six by 26 February.',
        forecast: '2021-03-31',
      },
    ),
    said(
      '2020-10-07',
      'at-risk',
      'The first panel agreed next steps for 22 young people aged 16 and a half or more. The board moved the date to 31 March. Fifteen people asked about hosting and eight have begun assessment.',
      {
        next: 'Approve the first hosts by 18 December and look at every plan for the over-17s in October.',
        way: 'Six hosts approved by 18 December and six by 26 February; 75% of homes agreed in time by 31 January.',
      },
    ),
    said(
      '2020-11-05',
      'at-risk',
      'A home is agreed six months ahead for 67% (of 36 young people), up from 58% in August. Assessments of hosts go on by video in the second lockdown, but home safety checks cannot all be done.',
      {
        next: 'Do the remaining home checks outdoors or by video where the rules allow.',
        way: 'Home checks finished by 11 December; six hosts approved by 18 December; 75% by 31 January.',
      },
    ),
    said(
      '2020-12-07',
      'at-risk',
      'The joint panel has now looked at 64 young people. Suitable accommodation is 89% and homes agreed in time 70%. Six hosts go to the approval panel on 17 December; the second six are at an early stage.',
      {
        next: 'Plan Christmas with each young person who has moved this autumn, and keep a spare place.',
        way: 'Six places open by 4 January; six more hosts approved by 26 February; 90% of homes agreed in time by 31 March.',
        forecast: '2021-03-31',
      },
    ),
  ],
  redated: [
    {
      askedOn: '2020-09-02',
      from: '2020-10-30',
      to: '2021-03-31',
      code: 'pandemic',
      reason:
        'Lettings were frozen from March to June, the protocol stopped for three months, and most possible hosts were shielding',
      effect: 'The 90% and 95% stand, five months later; nobody who turned 18 in lockdown was made to move',
      decidedOn: '2020-09-16',
      meeting: 'board-2020-09-16',
      minute: 'IB 2020/09 item 4.6',
    },
  ],
})
