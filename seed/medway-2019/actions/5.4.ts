import { action, said } from '../build.ts'

export default action({
  ref: '5.4',
  title: 'Partners take their share of early help',
  success:
    'By 30 September 2020, partners outside the council lead a third of early help plans (12% in summer 2019), and 70% of families they lead for say at the end that things are better for their children (not asked in 2019).',
  recommendations: [4],
  owner: 'head-of-service-early-help',
  partners: 'Schools and nurseries; health visiting and school nursing; voluntary and community groups',
  starts: '2019-12-02',
  due: '2020-09-30',
  later: [
    {
      on: '2020-05-14',
      reason: 'Success measure carries the date that the board agreed on 13 May 2020',
      success:
        'By 31 March 2021, partners outside the council lead a third of early help plans (12% in summer 2019), and 70% of families they lead for say at the end that things are better for their children (not asked in 2019).',
    },
    {
      on: '2020-07-20',
      reason: 'Title reworded when the plan was refreshed, to name the result',
      title: 'Schools, health and voluntary groups lead a third of early help plans',
    },
  ],
  milestones: [
    ['Each school and health visiting team has a named hub worker to ring', '2020-01-31', '2020-01-30'],
    ['Short guide for people leading a plan, written with partners', '2020-03-31', '2020-03-25'],
    ['120 people in partner organisations trained to lead a plan', '2020-07-31', '2020-09-25'],
    ['A quarter of new plans led by partners', '2020-09-30', '2020-10-30'],
  ],
  updates: [
    said(
      '2019-12-06',
      'on-track',
      'Schools and health visitors told us why they do not lead plans: too much paper, no one to ask, and a fear of being left holding the risk. Named hub workers are agreed for half of schools.',
      {
        next: 'Name a hub worker for every other school and for each health visiting team.',
      },
    ),
    said(
      '2020-01-07',
      'on-track',
      'Partners lead about 75 of 600 open plans (13%). All but two areas have their named workers, and the last are agreed by the end of January. Head teachers want a guide they can read in five minutes.',
      {
        next: 'Write the guide with three head teachers, a health visitor and a parent.',
      },
    ),
    said(
      '2020-02-06',
      'on-track',
      'Every school and health visiting team has had a named hub worker since 30 January, and calls to them doubled in a week. The first draft of the guide is four pages; parents have asked for plainer words.',
      {
        next: 'Finish the guide by 25 March and plan training for the summer term.',
      },
    ),
    said(
      '2020-03-04',
      'at-risk',
      'Health visiting says that it cannot lead plans until caseloads fall, and without health we would reach about a quarter, not a third. Voluntary groups are keen, but have never been asked before.',
      {
        next: 'Ask the new partnership board which agency should lead for which families.',
        way: 'Guide published on 25 March; health’s offer by 17 April; voluntary groups signed up by 30 April to make up the rest.',
      },
    ),
    said(
      '2020-04-09',
      'off-track',
      'The guide came out on 25 March, two days into lockdown. Schools are shut to most pupils, training is off and hub staff lead nearly every plan again, by telephone. New requests have fallen by half.',
      {
        next: 'Join the weekly call of all agencies, so that schools and hubs share out who rings whom.',
        way: 'Calls shared out by 24 April; training rebuilt online by 19 June; ask the board on 13 May for a new date.',
        forecast: '2021-03-31',
      },
    ),
    said(
      '2020-05-07',
      'at-risk',
      'The weekly call of agencies has given schools and voluntary groups families of their own to ring, among the 140 on its list. Few have become plan leads yet. A new date goes to the board on 13 May.',
      {
        next: 'Write the online training with the voluntary groups who now know these families best.',
        way: 'Online training from 22 June; 120 people trained by 25 September; a quarter of new plans by 30 October.',
      },
    ),
    said(
      '2020-06-05',
      'at-risk',
      'The board agreed 31 March 2021. Voluntary groups have taken on 18 plans, the first ever. Families say that they like being helped by people they met through food parcels, with no need to start again.',
      {
        next: 'Run the first two online training sessions and pair each trainee with a hub worker.',
        way: 'Training from 22 June; forty people by 17 July; every trainee paired with a hub worker by 31 July.',
      },
    ),
    said(
      '2020-07-08',
      'at-risk',
      'Thirty-four people have been trained online. Partners lead 101 of 598 plans (17%), helped by the decision in June that midwives and health visitors lead for babies. Schools ask us to wait until September.',
      {
        next: 'Use the summer for voluntary groups and nurseries, and book schools for September.',
        way: 'Forty people trained by 17 July, 80 by 31 August and 120 by 25 September.',
      },
    ),
    said(
      '2020-08-05',
      'at-risk',
      'Training stands at 71. We began to ask families at the end of a plan: 22 of 34 led by partners say that things are better for their children (65%). Partners lead 18% of plans.',
      {
        next: 'Ready the named hub workers for the calls that schools will make in September.',
        way: '120 people trained by 25 September; each secondary school leads at least one plan by 16 October.',
      },
    ),
    said(
      '2020-09-09',
      'on-track',
      'Ninety-six people are trained and the rest are booked. Schools are back and have taken 27 new plans in a week, mostly of families they rang through the summer. Health visitors lead 41.',
      {
        next: 'Finish the training on 25 September and report each area’s share to head teachers.',
      },
    ),
    said(
      '2020-10-08',
      'on-track',
      'Training reached 124 people on 25 September, two months late. Partners lead 132 of 571 plans (23%) and nearly a quarter of new ones. Two thirds of the families they led for say that things are better.',
      {
        next: 'Use early help’s own audits to check whether plans led by partners are as good.',
      },
    ),
    said(
      '2020-11-04',
      'on-track',
      'In October 29 of 108 new plans were led by partners (27%), so that milestone is reached, a month late. Early audits find partners’ plans warm in tone but weak on review dates.',
      {
        next: 'Help schools put a review date in every plan before the end of term.',
      },
    ),
  ],
  redated: [
    {
      askedOn: '2020-04-29',
      from: '2020-09-30',
      to: '2021-03-31',
      code: 'pandemic',
      reason:
        'Schools closed to most pupils and training stopped, so partners cannot take on plans before the autumn term',
      effect: 'The third and the 70% stand, six months later; the training target moves from July to September',
      decidedOn: '2020-05-13',
      meeting: 'board-2020-05-13',
      minute: 'IB 2020/05 item 4.4',
    },
  ],
})
