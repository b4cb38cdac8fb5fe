import {createHash} from 'node:crypto'
import type {ByteSink} from './bytes.js'
import type {SourceIndex} from './index-reader.js'
import {type IndexWriter, indexWriter} from './index-writer.js'
import type {Manifest, ManifestFile} from './manifest.js'
import {type RawSource, sourcesIn} from './read-source.js'
import type {SourceFile} from './source-files.js'

/** What an update has done, in sources. */
export interface Changes {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly kept: number
  /** How many files were read; the others are as they were. */
  readonly filesRead: number
}

interface Tally {
  added: number
  changed: number
  removed: number
  kept: number
  filesRead: number
}

/** Told after every source. */
export type Step = (sources: number) => Promise<void>

/**
 * Writes an index of some files. What an earlier one holds of a file that has not changed since is taken over without reading it; of a
 * file that has, every source that is as it was.
 * @throws InputError for a file that cannot be read as sources
 */
export async function buildIndex(
  files: readonly SourceFile[],
  earlier: SourceIndex | undefined,
  sink: ByteSink,
  step: Step,
): Promise<Changes> {
  const writer = indexWriter(sink)
  const tally: Tally = {added: 0, changed: 0, removed: 0, kept: 0, filesRead: 0}
  const before = new Map(earlier?.manifest().files.map(file => [file.file, file]))
  const entries: ManifestFile[] = []
  for (const file of files) {
    const first = writer.count()
    const known = before.get(file.shown)
    before.delete(file.shown)
    if (earlier && known && isUnchanged(file, known)) await carryAll(writer, earlier, known, step)
    else await readAll(writer, file, earlier && known && {earlier, known}, {tally, step})
    const count = writer.count() - first
    if (earlier && known && isUnchanged(file, known)) tally.kept += count
    entries.push({file: file.shown, size: file.size, changed: file.changed, kind: file.kind, first, count})
  }
  for (const {count} of before.values()) tally.removed += count
  const manifest: Manifest = {files: entries}
  writer.finish(manifest)
  return tally
}

/** Whether a file is as it was when it was indexed, as far as can be told without reading it. */
export function isUnchanged({size, changed, kind}: SourceFile, known: ManifestFile): boolean {
  return size === known.size && changed === known.changed && kind === known.kind
}

async function carryAll(writer: IndexWriter, earlier: SourceIndex, {first, count}: ManifestFile, step: Step): Promise<void> {
  for (let source = first; source < first + count; source++) {
    writer.carry(earlier, source)
    await step(writer.count())
  }
}

interface Before {
  readonly earlier: SourceIndex
  readonly known: ManifestFile
}

async function readAll(
  writer: IndexWriter,
  file: SourceFile,
  before: Before | undefined,
  run: {readonly tally: Tally; readonly step: Step},
) {
  const {tally, step} = run
  tally.filesRead++
  const known = before ? cardsOf(before) : new Map<string, {source: number; digest: string}>()
  for await (const raw of sourcesIn(file)) {
    const digest = digestOf(raw)
    const old = known.get(raw.id)
    known.delete(raw.id)
    if (before && old?.digest === digest) {
      writer.carry(before.earlier, old.source)
      tally.kept++
    } else {
      const {text, ...card} = raw
      writer.add({...card, file: file.shown, digest}, text)
      if (old) tally.changed++
      else tally.added++
    }
    await step(writer.count())
  }
  tally.removed += known.size
}

function cardsOf({earlier, known: {first, count}}: Before): Map<string, {source: number; digest: string}> {
  const cards = new Map<string, {source: number; digest: string}>()
  for (let source = first; source < first + count; source++) {
    const {id, digest} = earlier.card(source)
    cards.set(id, {source, digest})
  }
  return cards
}

/** Tells one state of a source from another. */
export function digestOf(source: RawSource): string {
  return createHash('sha256').update(JSON.stringify(source)).digest('base64').slice(0, 16)
}
