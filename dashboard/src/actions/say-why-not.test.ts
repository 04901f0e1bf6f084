import { expect, it } from 'vitest'
import type { ActionView } from '../../../domain/contract/actions.ts'
import { sayWhyNotClosing } from './say-why-not.ts'

const OWN = { code: 'own-report', message: 'You reported on this, so somebody else must decide on it' }
const NO_BOARD = { code: 'no-board-yet', message: 'No board has met since this was claimed' }
const board = { id: 'board-2020-12-16', title: 'Improvement Board', heldOn: '2020-12-16', dataCutOffOn: '2020-12-02' }

const view = {
  asAt: { isNow: true },
  action: { deliveryStatus: 'awaiting-sign-off' },
  whyNot: {},
  wayOut: null,
  meetings: { onClosure: [board], onDate: [], next: board },
}

it.each<[what: string, given: object, says: string[]]>([
  ['nothing where it can be decided', {}, []],
  ['once what stands in the way of two deeds', { whyNot: { agree: OWN, return: OWN } }, [OWN.message]],
  ['that no board has met, to a chair', { whyNot: { agree: NO_BOARD } }, [NO_BOARD.message]],
  [
    'to which board it can be put, to everybody',
    { meetings: { ...view.meetings, onClosure: [] } },
    ['It can be put to the board of 16 December 2020, and what that decides can be recorded from that day'],
  ],
  [
    'nothing of boards where nothing waits',
    { action: { deliveryStatus: 'complete' }, meetings: { ...view.meetings, onClosure: [] } },
    [],
  ],
  ['the way out, after why not', { whyNot: { agree: OWN }, wayOut: 'A second chair' }, [OWN.message, 'A second chair']],
  ['nothing in the past', { asAt: { isNow: false }, wayOut: 'A second chair' }, []],
])('a page says %s', (_what, given, says) => {
  expect(sayWhyNotClosing({ ...view, ...given } as unknown as ActionView)).toEqual(says)
})
