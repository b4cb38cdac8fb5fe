import {textHash} from '../language/index.js'
import {type Passage, type Post, passageWords} from '../post/index.js'
import {sketchOf, writtenSketch} from '../similarity/sketch.js'
import {dayOf} from './day.js'

/** What is kept of a post for those that come after it. */
export interface Kept {
  /** Where the finding on this post would stand. */
  readonly start: number
  readonly end: number
  readonly sketch: string
  /** The folded words, as far as they are compared letter by letter. */
  readonly opening: string
  /** A hash of the dates, hours and numbers, which make another occasion of the same words. */
  readonly figures: string
  /** A hash of where it leads and what it shows; empty where the text is too long to be like one for which that counts. */
  readonly targets: string
  readonly words: number
  readonly platforms: readonly string[]
  /** The day on which it is published, in days since 1970. */
  readonly day: number | null
  readonly [name: string]: string | number | null | readonly (string | number)[]
}

/** A shorter text repeats nothing. */
export const FEWEST_WORDS = 12
/** A shorter text may introduce several things: it is repeated only with its links and images. */
export const MANY_WORDS = 40
/** Two posts that share none of so many hashes are not alike: a post is looked up under the smallest of its sketch. */
const KEYS = 6
const LONGEST_OPENING = 300
const FIGURE = /\p{N}/u

/** What is kept of a post, and the keys that it shares with those that may be like it; nothing of one too short to repeat another. */
export function keptOf({meta, passages, links, images}: Post): {readonly keys: readonly string[]; readonly data: Kept} | undefined {
  const [first] = passages
  const spoken = passages.filter(({kind}) => kind !== 'alt')
  const words = wordsIn(spoken)
  if (!first || words.length < FEWEST_WORDS) return undefined
  const sketch = sketchOf(words)
  const platforms = meta.platforms.map(({value}) => value.toLowerCase())
  const figures = textHash(figuresIn(spoken).join(' '))
  const data: Kept = {
    ...{start: first.span.start, end: first.span.end, sketch: writtenSketch(sketch), platforms, day: dayOf(meta.date?.value)},
    opening: openingOf(words),
    ...{words: words.length, targets: words.length < 2 * MANY_WORDS ? textHash(targetsOf(links, images)) : ''},
    figures,
  }
  // Posts of other dates and numbers are never the same, and many drafts of one kind share their runs of words.
  return {keys: sketch.slice(0, KEYS).map(hash => `${figures} ${hash}`), data}
}

function wordsIn(passages: readonly Passage[]): readonly string[] {
  const words: string[] = []
  for (const passage of passages) for (const {key} of passageWords(passage)) words.push(key)
  return words
}

/** The words with figures: dates, hours, prices. */
function figuresIn(passages: readonly Passage[]): readonly string[] {
  return wordsIn(passages.filter(({prose}) => FIGURE.test(prose))).filter(word => FIGURE.test(word))
}

function targetsOf(links: Post['links'], images: Post['images']): string {
  return [...links.map(({url}) => url), ...images.map(({src}) => src)].sort().join(' ')
}

/** Joined from no more words than it holds, since a part of a longer text would keep all of that in memory. */
function openingOf(words: readonly string[]): string {
  let count = 0
  for (let length = 0; count < words.length && length <= LONGEST_OPENING; count++) length += (words[count] ?? '').length + 1
  return words.slice(0, count).join(' ').slice(0, LONGEST_OPENING)
}
