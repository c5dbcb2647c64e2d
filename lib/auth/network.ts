import { isIPv6 } from 'node:net'

/**
 * The network that tries from an address are counted for: of IPv6 the first 64 bits, since whoever has one such address has all of
 * its network (RFC 4291, 2.5.4); IPv4 as it is, also where it is written as IPv6 (2.5.5.2). What is no address stays as it is.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, '')
  if (!isIPv6(bare)) return address
  const groups = groupsOf(bare)
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return groups.slice(6).flatMap(bytesOf).join('.')
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** The eight groups, each in the shortest way of writing; the URL parser knows every other way (RFC 5952). */
function groupsOf(address: string): string[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean))
  const known = [...(before ?? []), ...(after ?? [])]
  return [...(before ?? []), ...Array<string>(8 - known.length).fill('0'), ...(after ?? [])]
}

function bytesOf(group: string): number[] {
  const value = Number.parseInt(group, 16)
  return [value >> 8, value & 255]
}
