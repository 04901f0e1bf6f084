import { expect, it } from 'vitest'
import { toAnotherAddress } from './another-address.ts'

it.each([
  ['?/save', ''],
  ['?/save', '?/save'],
  ['?/save&again', '?/save&again'],
  ['?/save&way=board', '?/save&way=board'],
  ['?/addRow', '?/save'],
])('a form that is sent to %s from a page at %s goes to another address, and to the same action', (action, search) => {
  const sentTo = toAnotherAddress(action, { search })
  expect(sentTo).not.toBe(search)
  const [asked, sent] = [action, sentTo].map((query) => new URLSearchParams(query))
  expect([...(sent?.keys() ?? [])][0]).toBe([...(asked?.keys() ?? [])][0])
  expect(sent?.get('way')).toBe(asked?.get('way') ?? null)
})
