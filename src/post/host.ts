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
  return hosts.some(pattern => {
    const wanted = placeOf(pattern)
    if (!wanted) return false
    const hostFits = wanted.under ? host.endsWith(`.${wanted.host}`) : host === wanted.host
    return hostFits && path.startsWith(wanted.path)
  })
}

/** A host that is looked for: below `path`, which ends in a slash; every host under it, or it alone. */
interface Place {
  readonly host: string
  readonly path: string
  readonly under: boolean
}

const places = new Map<string, Place | undefined>()

/** Hosts come from lists that do not change during a run, so each is read once. */
function placeOf(pattern: string): Place | undefined {
  if (places.has(pattern)) return places.get(pattern)
  const under = pattern.startsWith('*.')
  const address = addressOf(under ? pattern.slice(2) : pattern)
  const place = address && {host: hostIn(address), path: `${address.pathname.toLowerCase().replace(/\/+$/u, '')}/`, under}
  places.set(pattern, place)
  return place
}

/** A final full stop is the root of all names, and says nothing. */
function hostIn({hostname}: URL): string {
  return hostname.replace(/^www\./u, '').replace(/\.$/u, '')
}
