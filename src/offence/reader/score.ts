import type {LanguageTag} from '../../language/index.js'
import {chancesOf, type Table, worthOf} from '../../reader/index.js'
import {BUCKET_BITS} from '../hash.js'
import type {Features} from './features.js'
import {sentencesOf, type Window, wordsIn} from './windows.js'

/** How much each family of features counts: words, tags, traits; in a window, and in a sentence. Chosen on held-out rows. */
const SHARES = [1, 0.4, 0.8]
const SHARES_OF_SENTENCE = [1, 0.4, 0.3]

/** What a weight counts in a family of so many features. */
export function shareOf(family: number, count: number): number {
  return (SHARES[family] ?? 0) / Math.sqrt(count + 1)
}

/** The same in a sentence. */
export function sentenceShareOf(family: number, count: number): number {
  return (SHARES_OF_SENTENCE[family] ?? 0) / Math.sqrt(count + 1)
}

/** The log-odds that a window breaks the policy. */
export function scoreOf(table: Table, families: Features): number {
  return families.reduce((score, buckets, family) => score + worthOf(table, buckets, BUCKET_BITS) * shareOf(family, buckets.length), 0)
}

/** The log-odds that a sentence is what breaks the policy in its post. */
export function sentenceScoreOf(table: Table, families: Features): number {
  return families.reduce(
    (score, buckets, family) => score + worthOf(table, buckets, BUCKET_BITS) * sentenceShareOf(family, buckets.length),
    0,
  )
}

/** Below this a window is plainly harmless, and its sentences are not read one by one. In log-odds: some three of a hundred windows of institutions are above. */
export const PLAIN = -2
/** What the score of a window counts beside that of its worst sentence; chosen on rows held back, as is all below. */
const OF_WINDOW = 0.5
/** And how much more in a bare statement: the reader of windows has learned more of those, the reader of sentences more of drafts. */
const OF_WINDOW_IF_BARE = 1

/** How much surer they must be of a post by the logarithm of how many sentences it has: of a hundred innocent ones the oddest looks odd. */
const FOR_SENTENCES = 0.85
/** And how much less by the logarithm of its words: sentences of one word tell little. */
const FOR_WORDS = 0.25
/** How much surer they must be of a bare statement: it scores higher than an announcement in which one sentence is unkind. */
const IF_BARE: Readonly<Record<LanguageTag, number>> = {en: 2, fr: 2, ar: 1.75, ary: 0.4}
/** And of a longer sentence by itself: innocent ones were marked twice as often as innocent posts that say as much in two. */
const IF_ALONE = 0.5
/** A post of one sentence is a bare statement up to so many words, and the less one the more it has, up to the latter. */
const BARE = 12
const NOT_BARE = 20

/**
 * How much surer they must be for each nat by which a post is strange to a library, and how much at the most: a library seldom writes one, and people
 * who do speak more freely, of anything. A slur is one wherever it stands. Of general tweets fewer than half as many are marked, and of drafts one in a hundred that break the policy is lost.
 */
const FOR_STRANGENESS = 2
const MOST_FOR_STRANGENESS = 2
/** From so sure on a slur is no other word. */
const SLUR = 0.8

/** What the readers are asked for in a post by its form and by whose it seems to be. */
export interface Demand {
  /** What the score of a window counts beside that of its worst sentence. */
  readonly ofWindow: number
  /** How much surer than the threshold of its language they must be. */
  readonly surer: number
}

/** What is asked for in a post of some windows; `strangeness` says how far it is from what a library speaks of, in nats. */
export function demandOf(windows: readonly Window[], strangeness: number): Demand {
  const [first = []] = windows
  const words = windows.reduce((sum, window) => sum + wordsIn(window), 0)
  const sentences = windows.reduce((sum, window) => sum + sentencesOf(window).length, 0)
  const bare = sentences === 1 ? Math.min(1, Math.max(0, (NOT_BARE - words) / (NOT_BARE - BARE))) : 0
  const language = first[0]?.passage.language
  const ofOne = bare * (language ? IF_BARE[language] : 0) + (1 - bare) * IF_ALONE
  const ofSeveral = FOR_SENTENCES * Math.log(Math.max(1, sentences)) + chancesOf(sentences)
  return {
    ofWindow: OF_WINDOW + bare * OF_WINDOW_IF_BARE,
    surer:
      (sentences === 1 ? ofOne : ofSeveral) +
      (windows.some(hasSlur) ? 0 : Math.min(MOST_FOR_STRANGENESS, FOR_STRANGENESS * strangeness)) -
      FOR_WORDS * Math.log(1 + words),
  }
}

/** Whether a word stands in a window that hardly means anything but a slur, and that nobody quotes. */
function hasSlur(window: Window): boolean {
  return window.some(({tags}) =>
    tags.some(({topic, sureness, quoted, repaired}) => topic === 'slur' && sureness >= SLUR && !quoted && !repaired),
  )
}

/** How sure the readers of windows and of sentences are together, in log-odds, less what the form of the post asks for. */
export function surenessOf(window: number, worstSentence: number, {ofWindow, surer}: Demand): number {
  return ofWindow * window + worstSentence - surer
}
