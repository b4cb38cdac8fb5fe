import type {Lexicons} from '../lexicon/index.js'
import {isReply, type Passage, type Post, type Span, showsCode} from '../post/index.js'
import {sentenceOdds, type Verdict} from '../reader/index.js'
import {type Stretch, stretchesOf} from './features.js'
import {type Manner, readerOf} from './model.js'
import {isSpared} from './spared.js'

/** Of fewer nats no sentence is told, whatever stands around it. */
const FLOOR = -4
/** A remark says something, and stands beside a post: of what is nothing else, nobody knows to whom it speaks. */
const SAYINGS: ReadonlySet<Manner> = new Set(['note', 'blank'])
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

interface Asked {
  readonly terms: Lexicons
  readonly verdict: Verdict
}

/** The sentence that is most surely meant in a manner, where one is. */
export function heardIn(manner: Manner, post: Post, {terms, verdict}: Asked): Heard | undefined {
  if (!mayBeRead(post)) return undefined
  const reader = readerOf(manner)
  let surest: Stretch | undefined
  let most = FLOOR
  const stretches = stretchesOf(post, terms)
  const all = stretches.reduce((sum, {count}) => sum + count, 0)
  for (const stretch of stretches) {
    if (SAYINGS.has(manner) && stretch.count < FEWEST_WORDS) continue
    const isAlone = manner === 'note' && all - stretch.count < FEWEST_BESIDE
    const odds = sentenceOdds(reader, stretch.features) - (isAlone ? ALONE : 0)
    if (odds < most || isSpared(manner, stretch, {post, terms})) continue
    most = odds
    surest = stretch
  }
  return surest && verdict(most) >= 0 ? trimmed(surest) : undefined
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
