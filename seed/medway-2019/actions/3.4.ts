import { action, said } from '../build.ts'

export default action({
  ref: '3.4',
  title: 'Children move between social work and early help without a gap',
  success:
    'By 26 February 2021 at least 95% of children stepping down from social work have met their early help worker within 10 working days (63% in January 2020), and no more than 15% are back with a social worker inside six months (26%).',
  recommendations: [4],
  owner: 'head-of-service-first-response',
  partners: 'Early help hubs, schools, health visiting',
  starts: '2020-01-06',
  due: '2021-02-26',
  milestones: [
    ['Joint meeting before every step-down agreed', '2020-02-28', '2020-02-25'],
    ['Early help worker sits with First Response each day', '2020-04-30', '2020-06-15'],
    ['One record follows the child between services', '2020-10-30'],
    ['95% met within 10 working days, two months running', '2021-02-12'],
  ],
  updates: [
    said(
      '2020-01-07',
      'not-started',
      'Work starts this month with a count of where children are lost. In the last quarter of 2019, 63% of those stepped down met an early help worker within ten working days; some never did.',
      { next: 'Map each step from decision to first visit, with staff from both services, by 31 January.' },
    ),
    said(
      '2020-02-06',
      'on-track',
      'The map shows eleven steps and three lists for one handover. Both services agree on a joint meeting with the family before any step-down, so that nobody is passed on by email.',
      { next: 'Agree the joint meeting as a rule by 28 February and stop using two of the lists.' },
    ),
    said(
      '2020-03-05',
      'on-track',
      'Joint meetings have been the rule since 25 February and 31 families have had one. For those, nine in ten children met their new worker inside ten days; parents liked hearing the plan said aloud.',
      { next: 'Move an early help worker into First Response each day, starting with mornings, in April.' },
    ),
    said(
      '2020-04-08',
      'off-track',
      'Step-downs have almost stopped, because hubs are closed and families have nobody to step down to in person. 48 children are ready and waiting. The head of service is covering duty, so the programme office wrote this.',
      {
        next: 'Hold joint meetings by telephone for the 48 children, those with small babies first.',
        way: 'Twelve joint meetings a week by telephone from 20 April, and the waiting list cleared by 29 May.',
        help: 'Agreement from early help to take children on by telephone while the hubs are closed.',
        forecast: '2021-04-30',
        onBehalf: true,
      },
    ),
    said(
      '2020-05-06',
      'off-track',
      '26 of the 48 children have been handed over by telephone. Early help workers say that a first meeting without seeing the home is thin, so each child is seen on the doorstep as well.',
      {
        next: 'Finish the remaining 22 handovers and sample ten of them to see whether help began.',
        way: 'All 22 handed over by 12 June; ten-day measure back above 70% in July.',
        forecast: '2021-04-30',
      },
    ),
    said(
      '2020-06-09',
      'at-risk',
      'Every child who was waiting has been handed over. In a sample of ten, help had begun for most within a fortnight. An early help worker joins the daily First Response meeting from 15 June.',
      {
        next: 'Measure again for June, and ring twenty families about how the handover felt.',
        way: 'Early help in the daily meeting from 15 June; 80% met within ten days by 31 August.',
      },
    ),
    said(
      '2020-07-08',
      'at-risk',
      '74% of children stepped down in June met their worker within ten days. Having early help in the daily meeting prevents needless referrals too: about one contact in eight now goes straight to a hub.',
      {
        next: 'Write one shared chronology for handovers, in place of the two forms used today.',
        way: 'Shared chronology tested by 28 August; 85% met within ten days by 30 September.',
      },
    ),
    said(
      '2020-08-06',
      'at-risk',
      '77% met their worker within ten days in July. Delays are now mostly in one hub that is short of staff. Of children stepped down before March, 23% had come back to a social worker within six months.',
      {
        next: 'Let the other three hubs take handovers from the one that is short until it recruits.',
        way: 'Handovers shared between hubs from 17 August; one record in the case system by 30 October.',
      },
    ),
    said(
      '2020-09-08',
      'at-risk',
      '79% met within ten days in August, a month in which the monitoring visit looked at this interface. The single record is late: the supplier’s change has slipped to November and staff are still copying between systems.',
      {
        next: 'Agree a stopgap for the single record with the data team, and prepare for the return to school.',
        way: 'Stopgap record by 16 October; supplier’s change by 30 November; 90% met within ten days by 18 December.',
        forecast: '2021-02-26',
      },
    ),
  ],
})
