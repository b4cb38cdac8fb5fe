import type {Lexicons} from '../lexicon/index.js'
import {isReply, type Passage, type Post, type Span, showsCode} from '../post/index.js'
import type {Verdict} from '../reader/index.js'
import {isHeadline} from '../sentence/index.js'
import {allowanceOf} from './allowances.js'
import type {Manner} from './model.js'
import {oddsOfSentences, oddsOfWhole} from './odds.js'
import {type Stretch, stretchesOf} from './stretches.js'

/** Of fewer nats no sentence is told, whatever stands around it. */
const FLOOR = -3
/** What patterns find in a few words is believed until the reader who weighs it with all else is so sure of the contrary; of more words it knows less. */
const DOUBTED = -1
/** How much the whole post then counts beside its sentence. */
const OF_WHOLE = 0.5
const FEW_WORDS = 25
/** A remark says something, and stands beside a post: of what is nothing else, nobody knows to whom it speaks. */
const FEWEST_WORDS = 3
const FEWEST_BESIDE = 4
/** So many nats more are asked of what stands alone. */
const ALONE = 2
/** So many nats an allowance may give. */
const GIVEN = 2
/** Letters; articles have many manners. */
const LONGEST = 1000

/** A sentence that is meant in some manner, without the white space around it; offsets are into the text of the passage. */
export interface Heard extends Span {
  readonly passage: Passage
  readonly text: string
}

interface Asked {
  readonly terms: Lexicons
  readonly verdict: Verdict
}

/** The sentence that is most surely meant in a manner, where one is. */
export function heardIn(manner: Manner, post: Post, {terms, verdict}: Asked): Heard | undefined {
  if (!mayBeRead(post)) return undefined
  const surest = surestIn(manner, post, {terms, allowing: allowanceOf})
  return surest && verdict(surest.odds) >= 0 ? trimmed(surest.stretch) : undefined
}

/**
 * The log-odds, in nats, of the sentence that is most surely meant in a manner, less what is allowed for it: what the panel weighs. Nothing where no
 * sentence could be told.
 */
export function surestOdds(manner: Manner, post: Post, terms: Lexicons): number | undefined {
  return mayBeRead(post) ? surestIn(manner, post, {terms, allowing: allowanceOf})?.odds : undefined
}

/** Whether nothing in a post is meant in a manner, though patterns have found something. */
export function isDoubted(manner: Manner, post: Post, terms: Lexicons): boolean {
  if (!mayBeRead(post) || stretchesOf(post).reduce((sum, {count}) => sum + count, 0) > FEW_WORDS) return false
  const surest = surestIn(manner, post, {terms, allowing: () => 0})
  return surest === undefined || surest.odds + OF_WHOLE * oddsOfWhole(post)[manner] < DOUBTED
}

interface Search {
  readonly terms: Lexicons
  /** How many nats are asked for beside. */
  readonly allowing: typeof allowanceOf
}

/** The sentence of the most log-odds, less what is allowed for it. */
function surestIn(manner: Manner, post: Post, {terms, allowing}: Search): {readonly stretch: Stretch; readonly odds: number} | undefined {
  const stretches = stretchesOf(post)
  const odds = oddsOfSentences(post, terms)
  const all = stretches.reduce((sum, {count}) => sum + count, 0)
  let surest: ReturnType<typeof surestIn>
  for (const [at, stretch] of stretches.entries()) {
    if (manner === 'note' && stretch.count < FEWEST_WORDS) continue
    const isAlone = manner === 'note' && all - stretch.count < FEWEST_BESIDE
    const most = (odds[at]?.[manner] ?? FLOOR) - (isAlone ? ALONE : 0)
    const least = surest?.odds ?? FLOOR
    if (most + GIVEN <= least) continue
    const left = most - allowing(manner, stretch, {post, terms})
    if (left > least) surest = {stretch, odds: left}
  }
  return surest
}

function trimmed({passage, ...stretch}: Stretch): Heard {
  const said = passage.text.slice(stretch.start, stretch.end)
  const start = stretch.start + said.length - said.trimStart().length
  const text = said.trim()
  return {passage, text, start, end: start + text.length}
}

function mayBeRead(post: Post): boolean {
  return !isReply(post) && post.source.length <= LONGEST && !showsCode(post) && !isHeadline(post)
}
