import type {Counts, PostReport, Report, Rule} from '../engine/index.js'
import type {Locale} from '../language/index.js'

export type Tone = 'error' | 'warning' | 'ok' | 'dim' | 'bold' | 'underline'

/** How what can be mended is mended: by `--fix`, or otherwise where drafts are staged or come from standard input. */
export type Mending = 'fix' | 'staged' | 'input'

/** All that a formatter knows of the world it writes for. */
export interface Style {
  /** Gives a text a colour, or leaves it as it is. */
  readonly paint: (tone: Tone, text: string) => string
  /** How many columns lines may take; Infinity where they are not to be wrapped. */
  readonly columns: number
  /** The absolute folder that relative paths of the report are below. */
  readonly root: string
  readonly locale: Locale
  /** Whether offensive words are hidden, in excerpts as in messages. */
  readonly mask: boolean
  /** The version of m6l. */
  readonly version: string
  /** Every rule that can have spoken, with its clause. */
  readonly rules: readonly Rule[]
  /** The web page of the policy. */
  readonly policyPage?: string
  /** How what can be mended is mended; by `--fix` where it is not said. */
  readonly mending?: Mending
  /** Whether what was mended is mended in the report only (`--fix-dry-run`). */
  readonly mendsInReportOnly?: boolean
  /** The moment of the run, as ISO 8601 in UTC. */
  readonly now: string
}

/** Writes a report as text: whole lines, the last one ended too; nothing at all where there is nothing to say. Pure. */
export type Formatter = (report: Report, style: Style) => string

/** A report told post by post, so that a long run has to keep none of them. */
export interface Telling {
  /** What stands above the posts, and between the texts on two of them, where a format asks for it: a list in JSON. */
  readonly start?: string
  readonly between?: string
  readonly post: (post: PostReport) => string
  /** Takes account of a post whose text is known already, as if it had been told; its report is read only if need be. */
  readonly passBy: (counts: Counts, report: () => PostReport) => void
  /** What stands below the posts: what could not be read, and sums. */
  readonly rest: (rest: Omit<Report, 'posts'>) => string
}

export type Teller = (style: Style) => Telling

/** The formatter that tells all posts of a report at once. */
export function wholly(teller: Teller): Formatter {
  return (report, style) => {
    const {start = '', between = '', post, rest} = teller(style)
    const told = report.posts.map(post).filter(text => text !== '')
    return start + told.join(between) + rest(report)
  }
}
