import type {measures} from '../post/index.js'

/** What a platform lets a post be. */
export interface Platform {
  readonly id: string
  readonly name: string
  /** How people write its name, after folding; spellings of several words too. */
  readonly spellings: readonly string[]
  /** How long the text may be, and how it is counted. */
  readonly limits: readonly {readonly most: number; readonly measure: keyof typeof measures}[]
  /** How many hashtags it takes, and how long one may be. */
  readonly hashtags?: number
  readonly hashtagLength?: number
  readonly titleLength?: number
  /** A post there is nothing without a picture or a film. */
  readonly needsMedia?: true
  /** A reply is as long as a post, and a long text may be a thread. */
  readonly threads?: true
}
