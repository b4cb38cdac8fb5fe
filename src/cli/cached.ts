import {statSync} from 'node:fs'
import path from 'node:path'
import type {Keeper, Kept} from '../engine/index.js'
import {reasonOf} from '../errors.js'
import {readDraft} from '../files/index.js'
import type {Io} from './io.js'
import type {LintFlags} from './lint-flags.js'
import {version} from './version.js'

const FILE = '.m6lcache'

/** The cache of a run; `close` writes it. */
export interface Cached {
  readonly keeper: Keeper | undefined
  readonly close: () => Promise<void>
}

const NONE: Cached = {keeper: undefined, close: async () => undefined}

/** The cache that the options ask for. A damaged one is told and made anew; fixes and drafts that are not on disk use none. */
export async function cacheFor(flags: LintFlags, io: Io): Promise<Cached> {
  if (!flags.cache || flags.fix || flags.fixDryRun || flags.staged || flags.stdin || flags.ndjson) return NONE
  const {openResultCache, strangeness} = await import('../files/result-cache.js')
  const shown = flags.cacheFile ?? FILE
  const file = path.resolve(io.cwd, shown)
  const {leadsAstray} = await import('../files/astray.js')
  const trouble = leadsAstray(file, io.cwd) ? 'is a symbolic link that leads out of the repository' : strangeness(file)
  if (trouble) {
    await io.err(`m6l: the cache ${shown} ${trouble}; it stays as it is.\n`)
    return NONE
  }
  const cache = openResultCache(file, programStamp())
  if (cache.isDamaged) await io.err(`m6l: the cache ${shown} is damaged; it is made anew.\n`)
  return {
    keeper: {
      get: (file, stamp) => {
        const kept = cache.get(file, stamp)
        return kept && restored(kept, file)
      },
      put: (file, stamp, {source: text, path: shownPath, ...report}) => cache.put({file, text}, stamp, report),
    },
    close: async () => {
      const trouble = await cache.close()
      if (trouble !== undefined) await io.err(`m6l: the cache ${shown} cannot be written: ${reasonOf(trouble)}.\n`)
    },
  }
}

/** Reports are kept without the text of the draft, which few forms of the report need. */
function restored(kept: Readonly<Record<string, unknown>>, file: string): Kept {
  return {report: {findings: [], waived: [], faults: [], ...kept}, source: () => textOf(file)}
}

/** The text of a draft that was there a moment ago. */
function textOf(file: string): string {
  try {
    return readDraft(file, file).text
  } catch {
    return ''
  }
}

/** This version of m6l, and when its word lists were built. */
function programStamp(): string {
  const lists = statSync(path.join(path.dirname(import.meta.url), 'lexicons.bin'), {throwIfNoEntry: false})
  return [version, lists?.mtimeMs, lists?.size].join(' ')
}
