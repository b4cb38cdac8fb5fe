import {hashOf, hashWith, onDemand, type Spelling} from '../language/index.js'
import {memory, type Passage, type Post, passageWords} from '../post/index.js'
import {featureFrom} from './feature.js'
import {FeatureSet} from './feature-set.js'
import {addSounds, isHeard} from './sounds.js'
import {hashesOf, knownWord} from './word-hashes.js'

/** Posts are short; what a longer text is shows in its beginning. */
const MOST_WORDS = 300
const UNREAD = new Set<Passage['kind']>(['alt', 'field', 'footnote', 'quote'])
/** What stands between words and tells as much as they do. */
const SIGNS = ['!', '?', '%', '$', '€', '£', '#', '@', '/', '*', '…', '=']

/** Whether the words of a passage are the author’s own, and told to readers. */
export function isRead({kind}: Passage): boolean {
  return !UNREAD.has(kind)
}

const known = memory<Post, Features>()

/** What a reader of a post goes by, as hashes of `FEATURE_BITS` bits, each once. */
export interface Features {
  /** Its words, their letters in threes and fours, and pairs of words. */
  readonly words: readonly number[]
  /** The same, how words of Arabic and Darija sound, and the signs between words and the names among them, which tell how a text speaks. */
  readonly all: readonly number[]
}

/** What the readers of whole posts see in a post, as hashed features. */
export function featuresOf(post: Post): Features {
  return known.get(post) ?? known.set(post, collected(post))
}

/** A text of long words has many letters. */
const MOST_FEATURES = 20_000
const ROOM_BITS = 14
const met = onDemand(() => new FeatureSet(ROOM_BITS))

/** Adds a feature, once. */
function add(features: FeatureSet, feature: number): void {
  if (features.found.length <= MOST_FEATURES) features.add(feature)
}

function collected({passages}: Post): Features {
  const features = met()
  features.begin()
  const read = passages.filter(isRead)
  let left = MOST_WORDS
  for (const passage of read) {
    if (left <= 0) break
    left -= addWords(features, passage, left)
  }
  const words = features.found.slice()
  for (const passage of read) {
    if (isHeard(passage.language)) addSounds(features, spellingsOf(passage))
    addSigns(features, passage)
    addNames(features, passage)
  }
  return {words, all: features.found}
}

function addWords(features: FeatureSet, passage: Passage, most: number): number {
  let before = 0
  const read = passageWords(passage)
  for (let at = 0; at < read.length && at < most; at++) {
    const word = read[at]
    const own = word && knownWord(word.spelling)
    if (!own || own.technical) continue
    // Of a word that comes again everything was met but the pair.
    if (own.turn !== features.turn) {
      own.turn = features.turn
      for (const letters of own.letters) add(features, letters)
      add(features, featureFrom(own.hash ^ WHOLE))
    }
    add(features, featureFrom(hashWith(Math.imul(before, 0x85ebca6b), own.hash)))
    before = own.hash
  }
  return Math.min(read.length, most)
}

function spellingsOf(passage: Passage): readonly Spelling[] {
  return passageWords(passage)
    .slice(0, MOST_WORDS)
    .map(({spelling}) => spelling)
}

function addSigns(features: FeatureSet, {text, marks}: Passage): void {
  for (const [at, sign] of SIGNS.entries()) if (text.includes(sign)) add(features, featureFrom(Math.imul(at + 1, 0x85ebca6b)))
  for (const {kind} of marks)
    if (kind === 'url' || kind === 'mention' || kind === 'hashtag') add(features, featureFrom(hashOf(`\0${kind}`)))
}

// A word is another feature than its letters within a longer word.
const WHOLE = 0x5bd1e995
const NAME = hashOf('\0name')
const SENTENCE_END = /[.!?…:;\n«“"]/

/** Words with a capital within a sentence, and what goes before them: whoever advertises names what it sells. */
function addNames(features: FeatureSet, passage: Passage): void {
  const {text} = passage
  const read = passageWords(passage)
  for (let at = 1; at < Math.min(read.length, MOST_WORDS); at++) {
    const [before, word] = [read[at - 1], read[at]]
    if (!before || !word || !isCapital(text.charCodeAt(word.start)) || SENTENCE_END.test(text.slice(before.end, word.start))) continue
    add(features, featureFrom(NAME))
    add(features, featureFrom(hashWith(hashesOf(before.spelling).hash, NAME)))
  }
}

/** A to Z, and their like with marks. */
function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde)
}
