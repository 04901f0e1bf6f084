import ipaddr from 'ipaddr.js'

/** Who has one IPv6 address has all that share its first half: providers give out no less. */
const IPV6_BITS = 64

/**
 * What counts as one address: an IPv4 address, however it is written, or the
 * /64 of an IPv6 address, of which anyone has 18 million million million.
 *
 * @example
 * addressBlock('2001:db8:0:7:1:2:3:4') // => '2001:db8:0:7::/64'
 * addressBlock('::ffff:10.0.0.9') // => '10.0.0.9'
 */
export function addressBlock(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const read = ipaddr.process(address)
  if (read.kind() === 'ipv4') return read.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${read.toNormalizedString()}/${IPV6_BITS}`).toString()}/${IPV6_BITS}`
}
