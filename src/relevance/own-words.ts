import {keysIn} from '../language/index.js'
import {type Post, passageWords} from '../post/index.js'

/** Which of the library’s own words, or phrases, stand in a post; case, accents and what Arabic writes onto a word do not matter. */
export function ownWordsIn(post: Post, own: readonly string[]): readonly string[] {
  if (own.length === 0) return []
  const read = post.passages.map(passage => passageWords(passage).map(({spelling}) => spelling.keys))
  return own.filter(term => {
    const wanted = keysIn(term)
    return wanted.length > 0 && read.some(keys => holds(keys, wanted))
  })
}

function holds(keys: readonly (readonly string[])[], wanted: readonly string[]): boolean {
  return keys.some((_, at) => wanted.every((key, next) => keys[at + next]?.includes(key) ?? false))
}
