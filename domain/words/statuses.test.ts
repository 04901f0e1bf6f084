import { expect, it } from 'vitest'
import { sayBecause } from './reasons.ts'
import { sayChoice, sayReportedWithin, sayStatus } from './statuses.ts'

it('tells a claim from a closure', () => {
  expect(sayChoice('complete')).toBe('Complete (asks the board to sign it off)')
  expect(sayStatus('complete')).toBe('Complete')
})

it('says how long the silence was when it is told', () => {
  expect(sayBecause('gone-quiet', 38)).toBe('Nobody has reported on it for over 38 days')
  expect(sayBecause('gone-quiet')).toBe('Nobody has reported on it for longer than the plan allows')
})

it.each([
  ['complete', {}, 'claimed complete'],
  ['complete', { complete: 'Fully Achieved' }, 'claimed Fully Achieved'],
  ['on-track', {}, 'on track'],
  ['not-started', { 'not-started': 'Not begun' }, 'not begun'],
  ['on-track', { 'on-track': 'In progress, NHS' }, 'in progress, NHS'],
  ['on-track', { 'on-track': 'A step ahead' }, 'a step ahead'],
  ['on-track', { 'on-track': 'NHS green' }, 'NHS green'],
  ['on-track', { 'on-track': 'Green' }, 'green'],
  ['on-track', { 'on-track': 'already lower' }, 'already lower'],
  ['off-track', { 'off-track': 'Élan perdu' }, 'élan perdu'],
] as const)('says %s, which the plan words %j, within a sentence as %s', (status, words, said) => {
  expect(sayReportedWithin(status, words)).toBe(said)
})
