import {onDemand} from '../language/index.js'
import type {Hit, Lexicons} from '../lexicon/index.js'
import {latestMemory, memory, type Passage, type Post} from '../post/index.js'

const patterns = onDemand(() => ({
  /** (Mernissi, 1994), (2021), [12], et al. */
  citation: /\((?:[^()\n]{1,60}[,،]\s?)?(?:1[5-9]|20)\d\d\)|\[\d{1,3}\]|\[\^|(?<!\p{L})et al(?!\p{L})|(?<!\p{L})doi[:.]/iu,
  label: /(?:^|[\n(])\s{0,20}(?:sources?|références?|references?|المصدر|المصادر|المراجع|lmasdar)\s{0,5}[:：]/iu,
  /** What a name begins with, after “according to”; Arabic has no capitals, so there any word that is not general. */
  name: /^['’]?\s{0,2}(?:the |la |le |les |l['’]|a |an |une? |du |des |de |d['’]|l )?(?:\d{4} )?(?:\p{Lu}|[\u0621-\u064a]{2})/u,
  general: /^\s{0,2}(?:ل|ال|لل)?(?:دراس|خبراء|باحث|علماء|إحصا|أبحاث|بحوث|استطلاع|بعض|كثير|ما )/u,
}))
const SOURCE_FIELDS = ['source', 'sources', 'reference', 'references', 'المصدر']

/** Whether a passage says where it has its facts from: by a link, a citation, a footnote, or by naming who found them. */
export function isSourced(passage: Passage, post: Post, terms: Lexicons): boolean {
  return sourced.get(passage) ?? sourced.set(passage, hasSource(passage, post, terms))
}

/** Each sentence of a passage is asked of it anew. */
const sourced = latestMemory<Passage, boolean>()

function hasSource(passage: Passage, post: Post, terms: Lexicons): boolean {
  const {passages, source} = post
  if (isLabelled(post)) return true
  const at = placesIn(post).get(passage) ?? 0
  const around = [passages[at - 1], passage, passages[at + 1]]
  if (around.some(one => one?.marks.some(({kind}) => kind === 'link' || kind === 'url'))) return true
  if (patterns().citation.test(source.slice(passage.span.start, passage.span.end + 6)) || patterns().citation.test(passage.text))
    return true
  return terms('claim-context')
    .inAny(passage)
    .some(hit => hit.entry.kind === 'named' || (hit.entry.kind === 'citing' && isNamedAfter(hit, passage)))
}

const labelled = memory<Post, boolean>()

/** Whether the post has a line, or a field of its front matter, for its sources. */
function isLabelled(post: Post): boolean {
  const {passages, meta} = post
  const isSaid = () => SOURCE_FIELDS.some(name => meta.fields.has(name)) || passages.some(({text}) => patterns().label.test(text))
  return labelled.get(post) ?? labelled.set(post, isSaid())
}

const places = memory<Post, ReadonlyMap<Passage, number>>()

function placesIn(post: Post): ReadonlyMap<Passage, number> {
  return places.get(post) ?? places.set(post, new Map(post.passages.map((passage, at) => [passage, at])))
}

function isNamedAfter({end}: Hit, {text}: Passage): boolean {
  const after = text.slice(end, end + 30)
  return patterns().name.test(after) && !patterns().general.test(after)
}
