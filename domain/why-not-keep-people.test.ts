import { describe, expect, it } from 'vitest'
import {
  isToldToBoard,
  leavesPlanWithout,
  whyNotGiveChair,
  whyNotLeaveInstallation,
  whyNotLeavePlan,
  whyNotReset,
  type Keeper,
  type Leaving,
} from './why-not-keep-people.ts'

const administrator: Keeper = { keepsInstallation: true, isOffice: false, isSelf: false, othersToAsk: 1 }
const office: Keeper = { ...administrator, keepsInstallation: false, isOffice: true }

describe('a chair’s access is given or reset', () => {
  it.each<[string, Keeper, string | null, boolean]>([
    ['by an administrator who is not the office', administrator, null, false],
    ['by an administrator who is alone and not the office', { ...administrator, othersToAsk: 0 }, null, false],
    ['by the office', office, 'not-yours', true],
    ['by the office, where there is no administrator to ask', { ...office, othersToAsk: 0 }, 'not-yours', true],
    [
      'by an administrator who is the office, and another is there',
      { ...administrator, isOffice: true },
      'own-chair',
      true,
    ],
    [
      'by one who is the office, and no other is there',
      { ...administrator, isOffice: true, othersToAsk: 0 },
      null,
      true,
    ],
    ['to themselves, where another is there', { ...administrator, isSelf: true }, 'own-chair', true],
    ['to themselves, where no other is there', { ...administrator, isSelf: true, othersToAsk: 0 }, null, true],
    ['by a member who is neither', { ...office, isOffice: false }, 'not-yours', false],
  ])('%s', (_who, keeper, code, told) => {
    expect(whyNotGiveChair(keeper)?.code ?? null).toBe(code)
    expect(isToldToBoard(keeper)).toBe(told)
  })
})

describe('a password is reset', () => {
  const nobody = { keepsInstallation: false, elsewhere: false, chairOf: [] }
  it.each<[string, Keeper, Parameters<typeof whyNotReset>[1], string | null]>([
    ['by the office, of somebody in its plan alone', office, nobody, null],
    ['by the office, of somebody who is in another plan', office, { ...nobody, elsewhere: true }, 'not-yours'],
    ['by the office, of an administrator', office, { ...nobody, keepsInstallation: true }, 'not-yours'],
    ['by the office, of its chair', office, { ...nobody, chairOf: [office] }, 'not-yours'],
    [
      'by an administrator, of any of them',
      administrator,
      { keepsInstallation: true, elsewhere: true, chairOf: [administrator] },
      null,
    ],
    [
      'by an administrator, of the chair of a plan that they are the office of',
      administrator,
      { ...nobody, chairOf: [administrator, { ...administrator, isOffice: true }] },
      'own-chair',
    ],
    ['by somebody, of themselves', { ...administrator, isSelf: true }, nobody, 'own-password'],
  ])('%s', (_who, keeper, account, code) => {
    expect(whyNotReset(keeper, account)?.code ?? null).toBe(code)
  })
})

describe('a part in a plan is given up', () => {
  it.each<[string, Leaving, string | null, boolean]>([
    ['by the last office', { role: 'programme', isSelf: true, others: 0 }, 'last-office', true],
    [
      'by the last office, whom an administrator takes out',
      { role: 'programme', isSelf: false, others: 0 },
      null,
      true,
    ],
    ['by one office of two', { role: 'programme', isSelf: true, others: 1 }, null, false],
    ['by the last chair', { role: 'chair', isSelf: true, others: 0 }, null, true],
    ['by one chair of two', { role: 'chair', isSelf: false, others: 1 }, null, false],
    ['by the last owner', { role: 'owner', isSelf: true, others: 0 }, null, false],
    ['by the last board member', { role: 'viewer', isSelf: false, others: 0 }, null, false],
  ])('%s', (_who, leaving, code, without) => {
    expect(whyNotLeavePlan(leaving)?.code ?? null).toBe(code)
    expect(leavesPlanWithout(leaving)).toBe(without)
  })
})

it.each([
  [0, 'last-administrator'],
  [1, null],
])('an administrator beside %i others may leave or not', (others, code) => {
  expect(whyNotLeaveInstallation(others)?.code ?? null).toBe(code)
})
