import {ar} from './ar.js'
import {ary} from './ary.js'
import {en} from './en.js'
import {fr} from './fr.js'
import type {Language, LanguageTag} from './language.js'

export {guessLanguage} from './detect.js'
export {undisguised} from './disguise.js'
export {foldText, foldWord, westernDigits} from './fold.js'
export {grown} from './grown.js'
export {hashBetween, hashedOn, hashOf, hashWith, keyHash, NO_LETTERS, respelledHash, spread, twoHashes} from './hashes.js'
export type {LanguageTag, Locale} from './language.js'
export {eachMatch, matchesOf, spansOf} from './matches.js'
export {Numbers} from './numbers.js'
export {loadable, onDemand} from './on-demand.js'
export {respelled} from './respelled.js'
export {isLeftToRight, isRightToLeft} from './script.js'
export {segmented} from './segment.js'
export {soundOf} from './sound.js'
export {ofSpelling, type Spelling} from './spelling.js'
export {textHash} from './text-hash.js'
export {typeset, withColon} from './typeset.js'
export {detached, unitAt} from './units.js'
export {isWordPart, isWordStart, keysIn, Word, words} from './words.js'

export const languages: Readonly<Record<LanguageTag, Language>> = {en, fr, ar, ary}

/** Whether a text is the tag of a language that m6l reads. */
export function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(languages, tag)
}

const SPELLINGS: ReadonlyMap<string, LanguageTag> = new Map([
  ...['en', 'eng', 'english', 'anglais'].map(name => [name, 'en'] as const),
  ...['fr', 'fra', 'fre', 'french', 'francais', 'français'].map(name => [name, 'fr'] as const),
  ...['ar', 'ara', 'arabic', 'arabe', 'العربية'].map(name => [name, 'ar'] as const),
  ...['ary', 'darija', 'dar', 'الدارجة', 'ar-ma', 'ary-latn', 'ary-arab'].map(name => [name, 'ary'] as const),
])

/** The language that a `lang:` value names (`fr`, `fr-MA`, `Darija`), or nothing when m6l does not know it. */
export function languageNamed(name: string): LanguageTag | undefined {
  const plain = name.normalize('NFC').trim().toLowerCase().replaceAll('_', '-')
  return SPELLINGS.get(plain) ?? SPELLINGS.get(plain.split('-')[0] ?? '')
}
