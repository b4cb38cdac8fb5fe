import {memory} from './memory.js'

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu

/** A URL in parts; nothing for what is none. A host without scheme is read as https. */
export function addressOf(url: string): URL | undefined {
  const known = read.get(url)
  return (known ?? read.set(url, {address: parsed(url)})).address
}

/** Several rules ask about each link of a post. */
const read = memory<string, {readonly address: URL | undefined}>()

function parsed(url: string): URL | undefined {
  const written = url.trim()
  const full = SCHEME.test(written) && !/^[\w.-]+\.[a-z]{2,}:\d/iu.test(written) ? written : `https://${written.replace(/^\/\//u, '')}`
  return URL.canParse(full) ? new URL(full) : undefined
}

/** The host of a URL in lower case, without `www.`; the URL itself where it has none. */
export function hostOf(url: string): string {
  const address = addressOf(url)
  return (address && hostIn(address)) || url
}

/**
 * Whether a URL leads to one of the hosts: `aui.ma` means that host (with or without `www.`), `*.aui.ma` any host under it, and
 * `aui.ma/library` what stands below that path.
 */
export function leadsTo(url: string, hosts: readonly string[]): boolean {
  const address = addressOf(url)
  if (!address || !/^https?:$/u.test(address.protocol)) return false
  const host = hostIn(address)
  const path = `${address.pathname.toLowerCase()}/`
  const isBelow = (places: readonly string[] | undefined) => places?.some(place => path.startsWith(place)) ?? false
  const {exact, under} = placesIn(hosts)
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
  const known = places.get(hosts)
  if (known) return known
  const [exact, under] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const pattern of hosts) {
    const isUnder = pattern.startsWith('*.')
    const address = addressOf(isUnder ? pattern.slice(2) : pattern)
    if (!address) continue
    const [hostsOfKind, host] = [isUnder ? under : exact, hostIn(address)]
    hostsOfKind.set(host, [...(hostsOfKind.get(host) ?? []), `${address.pathname.toLowerCase().replace(/\/+$/u, '')}/`])
  }
  const read = {exact, under}
  places.set(hosts, read)
  return read
}

/** A final full stop is the root of all names, and says nothing. */
function hostIn({hostname}: URL): string {
  return hostname.replace(/^www\./u, '').replace(/\.$/u, '')
}
