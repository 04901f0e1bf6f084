import { expect, it } from 'vitest'
import { SHOWN_STATUSES } from './delivery-status.ts'
import { wordOfAnother } from './status-words.ts'
import { sayChoice, sayReported, sayStatus, sayStatusWithin } from './words/statuses.ts'

it.each([
  [{}, null],
  [{ complete: 'Embedded' }, null],
  [{ complete: 'Green', 'on-track': 'Amber' }, null],
  [{ complete: 'On track' }, 'complete'],
  [{ complete: 'On track', 'on-track': 'Green' }, null],
  [{ complete: 'Done', 'on-track': ' DONE' }, 'on-track'],
  [{ complete: 'Awaiting sign-off' }, 'complete'],
  [{ complete: 'Complete' }, null],
])('%j', (words, status) => {
  expect(wordOfAnother(words)).toBe(status)
})

it('our words are the codes, so that a word of the plan’s own can be told from them', () => {
  for (const status of SHOWN_STATUSES)
    expect(sayStatus(status).toLowerCase().replaceAll('-', ' ')).toBe(status.replaceAll('-', ' '))
})

it('a status is called by the plan’s own word, and by ours where there is none', () => {
  const words = { complete: 'Embedded', 'off-track': 'BRAG red' }
  expect([sayStatus('complete', words), sayStatus('on-track', words), sayStatus('complete')]).toEqual([
    'Embedded',
    'On track',
    'Complete',
  ])
  expect([sayStatusWithin('off-track', words), sayStatusWithin('at-risk', words)]).toEqual(['BRAG red', 'at risk'])
  expect([sayReported('complete', words), sayChoice('complete', words)]).toEqual([
    'Claimed embedded',
    'Embedded (asks the board to sign it off)',
  ])
})
