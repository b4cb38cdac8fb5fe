import type {Lexicons} from '../lexicon/index.js'
import {isReply, type Passage, type Post, type Span, showsCode} from '../post/index.js'
import {featuresOf, logOdds, sentenceOdds} from '../reader/index.js'
import {communityOdds} from '../relevance/index.js'
import {allowanceOf} from './allowances.js'
import {type Stretch, stretchesOf} from './features.js'
import {type Manner, readerOf} from './model.js'

/** From so many nats a sentence is told: chosen so that next to no innocent post of other hands is, and one or two ordinary ones in 1,000. */
const LEAST: Readonly<Record<Manner, number>> = {note: -0.2, blank: 1, day: -0.3, opinion: -0.5, claim: -1.1}
/** What patterns find in a few words is believed until a reader who weighs it with all else is so sure of the contrary; of more words it knows less. */
const DOUBTED = -1
const FEW_WORDS = 25
/** How much the whole post counts beside its sentence. */
export const OF_WHOLE = 0.5
/** From so many nats of relevance on a post is the library’s own, as far as its words tell; what others say to each other has all manners. */
const OWN = 0.3
/** A post of no known word is nobody’s. */
const NOBODYS = -9
/** A remark says something, and stands beside a post: of what is nothing else, nobody knows to whom it speaks. */
const FEWEST_WORDS = 3
const FEWEST_BESIDE = 4
/** So many nats more are asked of what stands alone. */
const ALONE = 2
/** Letters; articles have many manners. */
const LONGEST = 1000

/** A sentence that is meant in some manner, without the white space around it; offsets are into the text of the passage. */
export interface Heard extends Span {
  readonly passage: Passage
  readonly text: string
}

/** The sentence that is most surely meant in a manner, where one is. */
export function heardIn(manner: Manner, post: Post, terms: Lexicons): Heard | undefined {
  if (!mayBeRead(post)) return undefined
  const surest = surestIn(manner, post, {terms, allowing: allowanceOf, least: LEAST[manner] + strangeness(post, terms)})
  return surest && trimmed(surest.stretch)
}

/** Whether nothing in a post is meant in a manner, though patterns have found something. */
export function isDoubted(manner: Manner, post: Post, terms: Lexicons): boolean {
  if (!mayBeRead(post) || stretchesOf(post, terms).reduce((sum, {count}) => sum + count, 0) > FEW_WORDS) return false
  return surestIn(manner, post, {terms, allowing: () => 0, least: DOUBTED}) === undefined
}

interface Asked {
  readonly terms: Lexicons
  /** How many nats are asked for beside. */
  readonly allowing: typeof allowanceOf
  /** Of fewer nats nothing is told. */
  readonly least: number
}

/** The sentence of the most odds with those of the whole post, and these. */
function surestIn(
  manner: Manner,
  post: Post,
  {terms, allowing, least}: Asked,
): {readonly stretch: Stretch; readonly odds: number} | undefined {
  const reader = readerOf(manner)
  const whole = OF_WHOLE * logOdds(reader.whole, featuresOf(post).words)
  const stretches = stretchesOf(post, terms)
  const all = stretches.reduce((sum, {count}) => sum + count, 0)
  let surest: ReturnType<typeof surestIn>
  for (const stretch of stretches) {
    if (manner === 'note' && stretch.count < FEWEST_WORDS) continue
    const isAlone = manner === 'note' && all - stretch.count < FEWEST_BESIDE
    const most = whole + sentenceOdds(reader, stretch.features) - (isAlone ? ALONE : 0)
    if (most < least || (surest && most <= surest.odds)) continue
    const odds = most - allowing(manner, stretch, {post, terms})
    if (odds >= least && odds > (surest?.odds ?? Number.NEGATIVE_INFINITY)) surest = {stretch, odds}
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
  return !isReply(post) && post.source.length <= LONGEST && !showsCode(post)
}

/** How many nats a post lacks of being the library’s own: so much surer one must be of what it means. */
function strangeness(post: Post, terms: Lexicons): number {
  return Math.max(OWN - (communityOdds(post, terms) ?? NOBODYS), 0)
}
