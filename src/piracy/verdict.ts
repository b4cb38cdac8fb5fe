import {undisguised} from '../language/index.js'
import {destinationsOf, leadsTo} from '../post/index.js'
import type {KnownSites, PirateSite} from './site.js'
import {SiteFinder} from './site-finder.js'

/** What an address leads to that it should not. */
export type Verdict = 'torrent' | {readonly host: string; readonly site: PirateSite}

/** Says what an address leads to, when that is one of the sites or a torrent of somebody else's. */
export type Judge = (url: string) => Verdict | undefined

/** A judge by what is known of such sites. */
export function judgeBy(known: KnownSites): Judge {
  const finder = new SiteFinder(known)
  return url => {
    const places = leadsTo(url, known.pagesAbout) ? destinationsOf(url).slice(0, 1) : destinationsOf(url)
    for (const place of places) {
      const site = finder.at(place)
      if (site) return {host: place.hostname, site}
    }
    return isForeignTorrent(url, known.freeTorrents) ? 'torrent' : undefined
  }
}

function isForeignTorrent(url: string, {hosts, words}: KnownSites['freeTorrents']): boolean {
  const text = undisguised(url.slice(0, 2000)).text
  const isTorrent = text.startsWith('magnet:?') || /^https?:[^?#]{1,1000}\.torrent(?:[?#]|$)/u.test(text)
  if (!isTorrent) return false
  const isFree = leadsTo(
    text,
    hosts.flatMap(host => [host, `*.${host}`]),
  )
  return !isFree && !words.some(word => text.includes(word))
}
