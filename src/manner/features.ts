import type {Word} from '../language/index.js'
import {type Sentence, sentencesIn} from '../leftover/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {countBefore, memory, overlapWith, type Passage, type Post, passageWords, type Span} from '../post/index.js'
import {featureFrom, hashesOf, hashOf, isRead, pairOf, type SentenceFeatures} from '../reader/index.js'
import {evidenceIn} from './evidence.js'
import {addressesIn, lookOf, looksOf} from './looks.js'
import {signsOf, type Tag, tagsIn} from './signs.js'

/** A sentence, a line, or what stands in brackets; offsets are into the text of the passage. */
export interface Stretch extends Span {
  readonly passage: Passage
  /** How many words it has. */
  readonly count: number
  /** The bracket before it, if any. */
  readonly opened: string
  readonly features: SentenceFeatures
}

const EDGE = hashOf('\0edge')
// A word is another feature than its letters within a longer word.
const WHOLE = 0x5bd1e995
const BESIDE = 0x6c8e9cf5
const MOST_WORDS = 60

const known = memory<Post, readonly Stretch[]>()

/** The sentences of a post as a reader of manners takes them. */
export function stretchesOf(post: Post, terms: Lexicons): readonly Stretch[] {
  return (
    known.get(post) ??
    known.set(
      post,
      post.passages.filter(isRead).flatMap(passage => stretchesIn(passage, {post, terms})),
    )
  )
}

function stretchesIn(passage: Passage, {terms, post}: {readonly post: Post; readonly terms: Lexicons}): readonly Stretch[] {
  const evidence = evidenceIn(passage, {post, terms})
  const all = passageWords(passage)
  const sentences = unbroken(sentencesIn(passage.text), passage)
  const words = sentences.map(({start, end}) => all.slice(countBefore(all, start), countBefore(all, end)))
  const tags = sharedOut(tagsIn(passage, terms), sentences)
  return sentences.flatMap((sentence, at): readonly Stretch[] => {
    const said = words[at] ?? []
    if (said.length === 0) return []
    const place = sentences.length === 1 ? 'only' : at === 0 ? 'first' : at === sentences.length - 1 ? 'last' : 'midst'
    const signs = signsOf(tags[at] ?? [], said, {sentence, passage, post, terms, place, evidence})
    const features = {
      words: wordFeatures(said, [words[at - 1] ?? [], words[at + 1] ?? []]),
      signs: signFeatures(signs, lookOf(passage, sentence, said)),
    }
    return [{passage, start: sentence.start, end: sentence.end, count: said.length, opened: sentence.opened, features}]
  })
}

/** The terms that lie within each of some sentences, sentence by sentence; a passage may have as many of the one as of the other. */
function sharedOut(tags: readonly Tag[], sentences: readonly Sentence[]): readonly (readonly Tag[])[] {
  const shares = sentences.map((): Tag[] => [])
  for (const tag of tags) {
    const at = countBefore(sentences, tag.start + 1) - 1
    if (tag.end <= (sentences[at]?.end ?? 0)) shares[at]?.push(tag)
  }
  return shares
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

/** Words, their letters in threes and fours, words by twos; and the words of the sentences beside, as such. */
function wordFeatures(words: readonly Word[], beside: readonly (readonly Word[])[]): readonly number[] {
  const found = new Set<number>()
  let before = EDGE
  for (const {spelling} of words.slice(0, MOST_WORDS)) {
    const own = hashesOf(spelling)
    for (const letters of own.letters) found.add(letters)
    found.add(featureFrom(own.hash ^ WHOLE))
    found.add(pairOf(before, own.hash))
    before = own.hash
  }
  found.add(pairOf(before, EDGE))
  for (const near of beside) for (const {spelling} of near.slice(0, MOST_WORDS)) found.add(featureFrom(hashesOf(spelling).hash ^ BESIDE))
  return [...found]
}

function signFeatures(signs: readonly string[], look: string): readonly number[] {
  return [...new Set([...signs.map(sign => featureFrom(hashOf(`\0${sign}`))), ...looksOf(look)])]
}
