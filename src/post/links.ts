import type {FoundLink} from './bare-links.js'
import type {MappedText} from './text-map.js'

const EMPHASIS = /^[*_~]+$/

/**
 * A link as the source has it. Markdown takes `*`, `_` and `~` inside a bare address for emphasis, which leaves it only the rest; at
 * a tag or at other markup an address ends.
 */
export function asWritten(link: FoundLink, {text, locate}: MappedText, source: string): FoundLink {
  const {start, end} = locate(link.start, link.end)
  if (end - start === link.end - link.start) return link
  let url = link.url.slice(0, link.url.length - (link.end - link.start))
  let last = start
  for (let at = link.start; at < link.end; at++) {
    const place = locate(at, at + 1)
    const left = source.slice(last, place.start)
    if (left !== '' && !EMPHASIS.test(left)) return {...link, url, end: at}
    url += left + (text[at] ?? '')
    last = place.end
  }
  return {...link, url}
}
