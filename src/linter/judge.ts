import path from 'node:path'
import type {RuleBook} from '../config/index.js'
import {type Enforced, type Fault, type Ledger, lintPost, noFiles, nothingAsked, type PostReport, prepared} from '../engine/index.js'
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
  /** Whether a report depends on more than the draft and the configuration: on files beside it, on sources, on the web. */
  readonly isBeholden: (report: PostReport) => boolean
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
  const sourcesOf = sourceReader(options.onNotice)
  const beholden = new WeakSet<PostReport>()
  return {
    isBeholden: report => beholden.has(report),
    judge: async (post, {file, lookUp, identity, alone = false}) => {
      const config = await configFor(file)
      const {settings, allow, locale = 'en'} = config
      const {rules, faults} = await readyFor(post, enforced(config, file))
      const isCompared = config.sources && rules.some(({rule}) => rule.usesSources)
      const sources = config.sources && isCompared ? await sourcesOf(config.sources, post, file) : noMatches
      const files = lookUp ? await localFiles(post, path.dirname(file)) : noFiles
      const asks = options.web && rules.some(({rule}) => rule.asksWeb)
      const web = asks ? await options.web.ask(webLinks(post)) : nothingAsked
      const found = lintPost(post, {
        ...{rules, known, settings, allow, now, mask, inlineWaivers, locale: options.locale ?? locale, lexicons: await lexicons()},
        ...{files, web, identity, sources},
        ...(!alone && {ledger}),
      })
      const report = faults.length > 0 ? {...found, faults: [...faults, ...found.faults]} : found
      if (files !== noFiles || sources !== noMatches || web !== nothingAsked) beholden.add(report)
      return report
    },
  }
}

/** The rules that have loaded what they need for a post, and the faults of those that could not. */
async function readyFor(post: Post, wanted: readonly Enforced[]): Promise<{rules: readonly Enforced[]; faults: readonly Fault[]}> {
  const faults = (await prepared(post, wanted)) ?? []
  const isReady = ({rule}: Enforced) => faults.every(fault => fault.rule !== rule.id)
  return {rules: faults.length > 0 ? wanted.filter(isReady) : wanted, faults}
}
