import type {SourceCard} from '../reuse/index.js'

/** A card with what tells whether its source has changed. */
export interface KeptCard extends SourceCard {
  readonly digest: string
}

/** A file that sources were read from, as it was then, and which of the index's sources are from it. */
export interface ManifestFile {
  /** Relative to the configuration, with forward slashes. */
  readonly file: string
  readonly size: number
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number
  readonly kind: string
  readonly first: number
  readonly count: number
}

/** What an index was made from. */
export interface Manifest {
  readonly files: readonly ManifestFile[]
}
