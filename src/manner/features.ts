import {sentencesIn} from '../leftover/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {countBefore, memory, type Passage, type Post, passageWords, type Span} from '../post/index.js'
import {featureFrom, hashesOf, hashOf, slotOf} from '../reader/index.js'
import {type Place, signsOf, type Tag, tagsIn} from './signs.js'

/** What a reader of a sentence goes by, as hash buckets, each once: its words, and what tells how it is meant. */
export interface MannerFeatures {
  readonly words: readonly number[]
  readonly signs: readonly number[]
}

/** A sentence, a line, or what stands in brackets; offsets are into the text of the passage. */
export interface Stretch extends Span {
  readonly passage: Passage
  /** How many words it has. */
  readonly count: number
  readonly features: MannerFeatures
}

/** How many buckets each family of features is hashed into. */
export const MANNER_BUCKETS = 1 << 13
const EDGE = hashOf('\0edge')
const UNREAD: ReadonlySet<Passage['kind']> = new Set(['alt', 'field', 'footnote', 'quote'])
const MOST_WORDS = 60

const known = memory<Post, readonly Stretch[]>()

/** The sentences of a post as a reader of manners takes them. */
export function stretchesOf(post: Post, terms: Lexicons): readonly Stretch[] {
  return (
    known.get(post) ??
    known.set(
      post,
      post.passages.filter(({kind}) => !UNREAD.has(kind)).flatMap(passage => stretchesIn(passage, {post, terms})),
    )
  )
}

function stretchesIn(passage: Passage, {terms, post}: {readonly post: Post; readonly terms: Lexicons}): readonly Stretch[] {
  const tags = tagsIn(passage, terms)
  const sentences = sentencesIn(passage.text)
  return sentences.flatMap((sentence, at): readonly Stretch[] => {
    const words = passageWords(passage).slice(
      countBefore(passageWords(passage), sentence.start),
      countBefore(passageWords(passage), sentence.end),
    )
    if (words.length === 0) return []
    const own = tags.filter(tag => tag.start >= sentence.start && tag.end <= sentence.end)
    const place = sentences.length === 1 ? 'only' : at === 0 ? 'first' : at === sentences.length - 1 ? 'last' : 'midst'
    return [
      {
        passage,
        start: sentence.start,
        end: sentence.end,
        count: words.length,
        features: featuresOf(words, own, {sentence, passage, post, terms, place}),
      },
    ]
  })
}

function featuresOf(words: ReturnType<typeof passageWords>, tags: readonly Tag[], place: Place): MannerFeatures {
  const found = new Set<number>()
  let before = EDGE
  for (const {spelling} of words.slice(0, MOST_WORDS)) {
    const own = hashesOf(spelling)
    for (const letters of own.letters) found.add(slotOf(letters, MANNER_BUCKETS))
    found.add(bucketOf(own.hash))
    found.add(pairOf(before, own.hash))
    before = own.hash
  }
  found.add(pairOf(before, EDGE))
  return {words: [...found], signs: [...new Set(signsOf(tags, words, place).map(sign => bucketOf(hashOf(`\0${sign}`))))]}
}

function pairOf(one: number, other: number): number {
  return bucketOf(Math.imul(one ^ other, 0x01000193) ^ Math.imul(one, 0x9e3779b9))
}

function bucketOf(hash: number): number {
  return slotOf(featureFrom(hash), MANNER_BUCKETS)
}
