import {onDemand} from '../language/index.js'
import type {KnownSites, PirateSite} from './site.js'

const CHANNEL: PirateSite = {reason: 'A channel or bot that hands out the files of these sites.'}

/** A name that a site bears wherever it stands: as it is written, without hyphens, and apart from other letters. */
interface OwnName {
  readonly site: PirateSite
  readonly name: string
  readonly bare: string
  readonly apart: () => RegExp
}

/** Finds the site of a place: by the whole host, by a name of its own anywhere, by the name before the ending, by its channel. */
export class SiteFinder {
  readonly #known: KnownSites
  readonly #hosts: ReadonlyMap<string, PirateSite>
  readonly #names: ReadonlyMap<string, PirateSite>
  readonly #ownNames: readonly OwnName[]

  constructor(known: KnownSites) {
    const entries = (key: 'hosts' | 'names') => known.sites.flatMap(site => (site[key] ?? []).map(name => [name, site] as const))
    this.#known = known
    this.#hosts = new Map(entries('hosts'))
    this.#names = new Map(entries('names'))
    this.#ownNames = known.sites.flatMap(site =>
      (site.own ?? []).map(name => {
        const apart = onDemand(() => new RegExp(`(?:^|[^a-z])${name}(?:$|[^a-z])`, 'u'))
        return {site, name, bare: name.replaceAll('-', ''), apart}
      }),
    )
  }

  /** The site at an address, if it is one of them. */
  at({hostname, pathname}: URL): PirateSite | undefined {
    const {innocentHosts, channelHosts} = this.#known
    const host = hostname.replace(/^www\./u, '')
    if (innocentHosts.includes(host)) return undefined
    if (channelHosts.includes(host)) return isChannel(pathname.split('/')[1] ?? '') ? CHANNEL : undefined
    const labels = host.split('.')
    for (let first = 0; first < labels.length; first++) {
      const site = this.#hosts.get(labels.slice(first).join('.'))
      if (site) return site
    }
    return this.#names.get(nameBeforeEnding(labels)) ?? this.#byOwnName(labels)
  }

  #byOwnName(labels: readonly string[]): PirateSite | undefined {
    // Each name was looked for in every part of every host.
    const host = labels.join('.')
    const held = this.#ownNames.filter(({name, bare}) => host.includes(name) || host.includes(bare))
    if (held.length === 0) return undefined
    const hidden = labels.at(-1) === 'onion' ? (labels.at(-2) ?? '') : undefined
    return held.find(({bare, apart}) => labels.slice(0, -1).some(label => apart().test(label)) || hidden?.startsWith(bare))?.site
  }
}

/** `libgen` of libgen.rs, of download.libgen.rs and of libgen.org.cn. */
function nameBeforeEnding(labels: readonly string[]): string {
  const [name = '', second = ''] = labels.slice(-3)
  const twofold = labels.length > 2 && /^(?:ac|co|com|edu|gov|net|or|org)$/u.test(second) && labels.at(-1)?.length === 2
  return twofold ? name : (labels.at(-2) ?? '')
}

/** `scihubot`, `libgen_bot`: bots and channels change by the week, so their names are read rather than listed. */
function isChannel(handle: string): boolean {
  return /scihub|libgen|zlibrary|annasarchive/u.test(handle.toLowerCase().replaceAll('_', ''))
}
