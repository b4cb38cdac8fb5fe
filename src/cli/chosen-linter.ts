import {ruleBook} from '../../rules/presets.js'
import type {Keeper} from '../engine/index.js'
import {createLinter, type Linter} from '../linter/index.js'
import {refuseContradictions} from './contradictions.js'
import type {Io} from './io.js'
import {type LintFlags, momentOf} from './lint-flags.js'
import {usualLocale} from './locales.js'
import {ruleFlags} from './rule-flags.js'
import {thriftOver} from './thrift.js'

/** A stream may never end, so that a post in it is held against the latest ones. */
const MOST_REMEMBERED = 20_000

/** What a linter needs of the world beside the drafts. */
export interface Around extends Pick<Io, 'cwd' | 'env' | 'now'> {
  /** Told, in a sentence, what is amiss with the run. */
  readonly notice: (text: string) => void
}

/** The linter that the options ask for. @throws UsageError */
export async function linterFor(flags: LintFlags, io: Around, keeper?: Keeper): Promise<Linter> {
  refuseContradictions(flags)
  const {rules, only} = await ruleFlags(flags.rule ?? [], flags.only ?? [])
  const config = flags.config === true ? undefined : flags.config
  const book = flags.allowPlugins
    ? await (await import('../plugins/index.js')).bookWithPlugins(ruleBook, {cwd: io.cwd, ...(config !== undefined && {config})})
    : ruleBook
  return createLinter(book, {
    ...{cwd: io.cwd, rules, now: momentOf(flags, io), mask: flags.mask ?? false},
    ...{inlineWaivers: flags.inlineConfig, ignores: flags.ignore, fix: (flags.fix || flags.fixDryRun) ?? false},
    ...(config !== undefined && {config}),
    ...(flags.ignorePath !== undefined && {ignorePath: flags.ignorePath}),
    ...{onNotice: io.notice, onText: thriftOver},
    ...(only.length > 0 && {only}),
    ...{usualLocale: usualLocale(io), ...(flags.locale && {locale: flags.locale})},
    ...(keeper && {keeper}),
    ...(flags.ndjson && {remembers: MOST_REMEMBERED}),
    ...(flags.checkLinks && {web: (await import('../net/index.js')).webAsker()}),
  })
}
