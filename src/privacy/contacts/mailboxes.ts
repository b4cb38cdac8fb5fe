import {onDemand} from '../../language/index.js'

/** Words by which the address of an office is told from a person’s; each list is asked for when the first address is read. */
export interface AddressWords {
  /** What offices and roles are called: alone, beside other words, or joined to them. */
  readonly roles: () => ReadonlySet<string>
  /** What is an office where nothing but such words stands in the name. */
  readonly offices: () => ReadonlySet<string>
  /** What the library calls itself. */
  readonly houses: () => ReadonlySet<string>
  /** What stands for a name in instructions. */
  readonly standIns: () => ReadonlySet<string>
  /** Hosts of mailing lists. */
  readonly listHosts: () => ReadonlySet<string>
  /** What a host of mailing lists is called within its domain: `lists.aui.ma`. */
  readonly listParts: () => ReadonlySet<string>
  /** Providers at which anybody has an address, whatever the ending: `gmail`. */
  readonly freeHosts: () => ReadonlySet<string>
}

/** Whom mail addresses, in small letters, reach. */
export interface Mailboxes {
  /** Whether an address reaches an office, a list, or nobody. */
  readonly reachesOffice: (address: string) => boolean
  /** Whether it is at a provider where anybody has one. */
  readonly isFree: (address: string) => boolean
}

const SHORTEST_JOINED = 4

/** Tells mail addresses apart by words. */
export function mailboxesBy(words: AddressWords): Mailboxes {
  const joined = onDemand(() => [...words.roles()].filter(role => role.length >= SHORTEST_JOINED))
  const isRole = (part: string) => words.roles().has(part) || joined().some(role => part.startsWith(role) || part.endsWith(role))
  const isFree = (address: string) => isFreeHost(hostOf(address), words)
  return {
    isFree,
    reachesOffice: address => {
      const [name = '', host = ''] = address.split('@')
      const parts = name.split(/[^\p{L}]+/u).filter(part => part !== '')
      if (parts.length > 0 && parts.every(part => words.standIns().has(part))) return true
      if (!isFree(address) && isOfHouse(name, host, words)) return true
      if (words.offices().has(name) || (parts.length > 0 && parts.every(part => isOffice(part, words)))) return true
      return parts.some(isRole) || EXAMPLE_HOST.test(address) || isListHost(host, words)
    },
  }
}

function hostOf(address: string): string {
  return address.slice(address.indexOf('@') + 1)
}

const FREE_ENDING = /^[a-z.]{2,8}$/u

function isFreeHost(host: string, {freeHosts}: AddressWords): boolean {
  const [provider = '', ...ending] = host.split('.')
  return freeHosts().has(provider) && FREE_ENDING.test(ending.join('.'))
}

function isListHost(host: string, {listHosts, listParts}: AddressWords): boolean {
  const [part = '', ...domain] = host.split('.')
  return listHosts().has(host) || (domain.length > 0 && listParts().has(part))
}

const FEWEST_LETTERS = 5

/** `carpentrycon@carpentries.org` is named after its house; and the library’s own short name stands beside what it does: `access-m6l`. */
function isOfHouse(name: string, host: string, {houses}: AddressWords): boolean {
  const [house = ''] = host.split('.').slice(-2)
  const begins = house.slice(0, Math.max(house.length - 3, FEWEST_LETTERS))
  if (house.length >= FEWEST_LETTERS && name.replace(/[^\p{L}]/gu, '').startsWith(begins)) return true
  return name.split(/[^\p{L}\p{N}]+/u).some(part => houses().has(part))
}

/** `access`, and two that are run together: `lostproperty`. */
function isOffice(part: string, {offices}: AddressWords): boolean {
  const known = offices()
  if (known.has(part)) return true
  for (let at = SHORTEST_JOINED; at <= part.length - SHORTEST_JOINED; at++)
    if (known.has(part.slice(0, at)) && known.has(part.slice(at))) return true
  return false
}

/** Set aside for examples (RFC 2606). */
const EXAMPLE_HOST = /(?:^|[@.])(?:example\.(?:com|net|org|ma|edu)|[^@]{1,80}\.(?:example|test|invalid))$/u
