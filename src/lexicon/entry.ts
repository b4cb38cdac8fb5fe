/** A term that rules look for. */
export interface Entry {
  /** The words as they are written; `…` stands for up to three words of any kind. */
  readonly term: string
  /** What kind of thing it is, where a topic has several. */
  readonly kind?: string | undefined
  /** How likely the term alone means what the topic says, from 0 to 1; 1 where it is not stated. */
  readonly sureness?: number | undefined
  /** Only as written, capitals included: `TBD` but not `tbd`. */
  readonly exact?: boolean | undefined
  /** What to say instead. */
  readonly instead?: string | undefined
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

/** Why a term is listed, and in which list. */
export interface Reason extends WrittenEntry {
  readonly language: string
  readonly topic: string
}
