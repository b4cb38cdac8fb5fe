import {type Sentence, sentencesIn} from '../leftover/index.js'
import {countBefore, memory, overlapWith, type Passage, type Post, passageMemory, passageWords} from '../post/index.js'
import {isRead} from '../reader/index.js'
import {addressesIn} from './looks.js'

/** A sentence, a line, or what stands in brackets; offsets are into the text of the passage. */
export interface Stretch extends Sentence {
  readonly passage: Passage
  /** Which of the words of the passage is its first, and how many it has. */
  readonly first: number
  readonly count: number
}

const known = {posts: memory<Post, readonly Stretch[]>(), passages: passageMemory<readonly Stretch[]>()}

/** The sentences of a post that have words, as a reader of manners takes them. */
export function stretchesOf(post: Post): readonly Stretch[] {
  const found = () => post.passages.filter(isRead).flatMap(passage => stretchesIn(passage).filter(({count}) => count > 0))
  return known.posts.get(post) ?? known.posts.set(post, found())
}

/** The sentences of a passage; some may have no words. */
export function stretchesIn(passage: Passage): readonly Stretch[] {
  return known.passages.get(passage) ?? known.passages.set(passage, worked(passage))
}

function worked(passage: Passage): readonly Stretch[] {
  const words = passageWords(passage)
  return unbroken(sentencesIn(passage.text), passage).map(({start, end, opened, closed}) => {
    const first = countBefore(words, start)
    return {passage, start, end, opened, closed, first, count: countBefore(words, end) - first}
  })
}

/** Sentences that no link is cut by: the colon of an address ends none. */
function unbroken(sentences: readonly Sentence[], passage: Passage): readonly Sentence[] {
  const links = addressesIn(passage)
  if (links.length === 0) return sentences
  const isIn = overlapWith(links)
  const whole: Sentence[] = []
  for (const sentence of sentences) {
    const last = whole.at(-1)
    if (last && isIn({start: sentence.start, end: sentence.start}))
      whole.splice(-1, 1, {...last, end: sentence.end, closed: sentence.closed})
    else whole.push(sentence)
  }
  return whole
}
