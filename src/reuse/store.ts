/** What a source says of itself. */
export interface SourceCard {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly url: string
  readonly kind: string
  readonly lang: string
  /** ISO date of publication, where it is known: for earlier posts. */
  readonly date: string
  /** The file that it was read from, relative to the configuration, with forward slashes. */
  readonly file: string
  /** How many words it has. */
  readonly words: number
}

/** A stretch of a source's text that is looked up and read by itself: a whole short source, or one of the parts of a long one. */
export interface StoredPart {
  /** The number by which postings call it. */
  readonly part: number
  /** The number of its source. */
  readonly source: number
  readonly card: SourceCard
  readonly text: string
  /** Where it starts in the text of its source: in UTF-16 offsets, and in words. */
  readonly offset: number
  readonly firstWord: number
}

/** Where a run of words stands: in which parts. */
export interface Posting {
  readonly hash: number
  readonly parts: readonly number[]
}

/** Sources that are indexed: in a file, in memory, in PostgreSQL. */
export interface SourceStore {
  /** How many sources there are. */
  readonly size: number
  /** The postings of those of the hashes that have any. One with more than `most` is too common to tell anything, and is left out. */
  readonly postings: (hashes: readonly number[], most: number) => Promise<readonly Posting[]>
  readonly parts: (numbers: readonly number[]) => Promise<readonly StoredPart[]>
  readonly close: () => Promise<void>
}
