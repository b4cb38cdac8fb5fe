/** English, French, Modern Standard Arabic, and Darija in either script. */
export type LanguageTag = 'en' | 'fr' | 'ar' | 'ary'

/** The languages in which m6l itself speaks. */
export type Locale = 'en' | 'fr' | 'ar'

/** What m6l knows of a language. */
export interface Language {
  readonly tag: LanguageTag
  /** The language's name in English. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Languages whose word lists apply to a passage in this one; its own comes first. */
  readonly reads: readonly LanguageTag[]
}
