import type {Mailboxes} from './mailboxes.js'

/** What the library gives to the public: `contacts` of the configuration, `x` for any digit and `*` for any name. */
export interface PublicContacts {
  readonly isPublicEmail: (address: string) => boolean
  /** Whether an address is somebody's own, at home or at this university; that of another institution may be given in public. */
  readonly isOwn: (address: string) => boolean
  readonly isOfUniversity: (address: string) => boolean
  /** `number` is E.164. */
  readonly isPublicPhone: (number: string) => boolean
}

/** By what public addresses and numbers are told from private ones. */
export interface Publicity {
  /** What the configuration calls public. */
  readonly contacts: readonly string[]
  /** The hosts of the university; `*.aui.ma` stands for every subdomain. */
  readonly university: readonly string[]
  readonly mailboxes: Mailboxes
}

/** What a library gives to the public, by its configuration and by what addresses look like. */
export function publicContacts({contacts, university, mailboxes: {reachesOffice, isFree}}: Publicity): PublicContacts {
  const isOfUniversity = (address: string) => university.some(host => isAt(address, host))
  return {
    isOfUniversity,
    isPublicEmail: address => listedIn(contacts).emails.some(pattern => isSameAddress(pattern, address)) || reachesOffice(address),
    isOwn: address => isFree(address) || isOfUniversity(address),
    isPublicPhone: number => listedIn(contacts).phones.some(pattern => fits(number, pattern)),
  }
}

/** Patterns of what is public. */
interface Listed {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

const lists = new WeakMap<readonly string[], Listed>()

/** The contacts of a configuration do not change during a run, so they are read once, for the first post that has to know. */
function listedIn(contacts: readonly string[]): Listed {
  const before = lists.get(contacts)
  if (before) return before
  const made = {
    emails: contacts.filter(contact => contact.includes('@')).map(contact => contact.trim().toLowerCase()),
    phones: contacts.filter(contact => !contact.includes('@')).map(numberPattern),
  }
  lists.set(contacts, made)
  return made
}

function isSameAddress(pattern: string, address: string): boolean {
  return pattern === address || (pattern.startsWith('*@') && address.endsWith(pattern.slice(1)))
}

function isAt(address: string, host: string): boolean {
  return host.startsWith('*') ? address.endsWith(host.slice(1)) : address.endsWith(`@${host}`)
}

/** A national number is Moroccan. */
function numberPattern(written: string): string {
  const signs = written
    .toLowerCase()
    .replace(/\(0\)/gu, '')
    .replace(/[^\dx+]/gu, '')
  return signs.replace(/^00/u, '+').replace(/^0(?=[\dx]{9}$)/u, '+212')
}

function fits(number: string, pattern: string): boolean {
  return number.length === pattern.length && [...pattern].every((sign, at) => sign === 'x' || sign === number[at])
}
