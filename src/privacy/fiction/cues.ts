import type {Hit, Lexicons} from '../../lexicon/index.js'
import type {Passage} from '../../post/index.js'

const WORKS: ReadonlySet<string> = new Set(['work', 'part', 'tale', 'posed'])
/** “film club”, “film-club”, “the novel returned”. */
const BEFORE_PLACE = /^[\s-](?:l['’])?$/iu
/** « heure du conte », “club of the novel”, «نادي الرواية», “nadi lfilm”. */
const BEHIND_PLACE = /^[\s-](?:(?:du|des?|of(?: the)?|for|pour|d|dyal|ديال)\s)?(?:d['’]|l['’]|la\s|les?\s|ال)?$/iu

/** What speaks of invented people in a passage, in order; a work that is part of the name of a club, a corner or an hour does not, and a copy that is lent does not. */
export function fictionIn(passage: Passage, terms: Lexicons): readonly Hit[] {
  const hits = terms('fiction').inAny(passage)
  const isPlace = (hit: Hit | undefined) => hit?.entry.kind === 'place'
  return hits.filter((hit, at) => {
    if (!WORKS.has(hit.entry.kind ?? '')) return true
    const [last, next] = [hits[at - 1], hits[at + 1]]
    const isFollowed = next && (isPlace(next) || next.entry.kind === 'lent') && BEFORE_PLACE.test(passage.text.slice(hit.end, next.start))
    const isLed = last && isPlace(last) && BEHIND_PLACE.test(passage.text.slice(last.end, hit.start))
    return !(isFollowed || isLed)
  })
}
