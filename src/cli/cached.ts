import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Fresh, KeptDraft, ResultCache} from '../cache/index.js'
import {countsOf, type Keeper, type Kept, type Notes, noteMark, type PostReport} from '../engine/index.js'
import {reasonOf} from '../errors.js'
import type {Io} from './io.js'
import type {LintFlags} from './lint-flags.js'
import {version} from './version.js'

const FILE = '.m6lcache'

/** The cache of a run; `close` writes it. */
export interface Cached {
  readonly keeper: Keeper | undefined
  readonly close: () => Promise<void>
  /** Whether it keeps what is told of drafts in this run, if that is told in one form; what another form told is forgotten. */
  readonly tellIn: (form: string) => boolean
  /** What the cache holds of the draft that was linted last, if it holds it. */
  readonly tellingOf: (draft: string) => KeptDraft | undefined
}

type Trouble = 'noCacheWithPlugins' | 'cacheStays' | 'cacheIsDamaged' | 'cacheUnwritten'

interface World {
  readonly flags: LintFlags
  readonly io: Io
}

const NONE: Cached = {keeper: undefined, close: async () => undefined, tellIn: () => false, tellingOf: () => undefined}

type Results = ResultCache<ReturnType<Kept['report']>, Notes>

/** The cache that the options ask for. A damaged one is told and made anew; fixes and drafts that are not on disk use none. */
export async function cacheFor(flags: LintFlags, io: Io): Promise<Cached> {
  if (!flags.cache || flags.fix || flags.fixDryRun || flags.staged || flags.stdin || flags.ndjson) return NONE
  const world = {flags, io}
  if (flags.allowPlugins) {
    await tell('noCacheWithPlugins', {}, world)
    return NONE
  }
  const shown = flags.cacheFile ?? FILE
  const cache = await openedAt(shown, world)
  if (!cache) return NONE
  if (cache.isDamaged) await tell('cacheIsDamaged', {file: shown}, world)
  const close = async () => {
    const trouble = await cache.close()
    if (trouble !== undefined) await tell('cacheUnwritten', {file: shown, reason: reasonOf(trouble)}, world)
  }
  return {...keptIn(cache), close}
}

/** The cache in a file; nothing, after telling why, where no cache may be there. */
async function openedAt(shown: string, world: World): Promise<Results | undefined> {
  const {flags, io} = world
  const file = path.resolve(io.cwd, shown)
  const [{leadsAstray}, {openResultCache, strangeness}] = await Promise.all([import('../files/astray.js'), import('../cache/index.js')])
  const trouble = leadsAstray(file, io.cwd) ? 'is a symbolic link that leads out of the repository' : strangeness(file)
  if (trouble) await tell('cacheStays', {file: shown, trouble}, world)
  return trouble ? undefined : openResultCache(file, programStamp(), flags.cacheStrategy)
}

/** What a run keeps in a cache and takes from it. */
function keptIn(cache: Results): Omit<Cached, 'close'> {
  let lastDraft: string | undefined
  let lastKept: KeptDraft | undefined
  return {
    keeper: {
      get: (file, stamp) => {
        const kept = cache.get(file, stamp)
        lastDraft = file
        lastKept = kept
        return kept
      },
      put: (file, stamp, {report, after, files = []}) => {
        lastDraft = file
        lastKept = cache.put({file, text: report.source, seen: files}, stamp, freshOf(report, after))
      },
      renew: (file, report, after) => {
        if (lastDraft === file) lastKept?.renew(freshOf(report, after))
      },
    },
    tellIn: form => {
      cache.tellIn(form)
      return true
    },
    tellingOf: draft => (lastDraft === draft ? lastKept : undefined),
  }
}

/** Tells what is amiss with the cache. The words are loaded only then. */
async function tell(what: Trouble, slots: Readonly<Record<string, string>>, {flags, io}: World): Promise<void> {
  const [{remark}, {note}, {spokenLocale}, {inWords}] = await Promise.all([
    import('./notes.js'),
    import('./spoken.js'),
    import('./locale.js'),
    import('./error-text.js'),
  ])
  const locale = await spokenLocale(flags, io)
  const inLocale = Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [name, name === 'file' ? value : inWords(value, locale)]),
  )
  await io.err(note(remark(what, locale, inLocale), locale))
}

function freshOf(whole: PostReport, after: number): Fresh {
  const {path: shown, findings, waived, faults, about, waives, notes} = whole
  const report = {findings, waived, faults, about, waives}
  return {report, notes, noted: notes ? noteMark(shown, notes) : 0, after, counts: countsOf(whole)}
}

/** Where the build has put its stamp; run from source, m6l has none. */
const STAMP = path.join(path.dirname(import.meta.url), 'stamp')

/** This version of m6l, and what its build made. */
function programStamp(): string {
  return existsSync(STAMP) ? `${version} ${readFileSync(STAMP, 'latin1')}` : version
}
