import type {SourceSettings} from '../config/index.js'
import {UsageError} from '../errors.js'
import type {Step} from './build.js'
import type {Changes} from './changes.js'
import {isFresh} from './freshness.js'
import {openIndexFile, updateIndexFile} from './index-file.js'
import {indexPlace} from './index-place.js'
import type {SourceIndex} from './index-reader.js'
import {sourceFiles} from './source-files.js'

const counted = (count: number, one: string, several = `${one}s`) => `${count.toLocaleString('en')} ${count === 1 ? one : several}`

/** Brings the index of a configuration up to date; gives a sentence on what was done. @throws UsageError, SourcesError, InputError */
export async function updateIndex(settings: SourceSettings, step: Step): Promise<string> {
  if (settings.postgres !== undefined) {
    const [{addressOf}, {updateDatabase}] = await Promise.all([import('./postgres.js'), import('./postgres-update.js')])
    const changes = await updateDatabase(settings.postgres, await sourceFiles(settings), step)
    return `${addressOf(settings.postgres).shown}: ${changesIn(changes)}.\n`
  }
  const file = indexFileOf(settings)
  const changes = await updateIndexFile(file, await sourceFiles(settings), step)
  const anew = changes.anew === undefined ? '' : `${changes.anew} It was built anew.\n`
  return `${anew}${settings.index ?? ''}: ${changesIn(changes)}.\n`
}

/** What the index of a configuration holds, for people. @throws UsageError, SourcesError */
export async function describeIndex(settings: SourceSettings): Promise<string> {
  if (settings.postgres !== undefined) {
    const database = await (await import('./postgres.js')).openDatabase(settings.postgres)
    await database.close()
    return `${counted(database.size, 'source')} in the database.\n`
  }
  const index = openIndexFile(indexFileOf(settings), settings.index ?? '')
  const isCurrent = await isFresh(index, settings)
  const lines = [...linesOn(index), isCurrent ? 'It is as new as its sources.' : 'It is older than its sources: run m6l index.']
  await index.close()
  return `${lines.join('\n')}\n`
}

function indexFileOf(settings: SourceSettings): string {
  const file = indexPlace(settings)
  if (file !== undefined) return file
  throw new UsageError(
    'The configuration names no file for the index.',
    'Add one: "sources": {"index": "sources.m6lindex"}; a few sources need none.',
  )
}

function changesIn({added, changed, removed, kept, filesRead}: Changes): string {
  const parts = [`${counted(added, 'source')} added`, `${changed} changed`, `${removed} removed`, `${kept} as before`]
  return `${parts.join(', ')}; ${counted(filesRead, 'file')} read`
}

function linesOn({header, card}: SourceIndex): readonly string[] {
  const kinds = new Map<string, number>()
  for (let source = 0; source < header.sources; source++) {
    const {kind} = card(source)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const texts = header.entriesAt
  const beside = header.length - texts
  return [
    `${counted(header.sources, 'source')}, ${counted(header.words, 'word')}, ${counted(header.entries + header.common, 'fingerprint')} (${header.common} of them too common to be looked up)`,
    `${counted(header.length, 'byte')}: ${counted(texts, 'byte')} of text, ${counted(Math.round(beside / Math.max(1, header.sources)), 'byte')} a source beside it`,
    ...[...kinds].sort().map(([kind, count]) => `  ${kind === '' ? 'no kind given' : kind}: ${count.toLocaleString('en')}`),
  ]
}
