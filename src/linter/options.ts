import type {Config} from '../config/index.js'
import type {Enforced, Keeper, Kept, PostReport, Unread, Web} from '../engine/index.js'
import type {Draft, DraftFile} from '../files/index.js'
import type {Locale} from '../language/index.js'

/** How to lint; every part has a default. */
export interface LinterOptions {
  /** The folder that paths are relative to; the process's own by default. */
  readonly cwd?: string
  /** A configuration file instead of the one found upward from each draft; `false` for none. */
  readonly config?: string | false
  /** Rules over those of the configuration: id, then a severity or [severity, options]. */
  readonly rules?: Readonly<Record<string, RuleEntry>>
  /** Only these rules, at their own severity where the configuration leaves them out. */
  readonly only?: readonly string[]
  /** The language that messages speak, over that of the configuration. */
  readonly locale?: Locale
  /** The language to speak where no configuration names one; English by default. */
  readonly usualLocale?: Locale
  /** Masks offensive words in messages. */
  readonly mask?: boolean
  /** Whether waivers written in a post count; true by default. */
  readonly inlineWaivers?: boolean
  /** The moment of the run, ISO 8601; now by default. */
  readonly now?: string
  /** Whether ignore patterns count; true by default. */
  readonly ignores?: boolean
  /** A file of ignore patterns instead of the nearest .m6lignore upward from `cwd`. */
  readonly ignorePath?: string
  /** Whether to mend what can be mended safely: the report is that of the text mended, which it holds as `fixed`; no file is written. */
  readonly fix?: boolean
  /** How many posts at most a post is held against, the latest; all posts of the run by default. */
  readonly remembers?: number
  /** Keeps reports from run to run, and gives them back for what has not changed. */
  readonly keeper?: Keeper
  /** Asks whether links lead anywhere; without it none is asked. */
  readonly web?: Web
  /** Told how many letters a text has before it is read. */
  readonly onText?: (letters: number) => void
  /** Told, in a sentence, what is amiss with the run and no fault of a post: an index that is older than its sources. */
  readonly onNotice?: (text: string) => void
}

type WrittenSeverity = 'off' | 'warn' | 'warning' | 'error' | 0 | 1 | 2
export type RuleEntry = WrittenSeverity | readonly [WrittenSeverity, Readonly<Record<string, unknown>>?]

/** A post that is not a file: its text, and where it would stand. */
export interface TextToLint {
  readonly text: string
  /** Decides configuration, format and the place of relative files; without it the text is Markdown. */
  readonly path?: string
  /** How findings on other posts call this one where it has no path. */
  readonly called?: string
  /** Front matter that came beside the text; the text's own goes before it. */
  readonly meta?: Readonly<Record<string, unknown>>
  /** Whether relative files are looked up beside `path`. */
  readonly lookUp?: boolean
}

/** A report on a file, and the draft where it was read for it. */
export interface LintedFile {
  readonly report: PostReport
  readonly draft: Draft | undefined
  /** Whether the keeper of the run has this report. */
  readonly isKept: boolean
}

export interface Linter {
  readonly configFor: (file: string) => Promise<Config>
  /** Whether an ignore file or the configuration leaves a draft out. */
  readonly isIgnored: (file: string) => Promise<boolean>
  /** Whether it is known by now that nothing is left out in the folder of a draft. */
  readonly isSpared: (file: string) => boolean
  readonly lintText: (wanted: TextToLint) => Promise<PostReport>
  /** Never throws for what is in the draft or its bytes: what cannot be read is `Unread`. A draft whose report was kept is not read. */
  readonly lintFile: (draft: DraftFile) => Promise<LintedFile | Unread>
  /**
   * What was kept of a draft, where its report holds and is at hand without waiting: the folder is known, and the posts before it are
   * those of the earlier run.
   */
  readonly keptAtOnce: (draft: DraftFile) => Kept | undefined
  /** Reads what has to be known of the folder of a draft before anything kept of it is at hand. */
  readonly readyFor: (file: string) => Promise<void>
  /** A report as it was kept, read when something of it is asked for. */
  readonly reportOf: (kept: Kept, draft: DraftFile) => PostReport
  /**
   * Lints a draft as if it stood alone in the run, whatever else is linted meanwhile; nothing for a file of many posts, which no post
   * stands alone in.
   */
  readonly lintAlone: (draft: DraftFile) => Promise<PostReport | Unread | undefined>
  /**
   * A report of `lintAlone`, by whichever linter, with what is to be said in the light of the posts that this one has linted; nothing
   * where that takes `lintFile`.
   */
  readonly amongOthers: (report: PostReport, draft: DraftFile) => Promise<PostReport | undefined>
  /** The rules that apply to a draft. */
  readonly rulesFor: (file: string) => Promise<readonly Enforced[]>
  /** Lets go of the sources that posts were held against: whoever lints with it closes it in the end. */
  readonly close: () => Promise<void>
}

/** Which configuration and which rules apply to a draft. */
export interface Choices {
  readonly configFor: (file: string) => Promise<Config>
  readonly enforced: (config: Config, file: string) => readonly Enforced[]
}
