import {matchesOf, undisguised} from '../language/index.js'
import {addressOf} from './host.js'

/** How much of an address is read: redirections are short, and a longer one could be meant to cost time. */
const LONGEST = 4000
const LAYERS = 3
const MOST = 8
const EMBEDDED = /(?:https?|hxxps?|ftp):\//gu
const SCHEME = /^(?:https?|hxxps?|ftp):/u
// What redirections and the Wayback Machine put before an address without a scheme.
const PASSED_ON =
  /(?:[?&](?:u|url|to|target|dest|destination|redirect|link)=|\/url\?q=|\/web\/[\d*a-z_]{1,20}\/|href\.li\/\?)(?=[a-z0-9-]{1,63}\.[a-z0-9-])/gu

/**
 * Every place that an address leads to or passes on to: the address itself, what a redirection, a translation or an archived copy carries
 * in it, percent-encoded or not. Disguises are undone: `hxxp`, a look-alike letter, an invisible sign, a user name that poses as a host.
 */
export function destinationsOf(url: string): readonly URL[] {
  const found: URL[] = []
  let layer = undisguised(url.slice(0, LONGEST).trim()).text
  const own = addressOf(layer.replace(/^hxxp/u, 'http'))
  if (own) found.push(untranslated(own))
  const startsOpen = SCHEME.test(layer)
  for (let depth = 0; depth < LAYERS; depth++) {
    for (const address of embeddedIn(layer, startsOpen ? 1 : 0)) found.push(address)
    const decoded = unescaped(layer)
    if (decoded === layer) break
    layer = decoded
  }
  return found
}

/** The addresses that stand in another from an offset on, each read to its end. */
function embeddedIn(text: string, from: number): URL[] {
  const starts = matchesOf(text, EMBEDDED)
    .map(match => match.index)
    .filter(start => start >= from)
  const passedOn = matchesOf(text, PASSED_ON).map(({index, 0: lead}) => index + lead.length)
  return [...starts, ...passedOn].slice(0, MOST).flatMap(start => addressOf(text.slice(start).replace(/^hxxp/u, 'http')) ?? [])
}

function unescaped(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2}){1,64}/giu, written => {
    try {
      return undisguised(decodeURIComponent(written)).text
    } catch {
      return written
    }
  })
}

const TRANSLATOR = '.translate.goog'

/** `sci--hub-se.translate.goog` shows sci-hub.se in another language (a hyphen is doubled, a full stop becomes a hyphen). */
function untranslated(address: URL): URL {
  if (!address.hostname.endsWith(TRANSLATOR)) return address
  const name = address.hostname.slice(0, -TRANSLATOR.length)
  const host = name.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-')
  return addressOf(`https://${host}${address.pathname}`) ?? address
}
