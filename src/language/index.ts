import {ar} from './ar.js'
import {ary} from './ary.js'
import {en} from './en.js'
import {fr} from './fr.js'
import type {Language, LanguageTag} from './language.js'

export {type Guess, guessLanguage} from './detect.js'
export {type Plain, undisguised} from './disguise.js'
export {foldWord} from './fold.js'
export type {Language, LanguageTag, Locale} from './language.js'
export {type Word, words} from './words.js'

export const languages: Readonly<Record<LanguageTag, Language>> = {en, fr, ar, ary}

const SPELLINGS: Readonly<Record<string, LanguageTag>> = {
  ...{en: 'en', eng: 'en', english: 'en', anglais: 'en', fr: 'fr', fra: 'fr', fre: 'fr', french: 'fr', francais: 'fr', français: 'fr'},
  ...{ar: 'ar', ara: 'ar', arabic: 'ar', arabe: 'ar', العربية: 'ar', ary: 'ary', darija: 'ary', dar: 'ary', الدارجة: 'ary'},
}

/** The language that a `lang:` value names (`fr`, `fr-MA`, `Darija`), or nothing when m6l does not know it. */
export function languageNamed(name: string): LanguageTag | undefined {
  const plain = name.trim().toLowerCase()
  if (plain === 'ar-ma' || plain === 'ary-latn' || plain === 'ary-arab') return 'ary'
  return SPELLINGS[plain] ?? SPELLINGS[plain.split(/[-_]/u)[0] ?? '']
}
