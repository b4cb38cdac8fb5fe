import type {Lexicons} from '../lexicon/index.js'
import {type Stretch, stretchesOf} from '../manner/index.js'
import {type Post, passageWords, type Span} from '../post/index.js'
import {featuresOf, logOdds, modelsIn, secondReader, sentenceOdds} from '../reader/index.js'

const promotionModels = modelsIn('promotion')
const spamModels = modelsIn('spam')

/** Of fewer words a second reader knows nothing. */
const FEWEST_WORDS = 5
/** What a second reader makes of a sentence counts as much as what it makes of the whole post. */
const OF_EACH = 0.5
/**
 * As sure, in nats, as a sentence is taken for at most: where that would not do, sentences are not read, which takes ten times as long as the
 * whole. Of 6,072 rows in which the second reader heard an advertisement, none needed a sentence of more than 2.7.
 */
const SUREST = 3.5

/** What a second reader makes of a post: log-odds (nats), and where it speaks most for it. */
export interface Heard {
  readonly odds: number
  readonly span?: Span | undefined
}

/**
 * Whether a post advertises, as a statistical reader has it, whose word counts from `least` nats on; nothing for a post of a few words, and for
 * one that is too plainly innocent as a whole for any sentence to count.
 */
export function promotionHeard(post: Post, terms: Lexicons, least: number): Heard | undefined {
  if (!isReadable(post)) return undefined
  const reader = secondReader(promotionModels())
  const whole = logOdds(reader.whole, featuresOf(post).all)
  if (advertisingOdds(SUREST, whole) < least) return undefined
  let surest: Stretch | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const stretch of stretchesOf(post, terms)) {
    const odds = sentenceOdds(reader, stretch.features)
    if (surest && odds <= most) continue
    most = odds
    surest = stretch
  }
  return {odds: advertisingOdds(most, whole), span: surest && located(surest)}
}

/** The log-odds that a post advertises, by those of its surest sentence, if it has any, and of the whole of it. */
export function advertisingOdds(surest: number, whole: number): number {
  return surest === Number.NEGATIVE_INFINITY ? whole : OF_EACH * (surest + whole)
}

function located({passage, start, end}: Stretch): Span {
  const said = passage.text.slice(start, end)
  const first = start + said.length - said.trimStart().length
  return passage.locate(first, first + said.trim().length)
}

/** Whether a post is spam, by the whole of it. */
export function spamHeard(post: Post): Heard | undefined {
  const [model] = isReadable(post) ? spamModels() : []
  return model && {odds: logOdds(model, featuresOf(post).all)}
}

function isReadable({passages}: Post): boolean {
  let words = 0
  for (const passage of passages) {
    words += passageWords(passage).length
    if (words >= FEWEST_WORDS) return true
  }
  return false
}
