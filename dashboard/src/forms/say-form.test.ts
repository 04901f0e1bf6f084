import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { refOfForm, sayForm } from './say-form.ts'

it.each([
  ['update-1.2', '1.2', 'Your update of 1.2'],
  ['decide-1.2', '1.2', 'The decision on 1.2'],
  ['decide-date-1.2', '1.2', 'The decision on the due date of 1.2'],
  ['update-SR (25/26) 01', 'SR (25/26) 01', 'Your update of SR (25/26) 01'],
  ['milestone-0176-4be1', '', 'The milestone'],
  ['milestone-0176-4be1 of SR 01', 'SR 01', 'The milestone of SR 01'],
  ['new-action', '', 'The new action'],
  ['recommendation-withdrawal-3', '', 'The withdrawal of the recommendation 3'],
  ['area-12', '', 'The change of the priority area 12'],
  ['handover-lead-member', '', 'The handover of the post, lead member'],
  ['meeting-board-2021-01-27', '', 'The change of the meeting of 27 January 2021'],
  ['holder-01934f5e-7a1b-7c3d', '', 'Who holds the post'],
  ['start', '', 'The plan to be started'],
  ['', '', 'What you wrote'],
])('%j is about %j and writes: %s', (name, ref, says) => {
  expect(refOfForm(name)).toBe(ref)
  expect(sayForm(name)).toBe(says)
})

it('every form of the dashboard can be called by what it writes', () => {
  const src = new URL('../', import.meta.url)
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, src), 'utf8').matchAll(/\bname=["{`]+([a-z-]+)[{$]+(?:[\w.]*\.)?(?:ref|id)\}/g),
    ])
    .map(([, begins = '']) => `${begins}7.7`)
  expect(names.length).toBeGreaterThan(7)
  expect(names.filter((name) => sayForm(name) === 'What you wrote')).toEqual([])
})
