import {onDemand} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import type {Passage, Post} from '../post/index.js'
import {featuresOf, type LinearModel, logOdds, modelsIn, worthOf} from '../reader/index.js'
import {type Telling, tellingsIn} from './telling.js'
import {featuresOfTelling, type TellingFeatures} from './telling-features.js'

/** Words count by the root of their number, signs each alike; the bias is that of the words. */
export interface TellingModel {
  readonly words: LinearModel
  readonly signs: LinearModel
}

const kept = modelsIn('readers')
const models = onDemand(() => {
  const [words, signs, whole] = kept()
  if (!words || !signs || !whole) throw new Error('The second reader of readers’ affairs is not whole: run `npm run train:readers`.')
  return {words, signs, whole}
})

/** The log-odds (nats) that a sentence tells a reader’s own affair. */
export function tellingOdds(telling: Telling): number {
  return oddsOf(models(), featuresOfTelling(telling))
}

export function oddsOf({words, signs}: TellingModel, features: TellingFeatures): number {
  return logOdds(words, features.words) + worthOf(signs, features.signs)
}

/** The log-odds (nats) that a post tells one somewhere, by its words alone, whoever is named. */
export function affairOdds(post: Post): number {
  return logOdds(models().whole, featuresOf(post).words)
}

const UNREAD: ReadonlySet<Passage['kind']> = new Set(['alt', 'field', 'footnote', 'quote'])

/** Whether the words of a passage are the library’s own. */
export function isRead({kind}: Passage): boolean {
  return !UNREAD.has(kind)
}

/** The features of all sentences of a post that may tell of somebody, to learn from. */
export function tellingFeaturesIn({passages}: Post, terms: Lexicons): readonly TellingFeatures[] {
  return passages.filter(isRead).flatMap(passage => tellingsIn(passage, terms).map(featuresOfTelling))
}
