import {type Lexicons, mixedHitsIn} from '../lexicon/index.js'
import type {Post} from '../post/index.js'
import {ownWordsIn} from './own-words.js'

/** What of a post touches the community: the points of its words, each counted once, and the words. */
export interface Touch {
  readonly points: number
  readonly words: readonly string[]
}

/** What of a post the vocabulary of the community knows; a word that the library adds is sure. */
export function touchIn(post: Post, terms: Lexicons, own: readonly string[]): Touch {
  const found = new Map<string, number>()
  for (const passage of post.passages) {
    for (const {entry} of mixedHitsIn(passage, terms('community')))
      found.set(entry.term, Math.max(found.get(entry.term) ?? 0, entry.sureness ?? 1))
  }
  for (const word of ownWordsIn(post, own)) found.set(word, 1)
  return {points: [...found.values()].reduce((sum, points) => sum + points, 0), words: [...found.keys()]}
}
