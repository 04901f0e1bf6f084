import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DELIVERY_STATUSES } from '../../../domain/delivery-status.ts'
import { sayReported } from '../../../domain/words/statuses.ts'
import { lookOfReported } from './look-of-reported.ts'

it('an owner’s complete is a claim, in word and look; everything else is what it says', () => {
  expect(DELIVERY_STATUSES.map((said) => `${sayReported(said)}: ${lookOfReported(said)}`)).toEqual([
    'Not started: not-started',
    'On track: on-track',
    'At risk: at-risk',
    'Off track: off-track',
    'Claimed complete: awaiting-sign-off',
  ])
})

const pages = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svelte') && !file.endsWith('SaidTag.svelte'))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, '..', file), 'utf8') }))

it('no page gives an update the tag of what the record shows', () => {
  const tags = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/<StatusTag\s+status=\{([^}]*)\}/g)].map(([, shown = '']) => ({ file, shown })),
  )
  expect(tags.length).toBeGreaterThan(10)
  // The record's own status is an action's, a count's worst, or one side of a comparison.
  const ofRecord = /^(mine\.)?action\.deliveryStatus$|^worst$|^status\.(from|to)\b/
  expect(tags.filter(({ shown }) => !ofRecord.test(shown))).toEqual([])
  expect(pages.filter(({ text }) => /sayStatus\([^)]*reported/.test(text)).map(({ file }) => file)).toEqual([])
})
