import {type LanguageTag, onDemand, type Spelling, type Word} from '../language/index.js'
import {countBefore, passageWords} from '../post/index.js'
import {addSounds, FeatureSet, featureFrom, hashesOf, hashOf, isHeard, pairOf, type SentenceFeatures} from '../reader/index.js'
import {byPassage} from './around.js'
import {evidenceIn} from './evidence.js'
import {addLook, lookOf} from './looks.js'
import {addSigns, type Tag, tagsIn} from './signs.js'
import {type Stretch, stretchesIn} from './stretches.js'

const EDGE = hashOf('\0edge')
// A word is another feature than its letters within a longer word.
const WHOLE = 0x5bd1e995
const BESIDE = 0x6c8e9cf5
const MOST_WORDS = 60
const ROOM_BITS = 10

const met = onDemand(() => new FeatureSet(ROOM_BITS))

/** What the readers of sentences go by in those sentences of a passage that have words. */
export const featuresIn = byPassage((passage, around): readonly SentenceFeatures[] => {
  const evidence = evidenceIn(passage, around)
  const stretches = stretchesIn(passage)
  const tags = sharedOut(tagsIn(passage, around.terms), stretches)
  const words = passageWords(passage)
  const features = met()
  const add = (hash: number) => features.add(featureFrom(hash))
  const found: SentenceFeatures[] = []
  for (const [at, stretch] of stretches.entries()) {
    if (stretch.count === 0) continue
    const place = stretches.length === 1 ? 'only' : at === 0 ? 'first' : at === stretches.length - 1 ? 'last' : 'midst'
    const said = words.slice(stretch.first, stretch.first + stretch.count)
    features.begin()
    addWords(features, said, passage.language)
    for (const beside of [stretches[at - 1], stretches[at + 1]]) if (beside) addBeside(features, words, beside)
    const spoken = features.found
    features.begin()
    addSigns({stretch, words: said, tags: tags[at] ?? [], place, evidence, ...around}, add)
    addLook(lookOf(passage, stretch, said), add)
    found.push({words: spoken, signs: features.found})
  }
  return found
})

/** The terms that lie within each of some sentences, sentence by sentence; a passage may have as many of the one as of the other. */
function sharedOut(tags: readonly Tag[], stretches: readonly Stretch[]): readonly (readonly Tag[])[] {
  const shares = stretches.map((): Tag[] => [])
  for (const tag of tags) {
    const at = countBefore(stretches, tag.start + 1) - 1
    if (tag.end <= (stretches[at]?.end ?? 0)) shares[at]?.push(tag)
  }
  return shares
}

/** Words, their letters in threes and fours, words by twos, and how they sound. */
function addWords(features: FeatureSet, words: readonly Word[], language: LanguageTag): void {
  let before = EDGE
  for (let at = 0; at < words.length && at < MOST_WORDS; at++) {
    const word = words[at]
    if (!word) continue
    const own = hashesOf(word.spelling)
    for (const letters of own.letters) features.add(letters)
    features.add(featureFrom(own.hash ^ WHOLE))
    features.add(pairOf(before, own.hash))
    before = own.hash
  }
  features.add(pairOf(before, EDGE))
  if (isHeard(language)) addSounds(features, spellingsOf(words))
}

function spellingsOf(words: readonly Word[]): readonly Spelling[] {
  return words.slice(0, MOST_WORDS).map(({spelling}) => spelling)
}

/** The words of a sentence beside, as such. */
function addBeside(features: FeatureSet, words: readonly Word[], {first, count}: Stretch): void {
  for (let at = first; at < first + Math.min(count, MOST_WORDS); at++) {
    const word = words[at]
    if (word) features.add(featureFrom(hashesOf(word.spelling).hash ^ BESIDE))
  }
}
