import {onDemand, type Word} from '../../language/index.js'
import {countBefore, passageWords, type Span} from '../../post/index.js'
import {
  addSounds,
  FeatureSet,
  featureFrom,
  type Heard,
  hashesOf,
  hashOf,
  isHeard,
  pairOf,
  type SentenceFeatures,
} from '../../reader/index.js'
import type {Manner} from '../people/index.js'
import {pairsOf, signsOf} from './signs.js'
import type {Telling} from './telling.js'

/** In place of a name: who it is tells nothing of what is told. */
const NAME = hashOf('\0name')
const EDGE = hashOf('\0edge')
// A word is another feature than its letters within a longer word.
const WHOLE = 0x5bd1e995
const BEFORE = 0x51ed270b
const AFTER = 0x2f6e2b1
const BESIDE = 0x6c8e9cf5
const NAMED: ReadonlySet<Manner> = new Set(['handle', 'full', 'first', 'scholar', 'titled', 'capital'])

const ROOM_BITS = 10
const met = onDemand(() => new FeatureSet(ROOM_BITS))

/** What the reader of affairs sees in a telling and in the sentences around it. */
export function featuresOfTelling(telling: Telling): SentenceFeatures {
  const features = met()
  features.begin()
  addSentence(features, telling)
  for (const {sentence} of telling.around) {
    for (const {spelling} of wordsOf(telling, sentence)) features.add(featureFrom(hashesOf(spelling).hash ^ BESIDE))
  }
  const words = features.found
  features.begin()
  addSigns(features, telling)
  return {words, signs: features.found}
}

function addSigns(features: FeatureSet, telling: Telling): void {
  for (const sign of signsOf(telling)) features.add(featureFrom(signHash(sign)))
  for (const [one, other] of pairsOf(telling)) features.add(pairOf(signHash(one), signHash(other)))
}

const MOST_KEPT = 5_000
const kept = new Map<string, number>()

/** Signs are few, and met again and again. */
function signHash(sign: string): number {
  const known = kept.get(sign)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const hash = hashOf(sign)
  kept.set(sign, hash)
  return hash
}

/** Words, their letters in threes and fours, words by twos, on which side of the chief person a word stands, and how words sound. */
function addSentence(features: FeatureSet, telling: Telling): void {
  const {people, chief, sentence, passage} = telling
  const names = people.filter(({manner}) => NAMED.has(manner))
  const heard: Heard[] = []
  let before = EDGE
  for (const word of wordsOf(telling, sentence)) {
    const isName = names.some(({start, end}) => start < word.end && word.start < end)
    if (isName && before === NAME) continue
    const own = isName ? {hash: NAME, letters: []} : hashesOf(word.spelling)
    for (const letters of own.letters) features.add(letters)
    if (!isName) {
      features.add(featureFrom(own.hash ^ WHOLE))
      features.add(featureFrom(own.hash ^ (word.end <= chief.start ? BEFORE : AFTER)))
    }
    features.add(pairOf(before, own.hash))
    before = own.hash
    heard.push(isName ? 'name' : word.spelling)
  }
  features.add(pairOf(before, EDGE))
  if (isHeard(passage.language)) addSounds(features, heard)
}

function wordsOf({passage}: Telling, {start, end}: Span): readonly Word[] {
  const read = passageWords(passage)
  return read.slice(countBefore(read, start), countBefore(read, end))
}
