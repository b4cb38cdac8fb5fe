import type {Span} from '../post/index.js'
import type {Json, Notes} from './ledger/note.js'

export type Severity = 'error' | 'warning'

/** A replacement of a stretch of the source by a text. */
export interface Fix {
  readonly span: Span
  readonly text: string
}

/** What a rule found: where, and in the words of the run. */
export interface Finding {
  readonly rule: string
  readonly clause: string
  readonly severity: Severity
  readonly messageId: string
  /** In the locale of the run, its slots filled. */
  readonly message: string
  readonly hint: string
  readonly slots: Slots
  readonly span: Span
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly fix?: Fix
  /** What programs that read the report may want to know beside the message. */
  readonly details?: Json
  /** Replacements that only a person can choose; `--fix` leaves them alone. */
  readonly suggestions?: readonly Fix[]
  /** Whether it rests on a comparison with posts that came before in the run. */
  readonly compared?: true
}

export type Slots = Readonly<Record<string, string | number>>

/** A finding that is let pass: by a waiver in the post, or by the baseline beside the posts. */
export interface Waived extends Finding {
  readonly reason: string
  readonly by: 'post' | 'baseline'
}

/** A rule that broke on a post: a bug in m6l or in a plugin, never in the post. */
export interface Fault {
  readonly rule: string
  readonly message: string
  /** Where it broke, for whoever mends it; no report shows it. */
  readonly trace?: string
}

/** When a post goes out, as its writer put it, and who wrote it. */
export interface About {
  readonly date: string | undefined
  readonly authors: readonly string[]
}

/** What there is to say about one post. */
export interface PostReport {
  readonly path: string
  /** The text that offsets refer to. */
  readonly source: string
  readonly findings: readonly Finding[]
  readonly waived: readonly Waived[]
  readonly faults: readonly Fault[]
  /** What was found and is not to be told: reports that show the text around a finding keep its words back all the same. */
  readonly untold?: readonly Finding[]
  /** What its front matter says of it, for reports by date or author. */
  readonly about?: About
  /** For a file of many posts: where each stands, and what is said of it. */
  readonly entries?: readonly {readonly span: Span; readonly about: About}[]
  /** The text after `--fix`, where it differs. */
  readonly fixed?: string
  /** How many of its problems `--fix` mended. */
  readonly mended?: number
  /** What was found before `--fix`, where that changed the text: it stands if the text cannot be written. */
  readonly before?: PostReport
  /** Whether the post holds waivers, which may let any finding pass. */
  readonly waives?: true
  /** What rules noted for the posts that come after it. */
  readonly notes?: Notes
}

/** A draft that could not be read, or not be written where it was to be mended. */
export interface Unread {
  readonly path: string
  readonly message: string
  readonly remedy: string
  /** It was read, and its report is given; only its fixes were not written. */
  readonly unmended?: true
}
