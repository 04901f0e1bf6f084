import { expect, it } from 'vitest'
import { makeRows } from '../keeping/made-rows.server.ts'
import { SERIES } from './as-entered.ts'
import { movedBack } from './moved-along.server.ts'

const worked = { heldOn: '2023-01-11', dataCutOffOn: '2022-12-28', papersDueOn: '2023-01-03' }
const shown = { forHeldOn: '2023-01-18', forCutOff: '2023-01-04', forPapers: '2023-01-10' }

it('puts back what only moved along with a day, so that it is worked out anew, and nothing that was put right', () => {
  const made = makeRows({}, [worked], SERIES)
  const moved = {
    ...made,
    ...shown,
    heldOn: '18 January 2023',
    dataCutOffOn: '4 January 2023',
    papersDueOn: '9 January 2023',
  }
  expect(movedBack(moved)).toMatchObject({
    heldOn: ['18 January 2023'],
    dataCutOffOn: ['2022-12-28'],
    papersDueOn: ['9 January 2023'],
  })
  expect(movedBack({ ...moved, madeFrom: '' })).toMatchObject({ dataCutOffOn: ['4 January 2023'] })
})
