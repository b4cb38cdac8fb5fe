import type {Lexicons} from '../../lexicon/index.js'
import {type Passage, type Post, passageWords} from '../../post/index.js'
import {type Tag, tagsIn} from '../tags.js'
import {type Stretch, stretchOf} from './stretch.js'
import {isHostile} from './traits.js'

/** About how many words are judged at once: a short post whole, a long one piece by piece. */
const WIDEST = 60

export type Window = readonly Stretch[]

/** The windows of a post in order: whole passages while they fit, long passages cut at the ends of sentences. */
export function windowsOf(post: Post, terms: Lexicons): readonly Window[] {
  const windows: Stretch[][] = []
  let room = 0
  for (const stretch of post.passages.flatMap(passage => stretchesOf(passage, terms))) {
    const size = stretch.to - stretch.from
    if (room < size || windows.length === 0) {
      windows.push([])
      room = WIDEST
    }
    windows.at(-1)?.push(stretch)
    room -= size
  }
  return windows
}

function stretchesOf(passage: Passage, terms: Lexicons): readonly Stretch[] {
  const count = passageWords(passage).length
  if (count === 0) return []
  const tags = tagsIn(passage, terms)
  if (isPicture(passage, tags)) return []
  const stretches: Stretch[] = []
  let from = 0
  for (let at = 1; at <= count; at++) {
    if (at < count && !isCut(passage, from, at)) continue
    stretches.push(stretchOf(passage, tags, from, at))
    from = at
  }
  return stretches
}

/** A hostile word that is no surer may as well be meant as it stands: a shepherd has a flock. */
const AS_IT_STANDS = 0.5

/** “A woman reads on a bench”: what a picture shows is said of nobody else, unless a hostile word stands in it. */
function isPicture({kind}: Passage, tags: readonly Tag[]): boolean {
  return kind === 'alt' && !tags.some(tag => isHostile(tag) && tag.sureness > AS_IT_STANDS)
}

/** Whether a long passage is cut before a word. */
function isCut(passage: Passage, from: number, at: number): boolean {
  const read = passageWords(passage)
  if (read.length <= WIDEST || at - from <= WIDEST / 2) return false
  return at - from >= WIDEST || SENTENCE_END.test(passage.text.slice(read[at - 1]?.end, read[at]?.start))
}

/** The sentences of a window, each by itself. */
export function sentencesOf(window: Window): readonly Stretch[] {
  return window.flatMap(({passage, tags, from, to}) => {
    const read = passageWords(passage)
    const sentences: Stretch[] = []
    let start = from
    for (let at = from + 1; at <= to; at++) {
      if (at < to && !SENTENCE_END.test(passage.text.slice(read[at - 1]?.end, read[at]?.start))) continue
      sentences.push(stretchOf(passage, tags, start, at))
      start = at
    }
    return sentences
  })
}

const SENTENCE_END = /[.!?؟…\n]/u

export function wordsIn(window: Window): number {
  return window.reduce((sum, {from, to}) => sum + to - from, 0)
}

/** How many words a terse window has at most. */
const TERSE = 20

/** Whether a window is one short sentence: what its tags mean is learned once more apart, since in a bare statement every word is meant. */
export function isTerse(window: Window): boolean {
  return window.length === 1 && wordsIn(window) <= TERSE && sentencesOf(window).length === 1
}
