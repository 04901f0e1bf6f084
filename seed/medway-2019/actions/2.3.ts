import { action, said } from '../build.ts'

export default action({
  ref: '2.3',
  title: 'Social workers stay, on a career scheme that rewards practice',
  success:
    'By 31 March 2021 no more than 14% of permanent social workers leave in a year (22 of 118, 19%, in March 2020), and fewer than one child in ten has had three or more social workers in twelve months (one in four in 2019).',
  recommendations: [2],
  owner: 'head-of-workforce',
  partners: 'Trade unions, corporate human resources, staff reference group',
  starts: '2019-11-18',
  due: '2020-03-31',
  milestones: [
    ['Draft scheme tested with the staff reference group', '2020-01-17', '2020-01-15'],
    ['Consultation with trade unions closed', '2020-03-13', '2020-06-05'],
    ['All five grades evaluated', '2020-08-31', '2020-12-02'],
    ['Scheme relaunched and first panel held', '2021-02-12'],
  ],
  redated: [
    {
      askedOn: '2020-03-17',
      from: '2020-03-31',
      to: '2020-06-30',
      code: 'partner-delay',
      reason: 'Consultation with trade unions needs 30 days and could not open until costs were known on 28 February.',
      effect: 'Workers due to progress in spring wait a quarter longer; no child’s plan depends on the date.',
      decidedOn: '2020-04-01',
      meeting: 'board-2020-04-01',
      minute: 'IB 2020/04 item 7.2',
    },
    {
      askedOn: '2020-06-10',
      from: '2020-06-30',
      to: '2020-09-30',
      code: 'pandemic',
      reason: 'Consultation stopped from 24 March to 18 May and job evaluation staff were moved to pandemic work.',
      effect: 'Turnover may stay near 19% for another quarter, so more children change social worker this year.',
      decidedOn: '2020-06-24',
      meeting: 'board-2020-06-24',
      minute: 'IB 2020/06 item 7.3',
    },
    {
      askedOn: '2020-09-02',
      from: '2020-09-30',
      to: '2021-02-26',
      code: 'capacity',
      reason: 'The panel that evaluates the two senior grades has lost an evaluator and meets every other month.',
      effect: 'The turnover measure for March 2021 will show little of the scheme; it is read again in September 2021.',
      decidedOn: '2020-09-16',
      meeting: 'board-2020-09-16',
      minute: 'IB 2020/09 item 7.2',
    },
  ],
  updates: [
    said(
      '2019-12-03',
      'on-track',
      'A draft with five steps, from newly qualified to advanced practitioner, has been written with eleven social workers. What they asked for most was a way to progress and still work with children.',
      { next: 'Take the draft to the staff reference group on 15 January and cost each of the steps.' },
    ),
    said(
      '2020-01-09',
      'at-risk',
      'Early readers like the steps but not the portfolio, which they find too long. The two upper steps cost more than the budget assumed, so finance is modelling them again.',
      {
        next: 'Test a shorter portfolio with the staff reference group on 15 January.',
        way: 'Shorter portfolio by 24 January, costed options by 14 February, union consultation from 17 February.',
      },
    ),
    said(
      '2020-02-07',
      'at-risk',
      'The portfolio has gone from forty pages to twelve; six workers tried it and each finished within a day. Costing is running two weeks late, which holds up consultation.',
      {
        next: 'Finish the costing, then open consultation with trade unions on all five steps.',
        way: 'Costs final by 28 February, consultation from 2 March; relaunch follows in the same month if nothing is contested.',
      },
    ),
    said(
      '2020-03-09',
      'off-track',
      'Consultation opened on 2 March and runs for thirty days, so a relaunch by 31 March is no longer possible. In the last year 22 of 118 permanent social workers left (19%).',
      {
        next: 'Ask the board for a new date, and hold drop-in sessions on the scheme in each office.',
        way: 'Consultation closes on 1 April, evaluation in May, relaunch by 30 June.',
        forecast: '2020-06-30',
      },
    ),
    said(
      '2020-04-08',
      'at-risk',
      'The board moved the date to 30 June. Consultation was paused on 24 March by agreement, while everyone dealt with the lockdown. Under the old scheme seven workers have still progressed, by online panel.',
      {
        next: 'Agree with union officers how consultation can restart by video and written comment.',
        way: 'Restart consultation by 4 May and close it by 5 June, leaving three weeks to relaunch.',
      },
    ),
    said(
      '2020-05-06',
      'off-track',
      'Consultation remains paused, and the staff who evaluate jobs are on pandemic duties until July. Nine workers have asked when they may apply; we have told them plainly that we do not know yet.',
      {
        next: 'Reopen consultation online on 18 May, with the three questions still in dispute set out first.',
        way: 'Consultation from 18 May to 5 June; evaluate from July; relaunch by 30 September.',
        help: 'Return of the two job evaluators to this work by 1 July at the latest.',
        forecast: '2020-09-30',
      },
    ),
    said(
      '2020-06-04',
      'off-track',
      'Consultation has been open again since 18 May and closes tomorrow, with 61 written comments. Most support the scheme; the dispute left is about how long workers wait between steps.',
      {
        next: 'Answer each comment, publish the answers to staff, and ask the board to move the date again.',
        way: 'Answers to unions by 26 June, evaluation from 6 July, relaunch by 30 September.',
        forecast: '2020-09-30',
      },
    ),
    said(
      '2020-07-09',
      'at-risk',
      'Unions support the scheme, with a year between steps instead of two. The first of five grades has been evaluated. Four leavers in June said a clearer path would have made them think again.',
      {
        next: 'Put two more grades to the evaluation panel and train ten assessors to judge portfolios.',
        way: 'Second and third grades by 14 August, fourth and fifth by 11 September.',
      },
    ),
    said(
      '2020-08-06',
      'at-risk',
      'Two grades have passed evaluation and a third is with the panel. Ten assessors are trained, half of them from front-line teams. The panel’s next free date, 10 September, leaves almost no slack.',
      {
        next: 'Ask for an extra evaluation panel in late August for the advanced practitioner grades.',
        way: 'Extra panel by 28 August; failing that, the two senior grades go on 10 September.',
      },
    ),
    said(
      '2020-09-04',
      'off-track',
      'Three of five grades are evaluated. The panel lost one of its two evaluators in August and now meets every other month, so the senior grades cannot be done by 30 September. We have asked the board for February.',
      {
        next: 'Open the first three steps for early applications while the senior grades are evaluated.',
        way: 'Fourth grade on 1 October, fifth by 4 December, pay approval in January, relaunch by 26 February.',
        help: 'Use of a neighbouring council’s evaluator for the two senior grades.',
        forecast: '2021-02-26',
      },
    ),
    said(
      '2020-10-08',
      'at-risk',
      'The board agreed 26 February 2021. The fourth grade passed on 1 October with help from a neighbouring council. Thirteen workers have applied for the first three steps, and their managers back them.',
      {
        next: 'Hold the early panel on 5 November for the thirteen who have applied so far.',
        way: 'Early panel on 5 November, fifth grade by 4 December, pay approval by 22 January.',
      },
    ),
    said(
      '2020-11-09',
      'at-risk',
      'The early panel saw thirteen portfolios and progressed eleven; the other two have a plan to reapply. The evaluation panel for the last grade was put back from 12 November to 2 December.',
      {
        next: 'Prepare the pay report so that it can go forward the day after the last evaluation.',
        way: 'Last grade on 2 December, pay report on 11 December, approval by 22 January 2021.',
      },
    ),
    said(
      '2020-12-08',
      'at-risk',
      'All five grades are now evaluated. 20 of 118 permanent social workers left in the year to November (17%), two fewer than in the year to March. It stays amber because pay has still to be approved.',
      {
        next: 'Submit the pay report on 11 December and draft letters to everyone on the scheme.',
        way: 'Approval of pay by 22 January, relaunch on 1 February, first full panel on 12 February.',
      },
    ),
  ],
})
