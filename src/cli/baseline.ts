import path from 'node:path'
import {configFolder} from '../config/index.js'
import {dayIn, held, type Listed, listed, type PostReport, type Suppression, suppressionsFor} from '../engine/index.js'
import {UsageError} from '../errors.js'
import {fileUpward} from '../files/repository.js'
import type {Locale} from '../language/index.js'
import {relativePath} from '../patterns/index.js'
import type {Io} from './io.js'
import {type LintFlags, momentOf} from './lint-flags.js'
import {countedRemark} from './notes.js'
import {ruleRuns} from './rule-flags.js'
import {note} from './spoken.js'

const FILE = '.m6l-suppressions.json'

/** The baseline of a run. */
export interface Baseline {
  /** Whether it lets nothing pass, and nothing is to be written into it. */
  readonly isEmpty: boolean
  /** The report without what the baseline lets pass. */
  readonly hold: (report: PostReport, file: string) => PostReport
  /** Writes what is to be written, and tells of entries that nothing met. `timezone` dates new entries. */
  readonly close: (spoken: {readonly timezone: string; readonly locale: Locale}) => Promise<void>
}

const NONE: Baseline = {isEmpty: true, hold: report => report, close: async () => undefined}

/**
 * The baseline that the options name, or the nearest upward from the working folder to the root of the repository, as a configuration is
 * found; where there is none, nothing is held back. @throws UsageError, ConfigError
 */
export async function baselineFor(flags: LintFlags, io: Io): Promise<Baseline> {
  const isWanted = flags.suppress || flags.pruneSuppressions || flags.suppressionsFile !== undefined
  const found = flags.suppressionsFile ?? fileUpward(io.cwd, FILE)
  if (!isWanted && found === undefined) return NONE
  // A new one stands beside the configuration, where whoever lints the whole finds it too.
  const file = path.resolve(io.cwd, found ?? path.join(configFolder(io.cwd) ?? '.', FILE))
  const shown = flags.suppressionsFile ?? (relativePath(io.cwd, file) || FILE)
  const {existsSync} = await import('node:fs')
  await refuseStrange({file, shown, isNamed: flags.suppressionsFile !== undefined}, io)
  if (flags.suppressionsFile !== undefined && !flags.suppress && !existsSync(file))
    throw new UsageError(`There is no baseline ${shown}.`, 'Check the path given to --suppressions-file; m6l --suppress writes a new one.')
  const [{baselineIn}, {writeSuppressions}] = await Promise.all([import('./baseline-file.js'), import('../files/suppressions.js')])
  const known = await baselineIn(file, shown)
  const baseline = listed(known)
  const folder = path.dirname(file)
  const met = new Set<Suppression>()
  const linted = new Set<string>()
  const toAdd: Found[] = []
  return {
    isEmpty: false,
    hold: (report, draft) => {
      const place = relativePath(folder, draft)
      linted.add(place)
      const result = held(report, place, baseline)
      for (const one of result.met) met.add(one)
      if (!flags.suppress || result.report.findings.length === 0) return result.report
      toAdd.push({report, place})
      return {...result.report, findings: []}
    },
    close: async ({timezone, locale}) => {
      const runs = await ruleRuns(flags)
      const isStale = (one: Suppression) =>
        !met.has(one) && ((linted.has(one.path) && runs(one.rule)) || !existsSync(path.join(folder, one.path)))
      const stale = new Set(known.filter(isStale))
      const added = toAdd.length === 0 ? [] : await entriesFor(toAdd, flags, {baseline, timezone, io})
      const left = flags.pruneSuppressions ? known.filter(one => !stale.has(one)) : known
      if (added.length > 0 || left.length < known.length) await writeSuppressions(file, shown, [...left, ...added])
      await tell({shown, added: added.length, stale: stale.size, flags, locale, io})
    },
  }
}

interface Place {
  readonly file: string
  readonly shown: string
  /** Whether an option names it: then it may be a pipe. */
  readonly isNamed: boolean
}

/** @throws UsageError when what stands there is no file of the repository */
async function refuseStrange({file, shown, isNamed}: Place, {cwd}: Io): Promise<void> {
  const {leadsAstray} = await import('../files/astray.js')
  if (leadsAstray(file, cwd)) {
    throw new UsageError(`The baseline ${shown} is a symbolic link that leads out of the repository.`, 'Put the file itself there.')
  }
  if (!isNamed && (await import('../files/endless.js')).isEndless(file)) {
    throw new UsageError(`The baseline ${shown} cannot be read: it is a pipe or a device.`, 'Put a file there, or nothing.')
  }
}

/** All that was found in a draft some of which `--suppress` writes down, and the path that the baseline gives it. */
interface Found {
  readonly report: PostReport
  readonly place: string
}

interface Register {
  readonly baseline: Listed
  readonly timezone: string
  readonly io: Io
}

/** New entries, for what the baseline does not list. */
async function entriesFor(found: readonly Found[], flags: LintFlags, {baseline, timezone, io}: Register) {
  const why = {reason: flags.reason ?? '', author: await authorIn(io), date: dayIn(timezone, momentOf(flags, io))}
  const isNew = ({path, fingerprint}: Suppression) => !baseline.get(path)?.has(fingerprint)
  return found.flatMap(({report, place}) => suppressionsFor(report, place, why).filter(isNew))
}

interface Change {
  readonly shown: string
  readonly added: number
  readonly stale: number
  readonly flags: LintFlags
  readonly locale: Locale
  readonly io: Io
}

async function tell({shown, added, stale, flags, locale, io}: Change): Promise<void> {
  const say = (what: 'written' | 'dropped' | 'stale', n: number) => io.err(note(countedRemark(what, locale, {n, file: shown}), locale))
  if (added > 0) await say('written', added)
  if (stale === 0) return
  if (flags.pruneSuppressions) await say('dropped', stale)
  else if (!flags.quiet) await say('stale', stale)
}

/** Who decides: the name that git knows, or that of the account. */
async function authorIn(io: Io): Promise<string> {
  const {execFileSync} = await import('node:child_process')
  const fallback = io.env['USER'] ?? io.env['USERNAME'] ?? 'unknown'
  try {
    return (
      execFileSync('git', ['config', 'user.name'], {cwd: io.cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim() || fallback
    )
  } catch {
    return fallback
  }
}
