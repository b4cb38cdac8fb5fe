import type {Locale} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import type {SourceMatches} from '../reuse/index.js'
import type {Enforced} from './enforced.js'
import type {Ledger} from './ledger/ledger.js'
import type {LocalFiles} from './local-file.js'
import type {Reachability} from './reachability.js'
import type {Settings} from './settings.js'

/** All that linting a post needs beside the post. */
export interface Brief {
  readonly rules: readonly Enforced[]
  /** Every rule that exists, run or not: a waiver for another is a mistake. */
  readonly known: ReadonlySet<string>
  readonly settings: Settings
  /** Texts that the library accepts as they stand, whatever rule marks them. */
  readonly allow: readonly string[]
  readonly lexicons: Lexicons
  readonly files: LocalFiles
  /** What was found on the web; nothing where it was not asked. */
  readonly web?: Reachability
  /** What the post shares with sources; nothing where none are configured. */
  readonly sources?: SourceMatches
  readonly locale: Locale
  /** ISO 8601 in UTC. */
  readonly now: string
  readonly mask: boolean
  /** Whether waivers written in the post count. */
  readonly inlineWaivers: boolean
  /** What the posts before it in the run have left; nothing where a post stands alone. */
  readonly ledger?: Ledger
  /** What the ledger calls this post, where it could come again. */
  readonly identity?: string | undefined
}
