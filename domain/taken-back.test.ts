import { expect, it } from 'vitest'
import { instant, type Instant } from './day.ts'
import { isFree, promised } from './taken-back.ts'

/** What was recorded at an hour: `11w` is a version that is withdrawn. */
const version = (said: string) => ({
  said,
  recordedAt: at(Number.parseInt(said, 10)),
  state: said.endsWith('w') ? 'withdrawn' : 'active',
})
const at = (hour: number): Instant => instant(`2026-11-27T${String(hour).padStart(2, '0')}:00:00.000Z`)
const versions = (said: string) => said.split(' ').map(version)
/** `10-11` is a sheet that was brought at ten and taken back at eleven. */
const sheets = (said: string) =>
  said.split(' ').flatMap((one) => {
    const [from, to] = one.split('-').map(Number)
    return from && to ? [{ broughtAt: at(from), takenBackAt: at(to) }] : []
  })

it.each<[string, { of: string; takenBack: string; stands: string }]>([
  ['no sheet was taken back', { of: '9 10 11', takenBack: '', stands: '9 10 11' }],
  ['a sheet changed it, and that was taken back', { of: '9 10 11', takenBack: '10-11', stands: '9' }],
  ['a sheet changed it in two versions at once', { of: '9 10 10 11', takenBack: '10-11', stands: '9' }],
  ['what came after that is promised', { of: '9 10 11 12', takenBack: '10-11', stands: '9 12' }],
  ['it was touched since, so that it was kept', { of: '9 10 12', takenBack: '10-11', stands: '9 10 12' }],
  ['the sheet said nothing of it', { of: '9 12', takenBack: '10-11', stands: '9 12' }],
  ['a sheet made it, and it left with that', { of: '10 11w', takenBack: '10-11', stands: '10 11w' }],
  ['it came again with another sheet', { of: '10 11w 12', takenBack: '10-11', stands: '12' }],
  ['it had left as it came, and came again', { of: '10 10w 12', takenBack: '10-11', stands: '12' }],
  ['it had left later, by a person', { of: '10 12w', takenBack: '10-13', stands: '10 12w' }],
  ['two sheets, both taken back', { of: '9 10 11 12 13', takenBack: '10-11 12-13', stands: '9' }],
  ['the second was taken back before the first', { of: '9 10 11 12 13', takenBack: '11-12 10-13', stands: '9' }],
])('what is promised where %s', (_which, { of, takenBack, stands }) => {
  const left = promised(versions(of), sheets(takenBack))
  expect(left.map(({ said }) => said).join(' ')).toBe(stands)
})

it.each<[string, boolean]>([
  ['10 11w', true],
  ['10 10w', true],
  ['9 10 11w', true],
  ['9 10w', false],
  ['10 12w', false],
  ['10 11w 12', false],
  ['10 11', false],
])('of a sheet of ten that was taken back at eleven an action of %s is free: %s', (of, free) => {
  expect(isFree(versions(of), sheets('10-11'))).toBe(free)
  expect(isFree(versions(of), [])).toBe(false)
})
