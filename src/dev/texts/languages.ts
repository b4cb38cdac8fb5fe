import type {LanguageTag} from '../../language/index.js'

/** The languages in which texts are learned from. */
export const LANGUAGES = ['en', 'fr', 'ar', 'ary'] as const satisfies readonly LanguageTag[]
