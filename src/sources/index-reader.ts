import {crc32, inflateRawSync} from 'node:zlib'
import type {Posting, SourceStore, StoredPart} from '../reuse/index.js'
import type {ByteSource} from './bytes.js'
import {
  BUCKET_BYTES,
  bucketOf,
  CARD_BYTES,
  COMMON_BYTES,
  damaged,
  decodeHeader,
  ENTRY_BYTES,
  HEADER_BYTES,
  type Header,
  hashFrom,
  keptOf,
  PART_BYTES,
} from './layout.js'
import type {KeptCard, Manifest} from './manifest.js'

/** A part as it is stored. */
export interface PackedPart {
  readonly part: number
  readonly packed: Uint8Array
  readonly offset: number
  readonly firstWord: number
}

type EachFingerprint = (hash: number, part: number) => void

/** An index that was written before; pieces of it are read when they are wanted, and checked then. */
export interface SourceIndex extends SourceStore {
  readonly header: Header
  readonly manifest: () => Manifest
  readonly card: (source: number) => KeptCard
  readonly packedParts: (source: number) => readonly PackedPart[]
  readonly eachFingerprint: (visit: EachFingerprint) => void
}

/** Opens an index: reads its header, nothing else. @throws SourcesError when it is none, of another version, cut short or damaged */
export function openIndex(bytes: ByteSource): SourceIndex {
  const header = decodeHeader(bytes.read(0, Math.min(HEADER_BYTES, bytes.length)), bytes.length, bytes.name)
  const pieces = piecesOf(bytes, header)
  return {
    header,
    size: header.sources,
    manifest: pieces.manifest,
    card: pieces.card,
    packedParts: source => pieces.partsOf(source).map(part => pieces.packed(part)),
    eachFingerprint: visit => eachFingerprint(pieces, header, visit),
    postings: async (hashes, most) => hashes.flatMap(hash => postingOf(pieces.bucket(bucketOf(hash, header.bucketBits)), hash, most)),
    parts: async numbers => numbers.map(number => storedPart(pieces, number)),
    close: async () => bytes.close(),
  }
}

type Pieces = ReturnType<typeof piecesOf>

/** Reads a piece of the file and holds it against its checksum. */
function piecesOf(bytes: ByteSource, header: Header) {
  const checked = (piece: Buffer, sum: number) => {
    if (crc32(piece) !== sum) throw damaged(bytes.name)
    return piece
  }
  const record = (part: number) => {
    const found = bytes.read(header.partsAt + part * PART_BYTES, PART_BYTES)
    if (found.length < PART_BYTES) throw damaged(bytes.name)
    checked(found.subarray(0, PART_BYTES - 4), found.readUInt32LE(PART_BYTES - 4))
    return {
      ...{at: found.readDoubleLE(0), length: found.readUInt32LE(8), source: found.readUInt32LE(12), offset: found.readUInt32LE(16)},
      ...{firstWord: found.readUInt32LE(20), sum: found.readUInt32LE(24)},
    }
  }
  let partsBySource: readonly (readonly number[])[] | undefined
  return {
    record,
    packed: (part: number) => {
      const {at, length, offset, firstWord, sum} = record(part)
      return {part, offset, firstWord, packed: checked(bytes.read(at, length), sum)}
    },
    bucket: (bucket: number) => {
      const found = bytes.read(header.directoryAt + bucket * BUCKET_BYTES, BUCKET_BYTES * 2)
      if (found.length < BUCKET_BYTES * 2) throw damaged(bytes.name)
      const [start, end] = [found.readUInt32LE(0), found.readUInt32LE(BUCKET_BYTES)]
      if (end < start || end > header.entries) throw damaged(bytes.name)
      return checked(bytes.read(header.entriesAt + start * ENTRY_BYTES, (end - start) * ENTRY_BYTES), found.readUInt32LE(4))
    },
    common: () => checked(bytes.read(header.commonAt, header.common * COMMON_BYTES), header.commonCheck),
    card: (source: number): KeptCard => {
      const found = bytes.read(header.cardTableAt + source * CARD_BYTES, CARD_BYTES)
      if (found.length < CARD_BYTES) throw damaged(bytes.name)
      const [at, length] = [found.readDoubleLE(0), found.readUInt32LE(8)]
      if (at + length > bytes.length) throw damaged(bytes.name)
      return JSON.parse(checked(bytes.read(at, length), found.readUInt32LE(12)).toString())
    },
    manifest: (): Manifest =>
      JSON.parse(checked(bytes.read(header.manifestAt, header.length - header.manifestAt), header.manifestCheck).toString()),
    partsOf: (source: number): readonly number[] => {
      partsBySource ??= bySource(header, record)
      return partsBySource[source] ?? []
    },
  }
}

function bySource({parts, sources}: Header, record: (part: number) => {readonly source: number}): readonly (readonly number[])[] {
  const found: number[][] = Array.from({length: sources}, () => [])
  for (let part = 0; part < parts; part++) found[record(part).source]?.push(part)
  return found
}

/** The entries of a hash stand together in its bucket. */
function postingOf(bucket: Buffer, hash: number, most: number): readonly Posting[] {
  const wanted = keptOf(hash)
  const parts: number[] = []
  for (let at = 0; at < bucket.length; at += ENTRY_BYTES) {
    const kept = bucket.readUInt16LE(at)
    if (kept > wanted) break
    if (kept === wanted) parts.push(bucket.readUInt32LE(at + 2))
  }
  return parts.length === 0 || parts.length > most ? [] : [{hash, parts}]
}

function storedPart(pieces: Pieces, part: number): StoredPart {
  const {source} = pieces.record(part)
  const {packed, offset, firstWord} = pieces.packed(part)
  return {part, source, offset, firstWord, card: pieces.card(source), text: inflateRawSync(packed).toString()}
}

function eachFingerprint(pieces: Pieces, {bucketBits}: Header, visit: EachFingerprint): void {
  for (let bucket = 0; bucket < 1 << bucketBits; bucket++) {
    const entries = pieces.bucket(bucket)
    for (let at = 0; at < entries.length; at += ENTRY_BYTES) {
      visit(hashFrom(bucket, entries.readUInt16LE(at), bucketBits), entries.readUInt32LE(at + 2))
    }
  }
  const common = pieces.common()
  for (let at = 0; at < common.length; at += COMMON_BYTES) {
    visit(common.readUInt32LE(at), common.readUInt32LE(at + 4))
  }
}
