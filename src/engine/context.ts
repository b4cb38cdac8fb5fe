import type {Lexicon} from '../lexicon/index.js'
import type {Post, Span} from '../post/index.js'
import type {SourceMatches} from '../reuse/index.js'
import type {Fix, Slots} from './finding.js'
import type {Earlier, Json, Note} from './ledger/note.js'
import type {LocalFiles} from './local-file.js'
import type {Filled, Message} from './message.js'
import type {Options, OptionValues} from './options.js'
import type {Reachability} from './reachability.js'
import type {Settings} from './settings.js'
import type {WaiverReview} from './waiver.js'

/** Where a finding stands, and how it could be mended: without a person, or by one. */
export interface Fixable extends Span {
  readonly fix?: Fix
  /** What programs that read the report may want to know beside the message. */
  readonly details?: Json
  /** Replacements of which a person must choose one, or none. */
  readonly suggestions?: readonly Fix[]
}

/** Reports one of a rule’s messages at a place, with what fills its slots. */
export type ReportOf<M extends Record<string, Message>> = <K extends keyof M & string>(
  message: K,
  where: Fixable,
  ...slots: Filled<M[K]['en']>
) => void

/** All that a rule may know. */
export interface Context<M extends Record<string, Message>, O extends Options> {
  readonly post: Post
  readonly options: OptionValues<O>
  readonly settings: Settings
  readonly lexicon: (topic: string) => Lexicon
  readonly files: LocalFiles
  /** What was found at the web addresses of the post, for a rule that `asksWeb` in a run that may ask. */
  readonly web: Reachability
  /** What the post shares with the configured sources; empty for a rule that does not say `usesSources`. */
  readonly sources: SourceMatches
  /** The moment of the run, as ISO 8601 in UTC. */
  readonly now: string
  /** For rules about waivers, which run when all others have: what became of each. Empty for the rest. */
  readonly waivers: readonly WaiverReview[]
  readonly report: ReportOf<M>
}

/** What a rule needs to say about a post in the light of the posts before it in the run. */
export interface Across<M extends Record<string, Message>, O extends Options, N extends Json> {
  /** What later posts are held against; nothing where the post takes no part. */
  readonly note: (context: Omit<Context<M, O>, 'report' | 'waivers'>) => Note<N> | undefined
  /** Holds a post against the earlier ones that share a key with it. It sees notes only, and reports on the later post. */
  readonly compare: (context: Comparison<M, O, N>) => void
}

/** What a rule holds a post against the earlier ones with. */
export interface Comparison<M extends Record<string, Message>, O extends Options, N extends Json>
  extends Pick<Context<M, O>, 'options' | 'settings' | 'now' | 'report'> {
  readonly note: N
  readonly earlier: readonly Earlier<N>[]
}

/** What the engine gives a rule whose messages and options it does not know by name. */
export interface AnyContext extends Omit<Context<Record<string, Message>, Options>, 'report'> {
  readonly report: (message: string, where: Fixable, slots?: Slots) => void
}

/** The same for a rule that holds posts against one another. */
export interface AnyComparison extends Omit<Comparison<Record<string, Message>, Options, Json>, 'report'>, Pick<AnyContext, 'report'> {}
