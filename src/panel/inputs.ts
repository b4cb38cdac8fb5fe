import type {Lexicons} from '../lexicon/index.js'
import {MANNERS, type Odds, oddsIn, oddsOfWhole, stretchesOf} from '../manner/index.js'
import {worstOdds} from '../offence/index.js'
import {memory, type Post, passageWords} from '../post/index.js'
import {affairOdds} from '../privacy/index.js'
import {advertisedIn, heardOf, promotionIn, type TellingLinks} from '../promotion/index.js'
import {FEW_SENTENCES, isRead} from '../reader/index.js'
import {relevanceOdds} from '../relevance/index.js'
import {SHAPE, shapeOf} from './shape.js'

/** Where a post has no sentence that a reader could take. */
const NOWHERE = -6

/** What the panel reads a post with. */
export interface Means {
  readonly terms: Lexicons
  readonly links: TellingLinks
}

/**
 * What the panel knows of a post: in nats, the logarithm of a number, or points of the signals of promotion; and its shape. Those of the readers of
 * sentences stand for their surest sentence.
 */
export const INPUTS = [
  'words',
  'sentences',
  'relevance',
  'offence',
  'affair',
  'promotion',
  'promotion, whole',
  'signals',
  'context',
  ...MANNERS.flatMap(manner => [manner, `${manner}, whole`] as const),
  ...SHAPE,
] as const

/** Posts of fewer words, and of more words or sentences, are alike in what may be expected of them; few of the rows are. */
const WORDS = {least: 12, most: 60}
/** Whose hosts a post leads to is weighed elsewhere. */
const NOBODY = {library: [], university: [], partners: []}

const known = memory<Post, readonly number[]>()

/** In the order of `INPUTS`. */
export function inputsOf(post: Post, means: Means): readonly number[] {
  return known.get(post) ?? known.set(post, collected(post, means))
}

function collected(post: Post, {terms, links}: Means): readonly number[] {
  const words = post.passages.reduce((sum, passage) => sum + passageWords(passage).length, 0)
  const surest = surestIn(post, terms)
  const whole = oddsOfWhole(post)
  const promotion = heardOf(post, terms)
  const weighed = promotionIn(post, terms, {home: NOBODY, links})
  const manners = MANNERS.flatMap(manner => [surest[manner], whole[manner]])
  return [
    ...[
      Math.log(Math.min(Math.max(words, WORDS.least), WORDS.most)),
      Math.log(Math.min(Math.max(stretchesOf(post).length, 1), FEW_SENTENCES)),
    ],
    ...[relevanceOdds(post), worstOdds(post, terms), affairOdds(post)],
    ...[promotion.surest, promotion.whole, weighed.points, weighed.against, ...manners],
    ...shapeOf(post.source),
  ].map(value => Math.max(value, NOWHERE))
}

/**
 * The most log-odds that a sentence of a post has in each manner. Who advertises is asked of each passage as well, and answers from memory afterwards: of a
 * long post nobody keeps what its sentences are made of.
 */
function surestIn(post: Post, terms: Lexicons): Odds {
  const surest = {note: NOWHERE, blank: NOWHERE, day: NOWHERE, opinion: NOWHERE, claim: NOWHERE}
  for (const passage of post.passages.filter(isRead)) {
    advertisedIn(passage, {post, terms})
    for (const odds of oddsIn(passage, {post, terms})) for (const manner of MANNERS) surest[manner] = Math.max(surest[manner], odds[manner])
  }
  return surest
}
