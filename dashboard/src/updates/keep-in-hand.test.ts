import { expect, it } from 'vitest'
import type { MyUpdatesView } from '../../../domain/contract/my-updates.ts'
import { inHandKeeper } from './keep-in-hand.ts'

const inHand = (ref: string) => ({ action: { ref } }) as MyUpdatesView['inHand']

it('follows the list, but for an action whose form is refused', () => {
  const keep = inHandKeeper()
  const refs = [
    keep(inHand('1.2'), null),
    keep(inHand('1.2'), '1.2'),
    keep(inHand('3.4'), '1.2'),
    keep(null, '1.2'),
    keep(inHand('3.4'), '2.1'),
    keep(inHand('4.1'), null),
    keep(null, null),
  ].map((one) => one?.action.ref)
  expect(refs).toEqual(['1.2', '1.2', '1.2', '1.2', '3.4', '4.1', undefined])
})
