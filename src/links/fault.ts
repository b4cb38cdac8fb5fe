import type {Answer, Fixable, LocalFile} from '../engine/index.js'
import type {Link} from '../post/index.js'

/** What is wrong with a link, and the words that say it; `fix` is safe to make. */
export type Fault = {readonly fix?: NonNullable<Fixable['fix']>} & (
  | {readonly message: 'empty' | 'noRecipient'}
  | {readonly message: 'malformed' | 'spaces' | 'unclosed' | 'local' | 'missing'; readonly url: string}
  | {readonly message: 'intranet' | 'example' | 'insecure' | 'http' | 'unknownHost'; readonly host: string}
  | {readonly message: 'gone' | 'failing' | 'silent'; readonly url: string; readonly detail: string}
  | {readonly message: 'noScheme'; readonly url: string; readonly scheme: string}
)

/** A link and what is wrong with it. */
export interface FaultyLink {
  readonly link: Link
  readonly fault: Fault
}

/** What links are held against. A host of a set stands for what is below it, too. */
export interface KnownHosts {
  /** Hosts that open only inside the university. */
  readonly intranet: readonly string[]
  /** The hosts of the library and the university. */
  readonly own: readonly string[]
  /** Hosts that answer over https. */
  readonly secure: ReadonlySet<string>
  /** Hosts that stand for others in instructions; `your-site.*` under any ending. */
  readonly examples: ReadonlySet<string>
  /** Whether to speak of http where nothing is known of the host. */
  readonly reportHttp: boolean
  readonly files: (target: string) => LocalFile | undefined
  readonly web: (url: string) => Answer | undefined
}
