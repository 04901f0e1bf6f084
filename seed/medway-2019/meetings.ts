import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { day, londonTime } from '../../domain/day.ts'
import { PROGRAMME } from './posts.ts'

type Meeting = PlanFile['meetings'][number]

const recordedOn = (on: string) => ({ recordedAt: londonTime(day(on), 9), recordedBy: PROGRAMME })

/** The papers of a board go out so that five working days lie between that day and the board. */
const board = (
  heldOn: string,
  dataCutOffOn: string,
  papersDueOn: string,
  recorded: string,
  title = 'Improvement Board',
): Meeting => ({
  key: `board-${heldOn}`,
  versions: [
    {
      ...recordedOn(recorded),
      kind: 'improvement-board',
      title,
      heldOn: day(heldOn),
      dataCutOffOn: day(dataCutOffOn),
      papersDueOn: day(papersDueOn),
    },
  ],
})

export const meetings: PlanFile['meetings'] = [
  board('2019-10-16', '2019-10-02', '2019-10-08', '2019-09-30'),
  board('2019-11-27', '2019-11-13', '2019-11-19', '2019-10-21'),
  {
    key: 'scrutiny-2019-12-03',
    versions: [
      {
        ...recordedOn('2019-11-04'),
        kind: 'scrutiny-committee',
        title: 'Children and Young People Overview and Scrutiny Committee',
        heldOn: day('2019-12-03'),
        // The same facts as the board before it saw.
        dataCutOffOn: day('2019-11-13'),
        papersDueOn: day('2019-11-25'),
      },
    ],
  },
  board('2020-01-08', '2019-12-18', '2019-12-30', '2019-11-28'),
  board('2020-02-19', '2020-02-05', '2020-02-11', '2019-11-28'),
  board('2020-04-01', '2020-03-18', '2020-03-24', '2019-11-28'),
  // 8 May 2020 was a bank holiday.
  board('2020-05-13', '2020-04-29', '2020-05-04', '2019-11-28'),
  board('2020-06-24', '2020-06-10', '2020-06-16', '2019-11-28'),
  board('2020-08-05', '2020-07-22', '2020-07-28', '2019-11-28'),
  board('2020-09-16', '2020-09-02', '2020-09-08', '2019-11-28'),
  board('2020-10-28', '2020-10-14', '2020-10-20', '2019-11-28'),
  // Meets on the demonstration's day, so that what the board decides can be recorded at it.
  board('2020-12-10', '2020-12-02', '2020-12-02', '2020-11-19', 'Extraordinary Improvement Board'),
  {
    key: 'quarterly-review-2020-12-14',
    versions: [
      {
        ...recordedOn('2020-11-16'),
        kind: 'quarterly-review',
        title: 'Quarterly review by the Department for Education, the council and the commissioner',
        heldOn: day('2020-12-14'),
        dataCutOffOn: day('2020-12-02'),
        papersDueOn: null,
      },
    ],
  },
  board('2020-12-16', '2020-12-02', '2020-12-08', '2019-11-28'),
  {
    // Illustrative, as actions and updates are: its report goes out on the demonstration's day.
    key: 'scrutiny-2020-12-18',
    versions: [
      {
        ...recordedOn('2020-11-16'),
        kind: 'scrutiny-committee',
        title: 'Children and Young People Overview and Scrutiny Committee',
        heldOn: day('2020-12-18'),
        dataCutOffOn: day('2020-10-14'),
        papersDueOn: day('2020-12-10'),
      },
    ],
  },
  board('2021-01-27', '2021-01-13', '2021-01-19', '2020-11-16'),
]
