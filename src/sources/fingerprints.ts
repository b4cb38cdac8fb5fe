import {crc32} from 'node:zlib'
import type {ByteSink} from './bytes.js'
import {bucketBitsFor, bucketOf, COMMON_BYTES, ENTRY_BYTES, hashFrom, keptOf} from './layout.js'

/** Fingerprints as they come in, in columns. */
export class Fingerprints {
  count = 0
  hashes = new Uint32Array(1 << 12)
  parts = new Uint32Array(1 << 12)

  add(hash: number, part: number): void {
    if (this.count === this.hashes.length) this.grow()
    this.hashes[this.count] = hash
    this.parts[this.count++] = part
  }

  private grow(): void {
    const room = this.count * 2
    const [hashes, parts] = [new Uint32Array(room), new Uint32Array(room)]
    hashes.set(this.hashes)
    parts.set(this.parts)
    this.hashes = hashes
    this.parts = parts
  }
}

/** What was written, and where. */
export interface WrittenFingerprints {
  readonly bucketBits: number
  readonly entries: number
  readonly common: number
  readonly entriesAt: number
  readonly directoryAt: number
  readonly commonAt: number
  readonly commonCheck: number
}

/** Writes fingerprints sorted by bucket, hash and part; those of a hash that has more than `most` go to a place of their own. */
export function writeFingerprints(fingerprints: Fingerprints, most: number, sink: ByteSink): WrittenFingerprints {
  const bucketBits = bucketBitsFor(fingerprints.count)
  const {words, starts} = inBuckets(fingerprints, bucketBits)
  const sorted = new BigUint64Array(words.buffer)
  const directory = new Uint32Array(starts.length * 2)
  const common: Uint32Array[] = []
  const entriesAt = sink.position()
  let entries = 0
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const [start, end] = [starts[bucket] ?? 0, starts[bucket + 1] ?? 0]
    sorted.subarray(start, end).sort()
    const kept = withoutCommon(words, {start, end, most}, rows => common.push(commonRows(rows, bucket, bucketBits)))
    const block = packed(words.subarray(start * 2, kept * 2))
    directory[bucket * 2] = entries
    directory[bucket * 2 + 1] = crc32(block)
    if (block.length > 0) sink.write(block)
    entries += kept - start
  }
  directory[directory.length - 2] = entries
  const directoryAt = sink.position()
  sink.write(new Uint8Array(directory.buffer))
  const commonAt = sink.position()
  const commonCheck = writeCommon(common, sink)
  const commonCount = (sink.position() - commonAt) / COMMON_BYTES
  return {bucketBits, entries, common: commonCount, entriesAt, directoryAt, commonAt, commonCheck}
}

/** Writes what is too common to be looked up; gives its checksum. */
function writeCommon(common: readonly Uint32Array[], sink: ByteSink): number {
  let sum = 0
  for (const rows of common) {
    const block = new Uint8Array(rows.buffer)
    sum = crc32(block, sum)
    sink.write(block)
  }
  return sum
}

/** Entries as they stand in the file: 16 bits of the hash, 32 of the part. */
function packed(entries: Uint32Array): Buffer {
  const block = Buffer.allocUnsafe((entries.length / 2) * ENTRY_BYTES)
  for (let at = 0; at < entries.length / 2; at++) {
    block.writeUInt16LE(entries[at * 2 + 1] ?? 0, at * ENTRY_BYTES)
    block.writeUInt32LE(entries[at * 2] ?? 0, at * ENTRY_BYTES + 2)
  }
  return block
}

/** Entries of 64 bits (the kept bits of the hash over the part, so that they sort), those of a bucket together, and where each starts. */
function inBuckets({count, hashes, parts}: Fingerprints, bucketBits: number) {
  const starts = new Uint32Array((1 << bucketBits) + 1)
  for (let at = 0; at < count; at++) add(starts, bucketOf(hashes[at] ?? 0, bucketBits) + 1, 1)
  for (let bucket = 1; bucket < starts.length; bucket++) add(starts, bucket, starts[bucket - 1] ?? 0)
  const next = starts.slice()
  const words = new Uint32Array(count * 2)
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0
    const bucket = bucketOf(hash, bucketBits)
    const entry = next[bucket] ?? 0
    words[entry * 2] = parts[at] ?? 0
    words[entry * 2 + 1] = keptOf(hash)
    next[bucket] = entry + 1
  }
  return {words, starts}
}

function add(counts: Uint32Array, at: number, more: number): void {
  counts[at] = (counts[at] ?? 0) + more
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly most: number
}

/** Moves the entries of a bucket together over those of common hashes, which are handed on; gives the new end. */
function withoutCommon(words: Uint32Array, {start, end, most}: Stretch, handOn: (rows: Uint32Array) => void): number {
  if (end - start <= most) return end
  let kept = start
  for (let from = start; from < end; ) {
    let to = from + 1
    while (to < end && words[to * 2 + 1] === words[from * 2 + 1]) to++
    if (to - from > most) handOn(words.slice(from * 2, to * 2))
    else {
      words.copyWithin(kept * 2, from * 2, to * 2)
      kept += to - from
    }
    from = to
  }
  return kept
}

/** Entries with their whole hashes. */
function commonRows(entries: Uint32Array, bucket: number, bucketBits: number): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(entries.length)
  for (let at = 0; at < entries.length; at += 2) {
    rows[at] = hashFrom(bucket, entries[at + 1] ?? 0, bucketBits)
    rows[at + 1] = entries[at] ?? 0
  }
  return rows
}
