import {keysIn} from '../language/index.js'
import {type Passage, type Post, passageWords, type Span} from '../post/index.js'

/** Where a post holds one of some phrases, compared as folded words, in Darija however they are spelled; `text` is what stands there. */
export function phrasesIn(post: Post, phrases: readonly string[]): readonly (Span & {readonly text: string})[] {
  const wanted = phrases.map(keysIn).filter(keys => keys.length > 0)
  if (wanted.length === 0) return []
  return post.passages.flatMap(passage => wanted.flatMap(keys => placesOf(keys, passage)))
}

function placesOf(keys: readonly string[], passage: Passage): (Span & {text: string})[] {
  const read = passageWords(passage)
  const isDarija = passage.language === 'ary'
  return [...read.keys()]
    .filter(at => keys.every((key, next) => read[at + next]?.spelling.isOf(key, isDarija)))
    .map(at => {
      const [start, end] = [read[at]?.start ?? 0, read[at + keys.length - 1]?.end ?? 0]
      return {...passage.locate(start, end), text: passage.text.slice(start, end)}
    })
}

/** Those that overlap none of the phrases a library accepts. */
export function unaccepted<T extends {readonly span: Span}>(found: readonly T[], post: Post, accepted: readonly string[]): readonly T[] {
  if (accepted.length === 0 || found.length === 0) return found
  const free = phrasesIn(post, accepted)
  return found.filter(({span}) => !free.some(({start, end}) => start < span.end && span.start < end))
}
