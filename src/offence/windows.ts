import type {Lexicons} from '../lexicon/index.js'
import {type Passage, type Post, passageWords} from '../post/index.js'
import type {Stretch} from './features.js'
import {tagsIn} from './tags.js'

/** About how many words are judged at once: a short post whole, a long one piece by piece. */
const WIDEST = 60

export type Window = readonly Stretch[]

/** The windows of a post in order: whole passages while they fit, long passages cut at the ends of sentences. */
export function windowsOf(post: Post, terms: Lexicons): readonly Window[] {
  const windows: Stretch[][] = []
  let room = 0
  for (const passage of post.passages) {
    for (const stretch of stretchesOf(passage, terms)) {
      const size = stretch.to - stretch.from
      if (room < size || windows.length === 0) {
        windows.push([])
        room = WIDEST
      }
      windows.at(-1)?.push(stretch)
      room -= size
    }
  }
  return windows
}

function stretchesOf(passage: Passage, terms: Lexicons): readonly Stretch[] {
  const read = passageWords(passage)
  if (read.length === 0) return []
  const tags = tagsIn(passage, terms)
  if (read.length <= WIDEST) return [{passage, tags, from: 0, to: read.length}]
  const stretches: Stretch[] = []
  let from = 0
  for (let at = 1; at <= read.length; at++) {
    const size = at - from
    const ends = at === read.length || /[.!?؟…\n]/u.test(passage.text.slice(read[at - 1]?.end, read[at]?.start))
    if (at === read.length || (ends && size > WIDEST / 2) || size >= WIDEST) {
      stretches.push({passage, tags, from, to: at})
      from = at
    }
  }
  return stretches
}
