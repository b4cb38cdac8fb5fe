import type {Lexicons} from '../lexicon/index.js'
import type {Post} from '../post/index.js'

/** What a reader of dates must know besides the passage; the time zone is an IANA name. */
export interface Surroundings {
  readonly post: Post
  readonly timezone: string
  readonly terms: Lexicons
}
