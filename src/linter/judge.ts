import path from 'node:path'
import type {Config, RuleBook} from '../config/index.js'
import {
  type Enforced,
  type Fault,
  type Ledger,
  lintPost,
  noFiles,
  nothingAsked,
  type PostReport,
  prepared,
  type Seen,
} from '../engine/index.js'
import {onDemand} from '../language/index.js'
import {lexiconsOf} from '../lexicon/index.js'
import type {Post} from '../post/index.js'
import {noMatches} from '../reuse/index.js'
import {localFiles, sourceReader, webLinks} from './looked-up.js'
import type {Choices, LinterOptions} from './options.js'
import type {Sheet} from './sheet.js'

/** Holds a post that was read against the rules that apply to it. */
export interface Judge {
  readonly judge: (post: Post, sheet: Sheet) => Promise<PostReport>
  /**
   * The files, besides draft and configuration, that a report depends on; nothing where it also depends on what cannot be checked again at a
   * glance: sources, the web, a file that has just been written.
   */
  readonly seenBy: (report: PostReport) => readonly Seen[] | undefined
  /** Closes the sources that posts were held against. */
  readonly close: () => Promise<void>
}

/** Makes the judge of a run; `now` is the moment of the run, ISO 8601. */
export function judgeOf(
  book: RuleBook,
  options: LinterOptions & {readonly now: string},
  around: Choices & {readonly ledger: Ledger},
): Judge {
  const {mask = false, inlineWaivers = true, now} = options
  const {configFor, enforced, ledger} = around
  const known = new Set(book.rules.map(({id}) => id))
  const lexicons = onDemand(async () => lexiconsOf(await (await import('../lexicon/bundled.js')).bundledLexicons()))
  const sources = sourceReader(options.onNotice)
  const sightOf = async () => (await import('../files/sight.js')).sight()
  const seen = new WeakMap<PostReport, readonly Seen[]>()
  return {
    seenBy: report => seen.get(report),
    close: sources.close,
    judge: async (post, {file, lookUp, identity, alone = false}) => {
      const config = await configFor(file)
      const {settings, allow, locale = 'en'} = config
      const {rules, faults} = await readyFor(post, enforced(config, file))
      const asked = askedBy(rules, {sources: config.sources, web: options.web})
      const shared = asked.sources ? await sources.matchesOf(asked.sources, post, file) : noMatches
      const sight = options.keeper && lookUp ? await sightOf() : undefined
      const files = lookUp ? await localFiles(post, path.dirname(file), sight) : noFiles
      const web = asked.web ? await asked.web.ask(webLinks(post)) : nothingAsked
      const found = lintPost(post, {
        ...{rules, known, settings, allow, now, mask, inlineWaivers, locale: options.locale ?? locale, lexicons: await lexicons()},
        ...{files, web, identity, sources: shared},
        ...(!alone && {ledger}),
      })
      const report = faults.length > 0 ? {...found, faults: [...faults, ...found.faults]} : found
      const looked = sight?.seen()
      if (looked && !asked.sources && !asked.web) seen.set(report, looked)
      return report
    },
  }
}

/** Those of the sources and the web that any of some rules asks. */
function askedBy(rules: readonly Enforced[], {sources, web}: {sources: Config['sources']; web: LinterOptions['web']}) {
  return {
    sources: rules.some(({rule}) => rule.usesSources) ? sources : undefined,
    web: rules.some(({rule}) => rule.asksWeb) ? web : undefined,
  }
}

/** The rules that have loaded what they need for a post, and the faults of those that could not. */
async function readyFor(post: Post, wanted: readonly Enforced[]): Promise<{rules: readonly Enforced[]; faults: readonly Fault[]}> {
  const faults = (await prepared(post, wanted)) ?? []
  const isReady = ({rule}: Enforced) => faults.every(fault => fault.rule !== rule.id)
  return {rules: faults.length > 0 ? wanted.filter(isReady) : wanted, faults}
}
