import type {Hit, Lexicons} from '../lexicon/index.js'
import type {Passage, Post} from '../post/index.js'
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
    for (const {entry} of hitsIn(passage, terms)) found.set(entry.term, Math.max(found.get(entry.term) ?? 0, entry.sureness ?? 1))
  }
  for (const word of ownWordsIn(post, own)) found.set(word, 1)
  return {points: [...found.values()].reduce((sum, points) => sum + points, 0), words: [...found.keys()]}
}

/** Darija lives among French and Arabic words, and a short text may be in any language. */
function hitsIn(passage: Passage, terms: Lexicons): readonly Hit[] {
  const lexicon = terms('community')
  return passage.sure && passage.language !== 'ary' ? lexicon.in(passage) : lexicon.inAny(passage)
}
