import { expect, it } from 'vitest'
import type { GoesOn, Left } from '../leaving.ts'
import { sayLeft } from './leaving.ts'

const merged: Left = { as: 'merged', mergedInto: '1.3', movedTo: null }

it.each<[Left & { goesOn?: GoesOn | null }, string]>([
  [merged, 'Merged into 1.3'],
  [{ ...merged, goesOn: { ref: '1.3', left: null } }, 'Merged into 1.3'],
  [{ ...merged, goesOn: { ref: '1.5', left: null } }, 'Merged into 1.3, and with it into 1.5'],
  [
    { ...merged, goesOn: { ref: '1.3', left: { as: 'moved', movedTo: 'Business as usual' } } },
    'Merged into 1.3, which moved to Business as usual',
  ],
  [
    { ...merged, goesOn: { ref: '1.5', left: { as: 'no-longer-needed', movedTo: null } } },
    'Merged into 1.3, and with it into 1.5, which is no longer needed',
  ],
  [{ ...merged, goesOn: { ref: '1.3', left: { as: null, movedTo: null } } }, 'Merged into 1.3, which was withdrawn'],
  [{ as: 'moved', mergedInto: null, movedTo: 'The SEND plan', goesOn: null }, 'Moved to The SEND plan'],
  [{ as: null, mergedInto: null, movedTo: null, goesOn: null }, 'Withdrawn'],
])('what became of an action is one sentence, to its end: %#', (left, said) => {
  expect(sayLeft(left)).toBe(said)
})
