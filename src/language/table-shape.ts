import type {LanguageTag} from './language.js'

/** How many buckets the features of a language table are hashed into. */
export const BUCKETS = 16384

/** Trained weights: one row of `BUCKETS` a language, each weight worth `scale` nats. */
export interface LanguageTable {
  readonly languages: readonly LanguageTag[]
  readonly scale: number
  readonly weights: Int8Array
}
