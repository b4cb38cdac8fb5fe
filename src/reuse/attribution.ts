import type {Lexicon} from '../lexicon/index.js'
import {type Mark, type Memory, type Passage, type Post, passageMemory} from '../post/index.js'
import type {Quotation} from './quotation.js'
import {isScripture} from './scripture.js'
import {isSignedAfter} from './signed-after.js'
import {isSpeakerNamed} from './speaker.js'
import {NEAR, neighboursOf, zonesOf} from './zones.js'

/** How a post says whose words it quotes: by naming somebody or something, or by the reference of scripture. */
export type Attribution = 'stated' | 'scripture'

const SOURCE_FIELDS = ['source', 'sources', 'quote_source', 'quote_author', 'quote_by', 'citation', 'المصدر']

/** How the post attributes a quotation; nothing where it leaves readers to guess. `terms` is the lexicon `attribution`. */
export function attributionOf(quotation: Quotation, post: Post, terms: Lexicon): Attribution | undefined {
  const zones = zonesOf(quotation, post)
  if (isScripture(quotation, zones, terms)) return 'scripture'
  const isStated =
    quotation.signature !== undefined ||
    isSourceGiven(quotation, post) ||
    isSignedAfter(quotation, post) ||
    zones.some(zone => isSpeakerNamed(zone, terms))
  return isStated ? 'stated' : undefined
}

/** A link, a footnote or a citation element at the quotation, or a source in front matter. */
function isSourceGiven({passages, mark, span}: Quotation, post: Post): boolean {
  const {source, meta} = post
  if (SOURCE_FIELDS.some(name => meta.fields.has(name))) return true
  if (/^["”»’.,;)\s]{0,3}\[\^/u.test(source.slice(span.end, span.end + 8))) return true
  if (
    /<cite[\s>]/iu.test(source.slice(span.start, span.end + NEAR)) ||
    /<(?:blockquote|q)\s[^<>]{0,40}cite=/iu.test(source.slice(Math.max(0, span.start - NEAR), span.start))
  )
    return true
  if (!mark) return passages.some(passage => linksIn(passage).length > 0) || /\[\^/u.test(source.slice(span.start, span.end))
  const [own] = passages
  const beside = own && linksIn(own).some(({start, end}) => end > mark.start - NEAR && start <= mark.end + 4)
  return beside === true || isOnlyLink(neighboursOf(passages, post)[1])
}

function isOnlyLink(passage: Passage | undefined): boolean {
  const [link] = passage ? linksIn(passage) : []
  return link !== undefined && passage !== undefined && passage.text.trim().length <= link.end - link.start + 12
}

const linksOf: Memory<Passage, readonly Mark[]> = passageMemory()

function linksIn(passage: Passage): readonly Mark[] {
  const isLink = ({kind}: Mark) => kind === 'link' || kind === 'url'
  return linksOf.get(passage) ?? linksOf.set(passage, passage.marks.filter(isLink))
}
