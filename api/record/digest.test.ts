import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { actions, areas } from '../../db/schema/index.ts'
import { digestRow, isDigestOf } from './digest.ts'

const row = { id: 'one', thingId: 'one', planId: 'plan', ref: '2.10', state: 'active', recordedAt: 'then' }

/** The digest that was taken of this row while a position stood in it. */
const withPosition = createHash('sha256')
  .update(
    JSON.stringify([
      'actions',
      ['id', 'one'],
      ['plan_id', 'plan'],
      ['position', 2010],
      ['recorded_at', 'then'],
      ['ref', '2.10'],
      ['state', 'active'],
      ['thing_id', 'one'],
    ]),
  )
  .digest('base64url')
  .slice(0, 22)

it('knows a row by its digest, and by that of before a column went', () => {
  expect(isDigestOf(digestRow(actions, row, 'salt'), actions, row, { salt: 'salt' })).toBe(true)
  expect(isDigestOf(withPosition, actions, row, { salt: 'salt' })).toBe(true)
})

it.each([
  ['another ref, of another position', { ...row, ref: '2.11' }],
  ['a ref that never had a position', { ...row, ref: 'R1a' }],
  ['another state', { ...row, state: 'withdrawn' }],
])('knows no row by them that was changed: %s', (_what, changed) => {
  for (const digest of [digestRow(actions, row, 'salt'), withPosition])
    expect(isDigestOf(digest, actions, changed, { salt: 'salt' })).toBe(false)
})

it('knows a row of another table by its own digest alone', () => {
  const area = { id: 'one', number: 1 }
  expect(isDigestOf(digestRow(areas, area, 'salt'), areas, area, { salt: 'salt' })).toBe(true)
  expect(isDigestOf(withPosition, areas, area, { salt: 'salt' })).toBe(false)
})
