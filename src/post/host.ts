import {memory} from './memory.js'

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu

/** A URL in parts; nothing for what is none. A host without scheme is read as https. */
export function addressOf(url: string): URL | undefined {
  return read(url)?.address
}

/** A URL that is one, its host in lower case without `www.`, and its path, which ends in a slash, in lower case. */
interface Read {
  readonly address: URL
  readonly host: string
  readonly path: string
}

const known = memory<string, {readonly read: Read | undefined}>()

/** Several rules ask about each link of a post. */
function read(url: string): Read | undefined {
  return (known.get(url) ?? known.set(url, {read: readAnew(url)})).read
}

function readAnew(url: string): Read | undefined {
  const address = parsed(url)
  return address && {address, host: hostIn(address), path: `${address.pathname.toLowerCase()}/`}
}

function parsed(url: string): URL | undefined {
  const written = url.trim()
  const full = SCHEME.test(written) && !/^[\w.-]+\.[a-z]{2,}:\d/iu.test(written) ? written : `https://${written.replace(/^\/\//u, '')}`
  return URL.canParse(full) ? new URL(full) : undefined
}

/** The host of a URL in lower case, without `www.`; the URL itself where it has none. */
export function hostOf(url: string): string {
  return read(url)?.host || url
}

/**
 * Whether a URL leads to one of the hosts of some lists: `aui.ma` means that host (with or without `www.`), `*.aui.ma` any host under it,
 * and `aui.ma/library` what stands below that path.
 */
export function leadsTo(url: string, ...lists: readonly (readonly string[])[]): boolean {
  const place = read(url)
  if (!place || (place.address.protocol !== 'https:' && place.address.protocol !== 'http:')) return false
  return lists.some(hosts => isIn(place, placesIn(hosts)))
}

function isIn({host, path}: Read, {exact, under}: Places): boolean {
  const isBelow = (paths: readonly string[] | undefined) => paths?.some(start => path.startsWith(start)) ?? false
  if (isBelow(exact.get(host))) return true
  if (under.size === 0) return false
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) if (isBelow(under.get(host.slice(dot + 1)))) return true
  return false
}

/** Hosts that are looked for, each with the paths, ending in a slash, that are meant: those hosts alone, and every host under them. */
interface Places {
  readonly exact: ReadonlyMap<string, readonly string[]>
  readonly under: ReadonlyMap<string, readonly string[]>
}

const places = new WeakMap<readonly string[], Places>()

/** Lists of hosts do not change during a run, so each is read once. */
function placesIn(hosts: readonly string[]): Places {
  const before = places.get(hosts)
  if (before) return before
  const [exact, under] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const pattern of hosts) {
    const isUnder = pattern.startsWith('*.')
    const address = addressOf(isUnder ? pattern.slice(2) : pattern)
    if (!address) continue
    const [hostsOfKind, host] = [isUnder ? under : exact, hostIn(address)]
    hostsOfKind.set(host, [...(hostsOfKind.get(host) ?? []), `${address.pathname.toLowerCase().replace(/\/+$/u, '')}/`])
  }
  const made = {exact, under}
  places.set(hosts, made)
  return made
}

/** A final full stop is the root of all names, and says nothing. */
function hostIn({hostname}: URL): string {
  return hostname.replace(/^www\./u, '').replace(/\.$/u, '')
}
