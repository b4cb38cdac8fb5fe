import type {CacheStrategy} from '../cache/index.js'
import type {WRITTEN_FAIL_ON} from '../config/index.js'
import {UsageError} from '../errors.js'
import type {Locale} from '../language/index.js'
import type {Io} from './io.js'
import type {Shard} from './shard.js'

/** The options of `m6l lint`, as commander gives them. */
export interface LintFlags {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly ndjson?: boolean
  readonly staged?: boolean
  readonly since?: string
  readonly shard?: Shard
  /** How many threads; by the number of drafts and of cores where it is not said. */
  readonly concurrency?: number
  readonly allowPlugins?: boolean
  readonly cache?: boolean
  readonly cacheFile?: string
  readonly cacheStrategy?: CacheStrategy
  readonly suppress?: boolean
  readonly reason?: string
  readonly suppressionsFile?: string
  readonly pruneSuppressions?: boolean
  readonly config?: string | boolean
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly failOn?: (typeof WRITTEN_FAIL_ON)[number]
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly color?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly ignorePath?: string
  readonly ignore: boolean
  readonly inlineConfig: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly locale?: Locale
  readonly mask?: boolean
  readonly now?: string
  readonly stats?: boolean
  readonly debug?: boolean
  readonly watch?: boolean
  readonly checkLinks?: boolean
}

const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/iu

/** The moment of a run, ISO 8601 in UTC. @throws UsageError for what is none, or leaves open which one is meant */
export function momentOf({now}: Pick<LintFlags, 'now'>, io: Pick<Io, 'now'>): string {
  if (now === undefined) return io.now()
  const moment = MOMENT.test(now) ? new Date(now) : undefined
  // The 30th of February is read as the 2nd of March.
  if (moment && !Number.isNaN(moment.getTime()) && new Date(`${now.slice(0, 10)}T00:00Z`).toISOString().startsWith(now.slice(0, 10))) {
    return moment.toISOString()
  }
  throw new UsageError(`--now takes a date, not “${now}”.`, 'For instance --now 2026-03-02 or --now 2026-03-02T09:00:00Z.')
}
