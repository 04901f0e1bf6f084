import { action, said, unchanged } from '../build.ts'

export default action({
  ref: '2.2',
  title: 'Early help hubs and the leaving care team are fully staffed',
  success:
    'By 29 January 2021 at least 59 of 62 posts (95%) in the four hubs and leaving care are filled (44, 71%, in September 2019), so that no family waits over 10 working days for a worker (24 in January 2020) and no personal adviser holds more than 22 young people (34).',
  recommendations: [2],
  owner: 'head-of-workforce',
  partners: 'Early help hubs, leaving care team, corporate human resources',
  starts: '2019-12-02',
  due: '2021-01-29',
  milestones: [
    ['One list of posts agreed with finance', '2020-01-31', '2020-01-24'],
    ['First campaign: ten offers accepted', '2020-03-31', '2020-03-27'],
    ['Leaving care has all 14 personal advisers', '2020-09-30', '2020-09-14'],
    ['Autumn campaign fills six hub posts', '2020-11-30'],
    ['59 of 62 posts filled', '2021-01-15'],
  ],
  redated: [
    {
      askedOn: '2020-10-13',
      from: '2021-01-29',
      to: '2021-04-30',
      code: 'recruitment',
      reason: 'Three hub workers resigned in September and the autumn campaign started four weeks late.',
      effect: 'Families in two hubs would wait longer than 10 working days for a worker until the spring.',
      decidedOn: '2020-10-28',
      meeting: 'board-2020-10-28',
      minute: 'IB 2020/10 item 7.3',
      decision: 'refused',
      boardWords: 'The hubs are where families wait. The board would rather see an earlier campaign than a later date.',
    },
  ],
  updates: [
    said(
      '2019-12-04',
      'not-started',
      'Recruitment has not begun: the lists of posts held by finance and by the services disagree, so we cannot yet say how many are empty. Finance and both services meet on 12 December to settle one list.',
      { next: 'Agree one list of posts for the four hubs and leaving care, with grades and funding, in January.' },
    ),
    said(
      '2020-01-08',
      'at-risk',
      'The list is all but agreed: 62 posts, of which 45 are filled. Families wait 24 working days on average for an early help worker, and some personal advisers hold 34 young people.',
      {
        next: 'Sign off the list with finance and write adverts with staff who do the jobs now.',
        way: 'Campaign approved by 24 January, advertised on 3 February, offers accepted by 31 March.',
      },
    ),
    said(
      '2020-02-06',
      'on-track',
      'The campaign opened on 3 February with a short film made by hub staff. Three agency workers have become permanent, so 48 of 62 posts are filled. About sixty people came to the open evening.',
      { next: 'Shortlist with the hubs, and train care leavers to sit on the interview panels for advisers.' },
    ),
    said(
      '2020-03-04',
      'on-track',
      'Care leavers helped to interview for personal advisers and ranked the same people first as managers did. Ten offers have been made across the two services, on top of the 48 posts already filled.',
      { next: 'Complete references and disclosure checks so that most people can start by the end of April.' },
    ),
    said(
      '2020-04-07',
      'at-risk',
      'All ten offers were accepted by 27 March, but references and checks have slowed since lockdown and four starts have slipped to late May. 47 of 62 posts are filled. Induction has been rewritten to work online.',
      {
        next: 'Lend laptops to new starters and pair each with an experienced worker by telephone.',
        way: 'Accept checks by video as the temporary guidance allows, and start everyone by 1 June.',
      },
    ),
    said(
      '2020-05-06',
      'off-track',
      'Two of the ten have withdrawn, nobody has been able to start, and a leaver is not replaced: 46 of 62 posts are filled. The May campaign is cancelled because assessment days cannot be held. Families now wait 27 working days.',
      {
        next: 'Try interviews by video for the leaving care posts, with a written exercise done at home.',
        way: 'Interview by video from 18 May, with starts from July; 54 posts filled by 31 August.',
        help: 'Lift the limit on agency cover in leaving care until September, when advisers are in place.',
        forecast: '2021-04-30',
      },
    ),
    said(
      '2020-06-04',
      'at-risk',
      'Six people started on 1 June, so 52 of 62 posts are filled and leaving care has 12 of 14 advisers. Interviews by video work: nine candidates were seen in two days, some from further away than usual.',
      {
        next: 'Make offers to the strongest five candidates and hold two more as reserves for autumn.',
        way: 'Five offers by 26 June and starts by 14 September bring us to 59 filled, if nobody leaves.',
      },
    ),
    said(
      '2020-07-06',
      'at-risk',
      '53 of 62 posts are filled and five offers are out. Hubs are thin for the summer holidays, so each has named a duty worker to ring families who wait. The wait is down to 19 working days.',
      {
        next: 'Keep in touch weekly with everyone who has accepted, so that nobody drifts away over the summer.',
        way: 'Five starts between 24 August and 14 September; exit interviews with each leaver from 13 July.',
      },
    ),
    unchanged('2020-08-04'),
    said(
      '2020-09-08',
      'on-track',
      '56 of 62 posts are filled (90%). Families wait 13 working days on average, half of what it was in May. Leaving care has 13 advisers and the last begins on 14 September.',
      { next: 'Plan an autumn campaign for six hub posts, and ask recent starters what nearly put them off.' },
    ),
    said(
      '2020-10-07',
      'at-risk',
      'Two people started and three hub workers resigned, two of them for health posts nearby: 55 of 62 are filled. Leaving care is at full strength for the first time. The wait has crept up to 15 working days.',
      {
        next: 'Open the autumn campaign on 19 October and offer flexible hours, which leavers said they wanted.',
        way: 'Fill six hub posts by 30 November; agency cover in two hubs from 26 October. The board is asked for April in case.',
      },
    ),
    said(
      '2020-11-04',
      'off-track',
      '52 of 62 posts are filled (84%). The autumn advert brought nobody we could appoint in two hubs and three October leavers are not replaced. The board did not agree to move the date; as things stand we will miss it.',
      {
        next: 'Rewrite the hub manager job with a career step, and advertise again on 16 November.',
        way: 'Readvertise on 16 November, offers by 11 December, starts in February; 59 filled by 31 March.',
        help: 'A market supplement for hub workers until March 2022, paid for from vacant posts.',
        forecast: '2021-03-31',
      },
    ),
    said(
      '2020-12-03',
      'off-track',
      '51 of 62 posts are filled (82%), and two personal advisers leave at Christmas. In one hub families wait 21 working days. The second advert did better: four hub offers went out last week.',
      {
        next: 'Cover the two adviser caseloads so that every young person knows before Christmas who to ring.',
        way: 'Four hub starts by 8 February; adviser interviews on 12 January; 59 filled by 31 March.',
        help: 'A decision on the market supplement asked for in November, before adviser interviews in January.',
        forecast: '2021-03-31',
      },
    ),
  ],
})
