import { action, said } from '../build.ts'
import { CHAIR, PROGRAMME } from '../posts.ts'

export default action({
  ref: '3.3',
  title: 'One partnership board directs early help across every agency',
  success:
    'By 30 October 2020 one board of all agencies reads the same figures each quarter and acts on them, and at least 85% of families assessed for early help have one plan and one lead worker whom they can name (58% in November 2019).',
  recommendations: [4],
  owner: 'head-of-partnerships',
  partners: 'Clinical commissioning group, Kent Police, schools, public health, voluntary sector',
  starts: '2019-12-02',
  due: '2020-10-30',
  milestones: [
    ['Terms of reference agreed by every agency', '2020-02-28', '2020-02-26'],
    ['First meeting with a shared set of figures', '2020-03-31', '2020-06-17'],
    ['One plan used by schools, health visitors and hubs', '2020-07-31', '2020-07-24'],
    ['Families asked whether they can name their lead worker', '2020-09-25', '2020-09-25'],
  ],
  closure: [
    { on: '2020-10-05', step: 'claimed', by: 'harper@plan.example' },
    {
      on: '2020-10-13',
      step: 'reviewed',
      by: PROGRAMME,
      note: 'Three kinds of evidence read. Data: 312 of 358 families with one plan and one lead worker at 30 September (87%). Audit: 24 plans read jointly by three agencies, 19 with a lead worker who had done what was agreed. Voice: 88 families asked, 76 could name their lead worker.',
    },
    {
      on: '2020-10-28',
      step: 'agreed',
      by: CHAIR,
      meeting: 'board-2020-10-28',
      minute: 'IB 2020/10 item 8.1',
      note: 'Closed on data, audit and the families’ answers. To be tested again in spring 2021, when visits are back in person.',
    },
  ],
  updates: [
    said(
      '2019-12-04',
      'on-track',
      'We found four partnership groups that each discuss early help and none that decides. A sample of sixty families shows 35 with one plan and one lead worker (58%); some families have three plans.',
      { next: 'Ask each agency to send someone who can commit staff and money, and draft terms of reference.' },
    ),
    said(
      '2020-01-07',
      'on-track',
      'All agencies have named a member senior enough to decide. Two of the four old groups have agreed to stop. Schools asked that meetings avoid the start and end of the school day.',
      { next: 'Circulate terms of reference by 24 January and choose eight figures that everyone can supply.' },
    ),
    said(
      '2020-02-05',
      'on-track',
      'Terms of reference are with the five organisations for approval. Six of the eight figures can be supplied now; health visiting and school attendance need a sharing agreement first.',
      { next: 'Obtain approval from all five by 28 February and sign the sharing agreement in March.' },
    ),
    said(
      '2020-03-05',
      'on-track',
      'Every agency approved the terms by 26 February and the last of the old groups has closed. The first meeting is on 25 March, with seven figures out of eight in the pack.',
      { next: 'Hold the first meeting and agree the one plan that every agency will use.' },
    ),
    said(
      '2020-04-08',
      'at-risk',
      'The first meeting was postponed, as health and police members were called to the emergency response. A short weekly call replaced it, and has arranged food, medicine and school places for families known to any agency.',
      {
        next: 'Turn the weekly call into the shared list of families who need help most.',
        way: 'First meeting proper by video in June; the sharing agreement signed by 29 May.',
      },
    ),
    said(
      '2020-05-05',
      'at-risk',
      'The weekly call has 140 families on one list, each with one worker who rings them; it has shown agencies what the board is for. The sharing agreement waits for one signature.',
      {
        next: 'Draft the one plan from what the weekly call uses, two pages at most.',
        way: 'Sharing agreement by 29 May, first meeting on 17 June, plan in use by 24 July.',
      },
    ),
    said(
      '2020-06-05',
      'on-track',
      'The sharing agreement was signed on 28 May and all eight figures are in the pack for 17 June. Parents in two hubs have read the draft plan and cut it further.',
      { next: 'Hold the first meeting on 17 June and decide which agency leads for which families.' },
    ),
    said(
      '2020-07-07',
      'on-track',
      'The board met on 17 June and made its first hard decision: midwives and health visitors now lead for families with babies. 71% of families assessed since April have one plan and one lead worker.',
      { next: 'Move schools and hubs to the one plan by 24 July, before the holidays.' },
    ),
    said(
      '2020-08-05',
      'on-track',
      'Schools, health visitors and hubs are on the one plan since 24 July. 78% of families now have a single plan and lead. School staff have kept in touch with most of theirs through the holiday.',
      { next: 'Agree how families will be asked in September whether they know who leads their plan.' },
    ),
    said(
      '2020-09-07',
      'on-track',
      'The second meeting on 2 September read the figures by area and moved two workers to the hub with the longest wait. 83% of families have one plan and one lead worker, close to the aim.',
      { next: 'Ring at least eighty families by 25 September, and read 24 plans jointly across three agencies.' },
    ),
    said(
      '2020-10-05',
      'complete',
      '312 of 358 families have one plan and one lead worker (87%). Of 88 families asked, 76 could name that person (86%). The board has met twice, reads the same eight figures and has moved staff because of them.',
      { next: 'Ask the board to agree closure on 28 October, with a further check in spring.' },
    ),
  ],
})
