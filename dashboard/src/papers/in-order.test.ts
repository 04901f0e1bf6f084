import { expect, it } from 'vitest'
import { day, instant } from '../../../domain/day.ts'
import { inOrder } from './in-order.ts'

const paper = (id: string, heldOn: string | null, more: { at?: string; withdrawn?: true; cancelled?: true } = {}) => ({
  id,
  drawnOn: day('2020-12-02'),
  issuedAt: instant(`2020-12-0${more.at ?? 5}T09:00:00.000Z`),
  withdrawn: more.withdrawn
    ? {
        on: day('2020-12-09'),
        at: instant('2020-12-09T09:00:00.000Z'),
        as: 'wrong' as const,
        reason: null,
        instead: null,
      }
    : null,
  meeting:
    heldOn === null
      ? null
      : {
          id: heldOn,
          title: 'Board',
          heldOn: day(heldOn),
          dataCutOffOn: day('2020-12-02'),
          cancelledOn: more.cancelled ? day('2020-12-08') : null,
        },
})

const order = (on: string, isNow: boolean, ...papers: ReturnType<typeof paper>[]) =>
  inOrder(papers, { day: day(on), isNow }).map(({ id }) => id)

it.each([
  [
    'the next meeting before all, then those after it, then those that are over, the last first',
    order(
      '2020-12-10',
      true,
      paper('September', '2020-09-16', { at: '9' }),
      paper('January', '2021-01-27'),
      paper('October', '2020-10-28'),
      paper('December', '2020-12-16', { at: '1' }),
    ),
    ['December', 'January', 'October', 'September'],
  ],
  [
    'a meeting of today among those to come until its day is over',
    order('2020-12-16', true, paper('January', '2021-01-27'), paper('December', '2020-12-16')),
    ['December', 'January'],
  ],
  [
    'and in a day that has ended among those that are over',
    order('2020-12-16', false, paper('December', '2020-12-16'), paper('January', '2021-01-27')),
    ['January', 'December'],
  ],
  [
    'one that was cancelled with those that are over',
    order('2020-12-10', true, paper('cancelled', '2020-12-14', { cancelled: true }), paper('December', '2020-12-16')),
    ['December', 'cancelled'],
  ],
  [
    'a paper for no meeting at its day',
    order('2020-12-10', true, paper('October', '2020-10-28'), paper('of a day', null), paper('November', '2020-11-04')),
    ['of a day', 'November', 'October'],
  ],
  [
    'what stands before what was withdrawn, and the last that was issued first',
    order(
      '2020-12-10',
      true,
      paper('withdrawn', '2020-12-16', { at: '8', withdrawn: true }),
      paper('first', '2020-12-16', { at: '3' }),
      paper('second', '2020-12-16', { at: '4' }),
    ),
    ['second', 'first', 'withdrawn'],
  ],
])('%s', (_what, found, expected) => {
  expect(found).toEqual(expected)
})
