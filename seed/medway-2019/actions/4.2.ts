import { action, said } from '../build.ts'

export default action({
  ref: '4.2',
  title: 'Audit grades hold when someone independent checks them',
  success:
    'By 29 January 2021, an independent moderator agrees with at least 90% of audit grades (62% in the sample of summer 2019), so that leaders know which children are not yet helped well enough and put it right within ten working days.',
  recommendations: [1],
  owner: 'head-of-quality-assurance',
  partners: 'An external reviewer from another council',
  starts: '2019-11-04',
  due: 'w/c 25 January 2021',
  milestones: [
    ['New audit tool and guidance agreed with the staff reference group', '2020-01-31', '2020-01-24'],
    ['All 36 auditors trained in grading', '2020-03-31', '2020-04-28'],
    ['One audit in four moderated every month', '2020-05-29', '2020-06-30'],
    ['Independent sample of 40 audits across all services', '2020-11-30', '2020-11-26'],
    ['Moderator agrees with 90% of grades, three months running', '2021-01-29'],
  ],
  updates: [
    said(
      '2019-12-04',
      'on-track',
      'A draft audit tool is written, built round what life is like for the child rather than which forms are complete. Twelve managers tried it on 24 files and found that it takes three hours, too long.',
      {
        next: 'Shorten the tool to two hours and take it to the staff reference group in January.',
      },
    ),
    said(
      '2020-01-08',
      'on-track',
      'The tool is down to eight questions and two hours. Moderators will now write their own grade before they see the auditor’s, which last summer’s sample did not do consistently.',
      {
        next: 'Agree the tool with the staff reference group on 24 January and book the grading training.',
      },
    ),
    said(
      '2020-02-06',
      'on-track',
      'The tool was agreed on 24 January. In its first weeks 38 of 40 planned audits were done and nine were moderated, too few to say whether grading is more accurate yet.',
      {
        next: 'Train the first twenty auditors in grading and moderate ten audits in February.',
      },
    ),
    said(
      '2020-03-05',
      'on-track',
      'Twenty of the 36 auditors are trained. February brought 40 audits with ten moderated; auditor and moderator differed most on whether supervision had changed anything for the child.',
      {
        next: 'Use worked examples on supervision in the last two training days, on 18 and 25 March.',
      },
    ),
    said(
      '2020-04-08',
      'on-track',
      'Audits carry on from home, since files are electronic. One training day was lost to lockdown and moves online on 28 April: four weeks late, which leaves the due date where it is.',
      {
        next: 'Finish the training online and ask auditors to look for visits by video and how well they work.',
      },
    ),
    said(
      '2020-05-07',
      'on-track',
      'All 36 auditors are trained. April’s 34 audits fell short of 40 because managers were covering for colleagues who were ill or shielding. Moderators agreed with 79% of grades over the quarter.',
      {
        next: 'Return to 40 audits a month and recruit a second moderator for the team.',
      },
    ),
    said(
      '2020-06-05',
      'on-track',
      'May was back to 41 audits. Moderation reaches one in five, short of the one in four due by now; a second moderator starts on 15 June. Agreement over three months is 82%.',
      {
        next: 'Have one June audit in four moderated, with early help and care leavers included.',
      },
    ),
    said(
      '2020-07-07',
      'on-track',
      'With the second moderator in place 11 of 42 June audits were moderated, so one in four is reached. Agreement over three months stands at 86% and has risen every month since March.',
      {
        next: 'Share anonymous examples of over-graded audits at the July practice workshop.',
      },
    ),
    said(
      '2020-08-06',
      'on-track',
      'July: 40 audits, ten moderated, agreement 88% over three months. Both moderators sit in the quality assurance team, so a question was raised at the board: who checks that they are not lenient too?',
      {
        next: 'Engage a reviewer from outside the council to grade a random sample of 40 in November.',
      },
    ),
    said(
      '2020-09-04',
      'on-track',
      'A reviewer from another council’s service is engaged for November. August brought only 31 audits because of annual leave, eight of them moderated. Agreement over the quarter is 89%.',
      {
        next: 'Catch up to 45 audits in September and draw the random sample for the reviewer.',
      },
    ),
    said(
      '2020-10-08',
      'on-track',
      'Agreement over the quarter is 91%, above the target for the first time. Fewer audits are good or better, 44% against 52% in spring, which we take to be more honest grading.',
      {
        next: 'Send 40 audits, chosen at random across services, to the external reviewer.',
      },
    ),
    said(
      '2020-11-05',
      'on-track',
      'Agreement inside the team is 91% again. The external reviewer has 40 audits and reports on 26 November. This green rests on the outside result bearing out our own.',
      {
        next: 'Compare the reviewer’s grades with ours, service by service, and report to December’s board.',
      },
    ),
    said(
      '2020-12-07',
      'off-track',
      'The external reviewer agreed with 24 of 40 grades (60%), no better than summer 2019, and usually graded lower. Our 91% showed colleagues agreeing with one another, not that the grades were right.',
      {
        next: 'Go back over the 16 files graded too high and put right what those children need.',
        way: 'Stop using the inside figure now; re-train all 36 auditors with the reviewer by 29 January; blind double grading of 20 audits a month from 4 January; second outside sample on 19 March 2021.',
        help: 'Agree to pay for an outside moderator two days a week until June 2021, and treat audit grades reported since May as unsafe.',
        forecast: '2021-03-31',
      },
    ),
  ],
})
