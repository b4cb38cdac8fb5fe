import type {Lexicons} from '../lexicon/index.js'
import {latestMemory, type Passage, type Post, passageMemory} from '../post/index.js'

/** What a passage is read with. */
export interface Around {
  readonly post: Post
  readonly terms: Lexicons
}

/** Letters; the sentences of longer posts are thousands. */
const SHORT = 20_000

/**
 * Remembers what is worked out for the passages of a post: of a short post for all, of a longer one for the latest alone, since what the sentences of
 * a book are made of takes a hundred times the room of the book.
 */
export function byPassage<V>(work: (passage: Passage, around: Around) => V): (passage: Passage, around: Around) => V {
  const all = passageMemory<V>()
  const latest = latestMemory<Passage, V>()
  return (passage, around) => {
    const known = around.post.source.length <= SHORT ? all : latest
    return known.get(passage) ?? known.set(passage, work(passage, around))
  }
}
