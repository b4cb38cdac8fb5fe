import {BlockList, isIP} from 'node:net'

/** IPv4 that is not for the public: IANA’s registry of special-purpose addresses, multicast and what is reserved. */
const SPECIAL_V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24'],
  ...['192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
]
/** Of IPv6 only 2000::/3 is given out; within it lie tunnels (which end at an IPv4 address of anyone’s choice) and examples. */
const GIVEN_OUT_V6 = '2000::/3'
const SPECIAL_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const special = blocks([...SPECIAL_V4, ...SPECIAL_V6])
const givenOut = blocks([GIVEN_OUT_V6])

function blocks(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    list.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}

/** Whether an IP address is one of the public internet: not of this machine, of a network of one’s own, or of no one. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !special.check(address, 'ipv4')
  return version === 6 && givenOut.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
