import {hashOf, type LanguageTag, ofSpelling, type Spelling, soundOf} from '../language/index.js'
import {featureFrom, pairOf} from './feature.js'
import type {FeatureSet} from './feature-set.js'

const LEAST = 2
const SILENT = 0
const SOUND = 0x3c6ef372
const EDGE = hashOf('\0edge')
const NAME = hashOf('\0name')

const hashOfSound = ofSpelling(({key}: Spelling): number => {
  const sound = soundOf(key)
  return sound.length < LEAST ? SILENT : hashOf(sound)
})

/** What stands in the place of a word that names somebody: who it is tells nothing. */
export type Heard = Spelling | 'name'

/** Whether people spell a language so differently that its words are heard too. */
export function isHeard(language: LanguageTag): boolean {
  return language === 'ar' || language === 'ary'
}

/** Adds how words of Arabic and Darija sound, and two of them in a row: one spelling for many, and for both scripts. */
export function addSounds(features: FeatureSet, words: Iterable<Heard>): void {
  let before = EDGE
  for (const word of words) {
    const sound = word === 'name' ? NAME : hashOfSound(word)
    if (sound === SILENT) continue
    features.add(featureFrom(sound ^ SOUND))
    features.add(pairOf(before ^ SOUND, sound))
    before = sound
  }
}
