import type {LanguageTag} from '../language/index.js'

/** A term that rules look for. */
export interface Entry {
  /** The words as they are written; `…` stands for up to three words of any kind. */
  readonly term: string
  /** What kind of thing it is, where a topic has several. */
  readonly kind?: string
  /** How likely the term alone means what the topic says, from 0 to 1; 1 where it is not stated. */
  readonly sureness?: number
  /** Only as written, capitals included: `TBD` but not `tbd`. */
  readonly exact?: boolean
  /** What to say instead. */
  readonly instead?: string
}

/** A term as its YAML file states it, with what only people ask for. */
export interface WrittenEntry extends Entry {
  /** Where the term comes from, or why it is listed. */
  readonly source: string
  readonly means?: string
  /** Longer phrases in which the term is innocent. */
  readonly unless?: readonly string[]
}

/** An entry, ready to be found: the folded words of its term and of its exceptions, a gap as `…`. */
export interface Phrase {
  readonly entry: Entry
  readonly keys: readonly string[]
  readonly exceptions: readonly (readonly string[])[]
}

/** The phrases of one topic in one language by their first word, packed (packed.ts). */
export type PhraseTable = Readonly<Record<string, string>>

/** Compiled lexicons. */
export interface LexiconData {
  readonly topics: Readonly<Record<string, Partial<Readonly<Record<LanguageTag, PhraseTable>>>>>
  /**
   * For each first word what starts with it, parted by spaces: `topic/fr/fr/second|second`: the list it stands in, the languages of passages
   * that are held against it; without second
   * words where the first alone, or any word after it, will do.
   */
  readonly starts: Readonly<Record<string, string>>
  /** Topics of so many everyday words that a list of where they start would help nobody. */
  readonly dictionaries: readonly string[]
}
