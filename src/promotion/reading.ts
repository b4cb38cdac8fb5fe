import type {LanguageTag} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {memory, type Post, passageWords, type Span} from '../post/index.js'
import {type Home, promotionIn} from './promotion.js'
import {type Heard, promotionHeard, spamHeard} from './second-reader.js'
import {spamIn} from './spam.js'
import type {Weighed} from './weighing.js'
import {ARTICLE, PROMOTION, SECOND_READER, SPAM} from './weights.js'

/** What is thought of a post: how sure, the kinds of signal that say so and their words, the strongest first, and where they stand. */
export interface Reading {
  /** `words`: signals suffice; `style`: the second reader had to be asked. */
  readonly by: 'words' | 'style'
  readonly sure: boolean
  /** The kind of the strongest signal; nothing where only the second reader speaks. */
  readonly kind: string | undefined
  readonly words: readonly string[]
  readonly span: Span
}

/** Whether a post promotes what is for sale. */
export function readPromotion(post: Post, terms: Lexicons, home: Home): Reading | undefined {
  const weighed = promotionIn(post, terms, home)
  const more = isArticle(post) ? ARTICLE.more : 0
  if (weighed.points >= PROMOTION.warning + more) return bySignals(weighed, weighed.points >= PROMOTION.error + more)
  if (more > 0 || isSpam(spamOf(post, terms), post)) return undefined
  return byStyle(post, weighed, {heard: least => promotionHeard(post, terms, least), ...SECOND_READER.promotion})
}

/** Whether a post is spam. It is never sure: a person looks. */
export function readSpam(post: Post, terms: Lexicons): Reading | undefined {
  const weighed = spamOf(post, terms)
  if (isSpam(weighed, post)) return bySignals(weighed, false)
  return isArticle(post) ? undefined : byStyle(post, weighed, {heard: () => spamHeard(post), ...SECOND_READER.spam})
}

const known = memory<Post, Weighed>()

function spamOf(post: Post, terms: Lexicons): Weighed {
  return known.get(post) ?? known.set(post, spamIn(post, terms))
}

/** Whether signals say so, so that nobody needs ask for the style of a post. */
function isSpam({points}: Weighed, post: Post): boolean {
  return points >= SPAM.warning + (isArticle(post) ? ARTICLE.more : 0)
}

function bySignals({signals, span}: Weighed, sure: boolean): Reading {
  return {by: 'words', sure, kind: signals[0]?.kind, words: signals.map(({text}) => text), span}
}

interface Style {
  /** What the second reader makes of a post; it need not say what is below so many nats. */
  readonly heard: (least: number) => Heard | undefined
  readonly least: number
  readonly alone: Readonly<Record<LanguageTag, number>>
  readonly eachPoint: number
  readonly eachAgainst: number
  readonly deaf: number
}

/** What no word says outright, the second reader may see; signals that do not suffice count with it, context against it. */
function byStyle(post: Post, {points, against, signals, span}: Weighed, style: Style): Reading | undefined {
  if (against > style.deaf) return undefined
  const counted = signals.length > 0 ? points : -against
  const [each, least] = counted > 0 ? [style.eachPoint, style.least] : [style.eachAgainst, style.alone[post.language]]
  const heard = style.heard(least - each * counted)
  const first = post.passages.find(({kind}) => kind !== 'alt')
  if (!heard || !first || heard.odds + each * counted < least) return undefined
  const spoken = counted > 0 ? signals : []
  return {
    by: 'style',
    sure: false,
    kind: spoken[0]?.kind,
    words: spoken.map(({text}) => text),
    span: spoken.length > 0 ? span : (heard.span ?? first.span),
  }
}

function isArticle({passages}: Post): boolean {
  let words = 0
  for (const passage of passages) words += passageWords(passage).length
  return words > ARTICLE.words
}
