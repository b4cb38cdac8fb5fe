import type {SourceSettings} from '../config/index.js'
import {InputError, SourcesError} from '../errors.js'
import {filesNamed, readDraft, shownPath} from '../files/index.js'
import {relativePath} from '../patterns/index.js'
import type {Post} from '../post/index.js'
import {gramsOf, matchesOf, noMatches, type SourceMatches, type SourceStore, tokensOf} from '../reuse/index.js'
import {isAsLarge, isFresh} from './freshness.js'
import {indexInMemory, openIndexFile} from './index-file.js'
import {indexPlace} from './index-place.js'
import type {SourceIndex} from './index-reader.js'
import {sourceFiles} from './source-files.js'

/** Sources as a run asks them. */
export interface Sources {
  /** What a post shares with them; `file` is its own path, in case it is one of them. */
  readonly matchesOf: (post: Post, file: string) => Promise<SourceMatches>
  readonly close: () => Promise<void>
}

/** Told what the person who runs m6l should know, in a sentence. */
export type Notice = (text: string) => void

const TEXTS = /\.(?:txt|md|markdown)$/iu
/** What is read at once where no index is named: more would make every run wait. */
const MOST_BYTES_UNINDEXED = 4_000_000

/** Opens the sources that a configuration names. @throws SourcesError when they cannot be had, unless `onUnavailable` is to warn */
export async function openSources(settings: SourceSettings, notice: Notice): Promise<Sources> {
  try {
    const store = await storeOf(settings, notice)
    const boilerplate = await boilerplateOf(settings)
    return {
      matchesOf: (post, file) => matchesOf(post, store, {boilerplate, self: relativePath(settings.folder, file)}),
      close: store.close,
    }
  } catch (error) {
    // A source that cannot be read is no fault of the draft at hand.
    if (error instanceof InputError) throw new SourcesError(error.message, error.remedy, {cause: error})
    if (settings.onUnavailable === 'fail' || !(error instanceof SourcesError)) throw error
    notice(`${error.message} Posts are not compared with sources in this run.`)
    return {matchesOf: async () => noMatches, close: async () => undefined}
  }
}

async function storeOf(settings: SourceSettings, notice: Notice): Promise<SourceStore> {
  const {index = '', postgres} = settings
  if (postgres !== undefined) return database(postgres, settings, notice)
  const file = indexPlace(settings)
  if (file === undefined) return unindexed(settings)
  const store = openIndexFile(file, index)
  if (!(await isFresh(store, settings))) notice(`The index ${index} is older than its sources; run m6l index.`)
  return store
}

async function database(url: string, settings: SourceSettings, notice: Notice): Promise<SourceStore> {
  const {openDatabase} = await import('./postgres.js')
  const store = await openDatabase(url)
  if (settings.files.length > 0 && !(await isAsLarge(store, settings)))
    notice('The sources in the database are not those of this folder; run m6l index.')
  return store
}

/** A few sources are read at once. */
async function unindexed(settings: SourceSettings): Promise<SourceIndex> {
  const files = await sourceFiles(settings)
  if (files.reduce((sum, {size}) => sum + size, 0) > MOST_BYTES_UNINDEXED) {
    throw new SourcesError(
      'The sources are too many to be read at every run.',
      'Name a file for them in the configuration, "sources": {"index": "sources.m6lindex"}, and run `m6l index`.',
    )
  }
  return indexInMemory(files)
}

/** Every run of three words in the texts that never count. */
async function boilerplateOf({boilerplate, folder}: SourceSettings): Promise<ReadonlySet<number>> {
  const files = await filesNamed(boilerplate, folder, TEXTS)
  return new Set(files.flatMap(file => [...gramsOf(tokensOf(readDraft(file, shownPath(file, folder)).text).hashes)]))
}
