import { expect, it } from 'vitest'
import { addressBlock } from './address-block.ts'

it.each([
  ['10.0.0.9', '10.0.0.9'],
  ['::ffff:10.0.0.9', '10.0.0.9'],
  ['::ffff:a00:9', '10.0.0.9'],
  ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
  ['2001:db8:0:7::', '2001:db8:0:7::/64'],
  ['2001:db8:0:8::1', '2001:db8:0:8::/64'],
  ['2001:DB8::1', '2001:db8::/64'],
  ['fe80::1%eth0', 'fe80::/64'],
  ['::1', '::/64'],
  ['', 'unknown'],
  ['unknown', 'unknown'],
  ['10.0.0.9, 10.0.0.8', 'unknown'],
])('%s counts as %s', (address, expected) => {
  expect(addressBlock(address)).toBe(expected)
})
