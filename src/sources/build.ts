import {createHash} from 'node:crypto'
import type {ByteSink} from './bytes.js'
import {type Changes, noChanges, type Tally} from './changes.js'
import type {SourceIndex} from './index-reader.js'
import {IndexWriter} from './index-writer.js'
import type {ManifestFile} from './manifest.js'
import {type RawSource, sourcesIn} from './read-source.js'
import type {SourceFile} from './source-files.js'

/** Told after every source. */
export type Step = (sources: number) => Promise<void>

/** What an index is made of: some files, and what an earlier index holds of them, where there is one. */
export interface Material {
  readonly files: readonly SourceFile[]
  readonly earlier: SourceIndex | undefined
  readonly step: Step
}

/**
 * Writes an index of some files. What an earlier one holds of a file that has not changed since is taken over without reading it; of a
 * file that has, every source that is as it was.
 * @throws InputError for a file that cannot be read as sources
 */
export async function buildIndex({files, earlier, step}: Material, sink: ByteSink): Promise<Changes> {
  const work = {writer: new IndexWriter(sink), tally: noChanges(), step}
  const before = new Map(earlier?.manifest().files.map(entry => [entry.file, {index: earlier, entry}]))
  const entries: ManifestFile[] = []
  for (const file of files) {
    const first = work.writer.count
    const known = before.get(file.shown)
    before.delete(file.shown)
    if (known && isUnchanged(file, known.entry)) await carryAll(known, work)
    else await readAll(file, known, work)
    entries.push({file: file.shown, size: file.size, changed: file.changed, kind: file.kind, first, count: work.writer.count - first})
  }
  for (const {entry} of before.values()) work.tally.removed += entry.count
  work.writer.finish({files: entries})
  return work.tally
}

/** Whether a file is as it was when it was indexed, as far as can be told without reading it. */
export function isUnchanged({size, changed, kind}: SourceFile, known: ManifestFile): boolean {
  return size === known.size && changed === known.changed && kind === known.kind
}

/** An index in the making. */
interface Work {
  readonly writer: IndexWriter
  readonly tally: Tally
  readonly step: Step
}

/** What an earlier index holds of a file. */
interface Known {
  readonly index: SourceIndex
  readonly entry: ManifestFile
}

async function carryAll({index, entry: {first, count}}: Known, {writer, tally, step}: Work): Promise<void> {
  for (let source = first; source < first + count; source++) {
    writer.carry(index, source)
    tally.kept++
    await step(writer.count)
  }
}

async function readAll(file: SourceFile, known: Known | undefined, {writer, tally, step}: Work): Promise<void> {
  tally.filesRead++
  const cards = known ? cardsOf(known) : new Map<string, KnownCard>()
  for await (const raw of sourcesIn(file)) {
    const digest = digestOf(raw)
    const old = cards.get(raw.id)
    cards.delete(raw.id)
    if (known && old?.digest === digest) {
      writer.carry(known.index, old.source)
      tally.kept++
    } else {
      const {text, ...card} = raw
      writer.add({...card, file: file.shown, digest}, text)
      tally[old ? 'changed' : 'added']++
    }
    await step(writer.count)
  }
  tally.removed += cards.size
}

/** A source that is there already: its number, and the state it was in. */
export interface KnownCard {
  readonly source: number
  readonly digest: string
}

function cardsOf({index, entry: {first, count}}: Known): Map<string, KnownCard> {
  const cards = new Map<string, KnownCard>()
  for (let source = first; source < first + count; source++) {
    const {id, digest} = index.card(source)
    cards.set(id, {source, digest})
  }
  return cards
}

/** Tells one state of a source from another. */
export function digestOf(source: RawSource): string {
  return createHash('sha256').update(JSON.stringify(source)).digest('base64').slice(0, 16)
}
