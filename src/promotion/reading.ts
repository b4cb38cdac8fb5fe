import type {Lexicons} from '../lexicon/index.js'
import {memory, type Post, passageWords, type Span} from '../post/index.js'
import type {Verdict} from '../reader/index.js'
import {type Home, linksHome, type Places, promotionIn} from './promotion.js'
import type {TellingLinks} from './referrals.js'
import {type Heard, promotionHeard, spamHeard} from './second-reader.js'
import {spamIn} from './spam.js'
import type {Weighed} from './weighing.js'
import {ARTICLE, DEAF, OWN_LINK, PROMOTION, SPAM, SPAM_BESIDE} from './weights.js'

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

interface Asked extends Places {
  /** What is made of what the second reader hears. */
  readonly verdict: Verdict
}

/** Whether a post promotes what is for sale. */
export function promotionRead(post: Post, terms: Lexicons, {home, links, verdict}: Asked): Reading | undefined {
  const weighed = promotionIn(post, terms, {home, links})
  const more = isArticle(post) ? ARTICLE.more : 0
  if (weighed.points >= PROMOTION.warning + more) return bySignals(weighed, weighed.points >= PROMOTION.error + more)
  if (more > 0 || isSpam(spamOf(post, terms, links), post)) return undefined
  return byStyle(post, weighed, {
    heard: () => promotionHeard(post, terms, weighed.against),
    verdict: odds => verdict(odds) - allowed(post, home),
    deaf: DEAF,
  })
}

/** Whether a post is spam. It is never sure: a person looks. */
export function readSpam(post: Post, terms: Lexicons, {home, links}: Places): Reading | undefined {
  const weighed = spamOf(post, terms, links)
  if (isSpam(weighed, post)) return bySignals(weighed, false)
  return isArticle(post)
    ? undefined
    : byStyle(post, weighed, {
        heard: () => spamHeard(post),
        verdict: odds => odds + besideOdds(weighed) - SPAM_BESIDE.asked - allowed(post, home),
        deaf: SPAM_BESIDE.deaf,
      })
}

function allowed(post: Post, home: Home): number {
  return linksHome(post, home) ? OWN_LINK : 0
}

const known = memory<Post, Weighed>()

function spamOf(post: Post, terms: Lexicons, links: TellingLinks): Weighed {
  return known.get(post) ?? known.set(post, spamIn(post, terms, links))
}

/** Whether signals say so, so that nobody needs ask for the style of a post. */
function isSpam({points}: Weighed, post: Post): boolean {
  return points >= SPAM.warning + (isArticle(post) ? ARTICLE.more : 0)
}

function bySignals({signals, span}: Weighed, sure: boolean): Reading {
  return {by: 'words', sure, kind: signals[0]?.kind, words: [...new Set(signals.map(({text}) => text))], span}
}

interface Style {
  readonly heard: () => Heard | undefined
  readonly verdict: Verdict
  readonly deaf: number
}

/** What signals of spam add to the odds of the second reader, and context takes off where there are none. */
function besideOdds({points, against}: Weighed): number {
  return points > 0 ? SPAM_BESIDE.eachPoint * points : -SPAM_BESIDE.eachAgainst * against
}

/** What no word says outright, the second reader may see; signals that do not suffice count with it, context against it. */
function byStyle(post: Post, {points, against, signals, span}: Weighed, style: Style): Reading | undefined {
  if (against > style.deaf) return undefined
  const heard = style.heard()
  const first = post.passages.find(({kind}) => kind !== 'alt')
  if (!heard || !first || style.verdict(heard.odds) < 0) return undefined
  const spoken = points > 0 ? signals : []
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
