import { expect, it } from 'vitest'
import { whyNotRedact } from './why-not-redact.ts'

const asked = { state: 'asked', askedBy: 'office' } as const
const keeper = { id: 'keeper', keepsAccounts: true }

it.each([
  ['an administrator may', asked, keeper, null],
  ['somebody who keeps no accounts may not', asked, { id: 'chair', keepsAccounts: false }, 403],
  ['an administrator may not, who asked', { ...asked, askedBy: 'keeper' }, keeper, 403],
  ['an administrator may not, of what is removed', { ...asked, state: 'removed' as const }, keeper, 409],
  ['an administrator may not, of what was refused', { ...asked, state: 'refused' as const }, keeper, 409],
])('%s', (_who, request, person, status) => {
  expect(whyNotRedact(request, person)?.status ?? null).toBe(status)
})
