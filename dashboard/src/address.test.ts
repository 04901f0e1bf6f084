import { expect, it } from 'vitest'
import { day } from '../../domain/day.ts'
import { ownPath, pageOfAction, pageTitle, planHref } from './address.ts'

it('keeps the moment that the reader chose', () => {
  expect(planHref('medway-2019', 'actions/2.3', { param: '2020-10-14' })).toBe(
    '/medway-2019/actions/2.3?asAt=2020-10-14',
  )
  expect(
    planHref('medway-2019', 'actions', { param: 'meeting:board-2020-10-28' }, { status: 'off-track', q: '' }),
  ).toBe('/medway-2019/actions?asAt=meeting:board-2020-10-28&status=off-track')
  expect(planHref('medway-2019', '', { param: null })).toBe('/medway-2019')
})

it.each([
  ['2.3', '', '/medway-2019/actions/2.3'],
  ['SR (25/26) 01', 'date', '/medway-2019/actions/sr-25-26-01/date'],
  ['É1', '', '/medway-2019/actions/%C3%A91'],
])('leads to %s by an address that a header and a person can write', (ref, page, address) => {
  expect(planHref('medway-2019', pageOfAction(ref, page), null)).toBe(address)
})

it.each([
  ['/medway-2019/actions?late=yes', '/medway-2019/actions?late=yes'],
  [null, '/'],
  ['', '/'],
  ['medway-2019', '/'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/', '/'],
  ['/\\elsewhere.example', '/'],
  ['/\t/elsewhere.example', '/'],
  ['/..//elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
])('goes after sign-in from %j to %j', (said, expected) => {
  expect(ownPath(said)).toBe(expected)
})

it('names the page, the moment, the plan and the product, and says when it was refused', () => {
  const plan = { council: 'Medway Council', title: 'Improvement plan of 2019' }
  const on = (said: string, heldOn?: string) => ({
    plan,
    asAt: {
      day: day(said),
      meeting: heldOn
        ? { id: 'b', kind: 'improvement-board' as const, title: 'Board', heldOn: day(heldOn), dataCutOffOn: day(said) }
        : null,
    },
  })
  expect(pageTitle('Actions', on('2020-12-10'))).toBe(
    'Actions, as at 10 December 2020 – Medway Council, Improvement plan of 2019',
  )
  expect(pageTitle('Actions', on('2020-12-02', '2020-12-16'))).toBe(
    'Actions, as at 2 December 2020, for the meeting of 16 December 2020 – Medway Council, Improvement plan of 2019',
  )
  expect(pageTitle('Sign in', null, true)).toBe('Error: Sign in – Improvement plan')
})
