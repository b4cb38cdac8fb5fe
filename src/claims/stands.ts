import {onDemand} from '../language/index.js'
import type {Hit, Lexicon, Lexicons} from '../lexicon/index.js'
import {memory, type Passage, type Post, passageMemory, type Span} from '../post/index.js'
import {isSaid, isSaidBeside, sentenceAround} from '../sentence/index.js'
import {oneASentence} from './one-a-sentence.js'

/** A stand that only a person can take, in a post that speaks for the library; offsets are into the text of the passage. */
export interface Stand extends Span {
  readonly kind: 'opinion' | 'politics' | 'endorsement' | 'praise' | 'blame' | 'disclaimer'
}

const WHAT_IS_VOTED_FOR = 25
const JUDGED_WITHIN = 30

const patterns = onDemand(() => ({
  callOpens: /(?:^|[.!?؟…:;,،\n–—•-]|\p{So}\ufe0f?|(?<!\p{L})(?:please|and|so|now|then|or|et|ou|alors|donc|و|ثم|w|o))[\s*_"“«]{0,4}$/iu,
  name: /^\s\p{Lu}\p{Ll}/u,
  question: /^\s*[?؟]/u,
  /** `— Hind, first floor`, `Review by Hind`, `بقلم هند`: a person speaks for herself. */
  signed:
    /(?:^|\n)\s{0,20}(?:[–—-]{1,3}\s?\p{Lu}\p{L}|(?:review(?:ed)? by|written by|by|par|critique de|avis de|lu par|بقلم|كتبته|كتبها|ktebha|ktebtha)\s{0,5}:?\s{1,5}\p{L})/iu,
}))

const taken = passageMemory<readonly Stand[]>()

/** What a passage holds of opinions, verdicts on public life, calls to vote, praise and blame of sellers, and of words that admit them: one a sentence. */
export function standsIn(passage: Passage, post: Post, terms: Lexicons): readonly Stand[] {
  return taken.get(passage) ?? taken.set(passage, foundIn(passage, post, terms))
}

function foundIn(passage: Passage, post: Post, terms: Lexicons): readonly Stand[] {
  const hits = terms('stand').inAny(passage)
  return oneASentence(hits, passage, hit => {
    const kind = standOf(hit, {passage, post, terms})
    return kind && {kind, start: hit.start, end: hit.end}
  })
}

interface Around {
  readonly passage: Passage
  readonly post: Post
  readonly terms: Lexicons
}

function standOf(hit: Hit, {passage, post, terms}: Around): Stand['kind'] | undefined {
  const context = terms('stand-context')
  const isTopic = () => ['reported', 'work'].some(kind => isSaid(kind, {passage, at: hit}, context)) || isAsked(hit, passage)
  switch (hit.entry.kind) {
    case 'disclaimer':
      return isReview({passage, post, terms}) ? undefined : 'disclaimer'
    case 'opinion':
      return isTopic() || isReview({passage, post, terms}) ? undefined : 'opinion'
    case 'think':
      return ['verdict', 'blame'].some(kind => isSaid(kind, {passage, at: hit}, terms('stand'))) && !isTopic() ? 'opinion' : undefined
    case 'verdict':
    case 'blame': {
      const judged = judgedBy(hit, passage, context)
      return judged && !isTopic() ? judged : undefined
    }
    case 'endorse':
    case 'endorse-name':
    case 'boycott':
      return isPublicCall(hit, {passage, post, terms}) ? 'endorsement' : undefined
    case 'praise':
      return isSaid('vendor', {passage, at: hit}, context) && !isAsked(hit, passage) ? 'praise' : undefined
    default:
      return undefined
  }
}

/** What a verdict passes on public life, or, where it is a hard one, on who supplies the library. */
function judgedBy(hit: Hit, passage: Passage, context: Lexicon): 'politics' | 'blame' | undefined {
  const isBeside = (kind: string) => isSaidBeside(kind, {passage, at: hit, within: JUDGED_WITHIN}, context)
  if (isBeside('politics')) return 'politics'
  return hit.entry.kind === 'blame' && (isBeside('vendor') || isBeside('supplier')) ? 'blame' : undefined
}

/** A call to vote in public life or to boycott somebody, in the library’s voice. */
function isPublicCall(hit: Hit, {passage, terms}: Around): boolean {
  const said = (kind: string) => isSaid(kind, {passage, at: hit}, terms('stand-context'))
  if (hit.entry.kind !== 'boycott')
    return said('politics') && isEndorsement(hit, passage, terms) && !(isAnnounced(hit, passage) && said('reported'))
  return isBoycott(hit, passage) || ((said('politics') || said('own-voice')) && isCall(hit, passage))
}

/** “Vote for…”, unless it is a favourite book; a bare “Vote” must be followed by a name. */
function isEndorsement(hit: Hit, passage: Passage, terms: Lexicons): boolean {
  if (!isCall(hit, passage)) return false
  if (hit.entry.kind === 'endorse-name') return patterns().name.test(passage.text.slice(hit.end))
  return !isSaidBeside('prize', {passage, at: hit, within: WHAT_IS_VOTED_FOR, side: 'after'}, terms('ballot'))
}

/** “Boycott Danone”, not “Boycott the meeting?”. */
function isBoycott(hit: Hit, passage: Passage): boolean {
  return isCall(hit, passage) && !isAsked(hit, passage) && patterns().name.test(passage.text.slice(hit.end))
}

/** “Vote for…” opens a clause; people who vote for somebody do not. */
function isCall({start}: Span, {text}: Passage): boolean {
  return patterns().callOpens.test(text.slice(Math.max(0, start - 12), start))
}

/** “The minister says: vote yes”. */
function isAnnounced({start}: Span, {text}: Passage): boolean {
  return /:\s{0,3}$/u.test(text.slice(Math.max(0, start - 4), start))
}

function isAsked(hit: Span, {text}: Passage): boolean {
  return patterns().question.test(text.slice(sentenceAround(text, hit).end))
}

const signed = memory<Post, boolean>()

const ofWorks = passageMemory<boolean>()

/** Of books a library may well have an opinion, and whoever signs has one of her own. */
function isReview({passage, post, terms}: Around): boolean {
  const works = () =>
    terms('stand-context')
      .inAny(passage)
      .some(({entry}) => entry.kind === 'work')
  return (ofWorks.get(passage) ?? ofWorks.set(passage, works())) || isSigned(post)
}

/** Whether somebody signs a post with a name. */
export function isSigned(post: Post): boolean {
  return (
    signed.get(post) ??
    signed.set(
      post,
      post.passages.some(({text}) => patterns().signed.test(text)),
    )
  )
}
