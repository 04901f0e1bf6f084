import { expect, it } from 'vitest'
import { day } from '../../domain/day.ts'
import type { ProposedRow } from '../proposal.ts'
import { startOf } from './starts-on.ts'

const ON = day('2020-12-10')
const rowOf = (
  start: string | null,
  { due, status, state }: { due?: string; status?: 'on-track'; state?: 'closed-before' } = {},
) =>
  ({
    startsOn: start === null ? undefined : { words: start, kind: 'day', from: day(start), to: day(start) },
    due: due === undefined ? null : { words: due, kind: 'day', from: day(due), to: day(due) },
    rating: status ? { words: 'Green', means: status } : null,
    ...(state && { state: { is: state, because: 'its words' } }),
  }) as unknown as ProposedRow

it.each([
  [rowOf('2020-12-10', { status: 'on-track' }), '2020-12-10'],
  [rowOf('2020-12-11', { status: 'on-track' }), null],
  [rowOf('2020-12-11', { state: 'closed-before' }), null],
  [rowOf('2020-12-11'), '2020-12-11'],
  [rowOf('2020-12-01', { due: '2020-12-01' }), '2020-12-01'],
  [rowOf('2020-12-02', { due: '2020-12-01' }), null],
  [rowOf(null), null],
])('%# starts on what the record can hold', (row, start) => {
  expect(startOf(row, ON)).toBe(start)
})
