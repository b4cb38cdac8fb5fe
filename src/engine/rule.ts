import type {Locale} from '../language/index.js'
import type {Post} from '../post/index.js'
import type {Clause} from './clause.js'
import type {Across, AnyComparison, AnyContext, Context} from './context.js'
import type {Severity} from './finding.js'
import type {Json, Note} from './ledger/note.js'
import type {Message, SameSlots} from './message.js'
import type {Options, OptionValues} from './options.js'
import {type Localised, type Translations, translated} from './translated.js'

/** A post that shows what a rule marks: `marks` are the exact texts of its findings, in order. */
export interface Example<O extends Options = Options> {
  readonly post: string
  readonly marks: readonly string[]
  /** `.md` unless the example is about plain text. */
  readonly path?: string
  readonly language?: 'en' | 'fr' | 'ar' | 'ary'
  readonly options?: Partial<OptionValues<O>>
  /** Why the post is marked, or left alone. */
  readonly why?: string
}

/** A rule as its file gives it to `defineRule`. */
export interface RuleDefinition<M extends Record<string, Message>, O extends Options, N extends Json = Json> {
  readonly id: string
  readonly clause: Clause
  readonly severity: Severity
  /** Left out of the recommended preset. */
  readonly optIn?: boolean
  readonly summary: string
  /** The summary in the other languages; a plugin may leave them out. */
  readonly translations?: Translations
  readonly options?: O
  readonly messages: M & SameSlots<M>
  readonly hint: Localised
  readonly examples: readonly Example<O>[]
  /** Runs after all other rules, on the waivers of the post. */
  readonly about?: 'waivers'
  /** Its slots are masked by `--mask`. */
  readonly sensitive?: boolean
  /** What it marks is never shown: not in its own messages, not in those of other rules. */
  readonly confidential?: boolean
  /** Wants to know what is at the web addresses of a post, where a run may ask. */
  readonly asksWeb?: boolean
  /**
   * Loads what `check` will need for this post, such as a package that few posts need; nothing where it needs nothing. Asked of every
   * post, so it must be quick to say no.
   */
  readonly prepare?: (post: Post) => Promise<void> | undefined
  /** Whether it needs to know what the post shares with the configured sources, which is looked up only for such rules. */
  readonly usesSources?: boolean
  /** For a rule that holds posts of a run against one another. */
  readonly across?: Across<M, O, N>
  /** Holds a post by itself; a rule that only compares posts has none. */
  readonly check?: (context: Context<M, O>) => void
}

/** A rule as the engine runs it. */
export interface Rule {
  readonly id: string
  readonly clause: Clause
  readonly severity: Severity
  readonly optIn: boolean
  readonly summary: string
  readonly translations?: Translations
  readonly options: Options
  readonly messages: Readonly<Record<string, Message>>
  readonly hint: Localised
  readonly examples: readonly Example[]
  readonly about: 'posts' | 'waivers'
  readonly sensitive: boolean
  readonly usesSources: boolean
  readonly confidential: boolean
  readonly asksWeb: boolean
  readonly prepare?: (post: Post) => Promise<void> | undefined
  readonly across?: {
    readonly note: (context: Omit<AnyContext, 'report' | 'waivers'>) => Note | undefined
    readonly compare: (context: AnyComparison) => void
  }
  readonly check?: (context: AnyContext) => void
}

/** What a rule asks, in a language. */
export function summaryOf({summary, translations}: Pick<Rule, 'summary' | 'translations'>, locale: Locale): string {
  return translated(summary, translations, locale)
}

/** Makes a rule. A wrong message name, slot, clause or option does not compile. */
export function defineRule<const M extends Record<string, Message>, const O extends Options = Record<never, never>, N extends Json = Json>(
  rule: RuleDefinition<M, O, N>,
): Rule {
  const {id, clause, severity, summary, translations, messages, hint, examples, prepare, across, check} = rule
  const {options = {}, optIn = false, about = 'posts', sensitive = false, confidential = false, usesSources = false, asksWeb = false} = rule
  // All rules have all fields in the same order, so that V8 knows where each lies: every post asks them of every rule. The one assertion: the
  // engine gives a rule the options that its own shapes have checked.
  return {
    ...{id, clause, severity, optIn, summary, translations, options, messages, hint, examples, about},
    ...{sensitive, usesSources, confidential, asksWeb, prepare, across, check},
  } as unknown as Rule
}
