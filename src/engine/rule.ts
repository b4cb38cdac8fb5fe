import {type Locale, typeset} from '../language/index.js'
import type {Lexicon} from '../lexicon/index.js'
import type {Post, Span} from '../post/index.js'
import type {SourceMatches} from '../reuse/index.js'
import type {Fix, Severity, Slots} from './finding.js'
import type {LocalFiles} from './local-file.js'
import type {Earlier, Json, Note} from './note.js'
import type {Reachability} from './reachability.js'
import type {Settings} from './settings.js'
import type {Shape, TypeOf} from './shape.js'
import type {WaiverReview} from './waivers.js'

/** An English text in the other languages that m6l speaks. */
type Translations = Readonly<Record<Exclude<Locale, 'en'>, string>>

/** A clause of the policy; its words live in `rules/policy.ts` alone. */
export interface Clause {
  readonly id: string
  readonly text: string
  /** The same in the other languages that m6l speaks; a plugin may leave them out. */
  readonly translations?: Translations
  /** Why no rule holds it, where none does. */
  readonly byPeople?: string
}

/** The words of a clause in a language. */
export function clauseText({text, translations}: Clause, locale: Locale): string {
  return translated(text, translations, locale)
}

/** What a rule asks, in a language. */
export function summaryOf({summary, translations}: Pick<Rule, 'summary' | 'translations'>, locale: Locale): string {
  return translated(summary, translations, locale)
}

function translated(english: string, translations: Translations | undefined, locale: Locale): string {
  const text = locale === 'en' ? undefined : translations?.[locale]
  return text === undefined ? english : typeset(text, locale)
}

export type Localised = Readonly<Record<Locale, string>>

/** A message in every language. `severity: 'warning'` holds it at a warning even where the rule is an error. */
export type Message = Localised & {readonly severity?: 'warning'}

export interface Option<T> {
  readonly shape: Shape<T>
  readonly fallback: T
}

export type Options = Readonly<Record<string, Option<unknown>>>
export type OptionValues<O extends Options> = {readonly [K in keyof O]: O[K]['fallback']}

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

/** The names in braces of a message. */
type SlotName<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotName<Rest> : never

type Filled<T extends string> = [SlotName<T>] extends [never]
  ? [slots?: Readonly<Record<string, never>>]
  : [slots: Readonly<Record<SlotName<T>, string | number>>]

/** Where a finding stands, and how it could be mended: without a person, or by one. */
export interface Fixable extends Span {
  readonly fix?: Fix
  /** What programs that read the report may want to know beside the message. */
  readonly details?: Json
  /** Replacements of which a person must choose one, or none. */
  readonly suggestions?: readonly Fix[]
}

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

export interface Comparison<M extends Record<string, Message>, O extends Options, N extends Json>
  extends Pick<Context<M, O>, 'options' | 'settings' | 'now' | 'report'> {
  readonly note: N
  readonly earlier: readonly Earlier<N>[]
}

/** Whether a language's slots are the same as those of the English message. */
type SameSlots<M> = {
  readonly [K in keyof M]: M[K] extends {en: infer E extends string; fr: infer F extends string; ar: infer A extends string}
    ? [SlotName<E>] extends [SlotName<F> & SlotName<A>]
      ? [SlotName<F> | SlotName<A>] extends [SlotName<E>]
        ? M[K]
        : never
      : never
    : M[K]
}

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

export interface AnyContext extends Omit<Context<Record<string, Message>, Options>, 'report'> {
  readonly report: (message: string, where: Fixable, slots?: Slots) => void
}

interface AnyComparison extends Omit<Comparison<Record<string, Message>, Options, Json>, 'report'>, Pick<AnyContext, 'report'> {}

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

export type {Shape, TypeOf}
