import {crc32} from 'node:zlib'
import type {ByteSink} from './bytes.js'
import {bucketBitsFor, bucketOf, COMMON_BYTES, ENTRY_BYTES, hashFrom, keptOf} from './layout.js'

/** Fingerprints as they come in, in columns: 10 bytes each. */
export class Fingerprints {
  count = 0
  hashes = new Uint32Array(1 << 12)
  parts = new Uint32Array(1 << 12)
  places = new Uint16Array(1 << 12)

  add(hash: number, part: number, place: number): void {
    if (this.count === this.hashes.length) this.grow()
    this.hashes[this.count] = hash
    this.parts[this.count] = part
    this.places[this.count++] = place
  }

  private grow(): void {
    const room = this.count * 2
    const [hashes, parts, places] = [new Uint32Array(room), new Uint32Array(room), new Uint16Array(room)]
    hashes.set(this.hashes)
    parts.set(this.parts)
    places.set(this.places)
    this.hashes = hashes
    this.parts = parts
    this.places = places
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

/** Writes fingerprints sorted by bucket, hash, part and place; those of a hash that has more than `most` go to a place of their own. */
export function writeFingerprints(fingerprints: Fingerprints, most: number, sink: ByteSink): WrittenFingerprints {
  const bucketBits = bucketBitsFor(fingerprints.count)
  const {words, starts} = inBuckets(fingerprints, bucketBits)
  const sorted = new BigUint64Array(words.buffer)
  const directory = new Uint32Array(starts.length * 2)
  const bytes = Buffer.from(words.buffer)
  const common: Uint32Array[] = []
  const entriesAt = sink.position()
  let entries = 0
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const [start, end] = [starts[bucket] ?? 0, starts[bucket + 1] ?? 0]
    sorted.subarray(start, end).sort()
    const kept = withoutCommon(words, {start, end, most}, rows => common.push(commonRows(rows, bucket, bucketBits)))
    const block = bytes.subarray(start * ENTRY_BYTES, kept * ENTRY_BYTES)
    directory[bucket * 2] = entries
    directory[bucket * 2 + 1] = crc32(block)
    if (block.length > 0) sink.write(block)
    entries += kept - start
  }
  directory[directory.length - 2] = entries
  const directoryAt = sink.position()
  sink.write(new Uint8Array(directory.buffer))
  const commonAt = sink.position()
  let commonCheck = 0
  for (const rows of common) {
    const block = new Uint8Array(rows.buffer)
    commonCheck = crc32(block, commonCheck)
    sink.write(block)
  }
  const commonCount = (sink.position() - commonAt) / COMMON_BYTES
  return {bucketBits, entries, common: commonCount, entriesAt, directoryAt, commonAt, commonCheck}
}

/** Entries of 64 bits (kept bits of the hash, part, place: so they sort), those of a bucket together, and where each bucket starts. */
function inBuckets({count, hashes, parts, places}: Fingerprints, bucketBits: number) {
  const starts = new Uint32Array((1 << bucketBits) + 1)
  for (let at = 0; at < count; at++) add(starts, bucketOf(hashes[at] ?? 0, bucketBits) + 1, 1)
  for (let bucket = 1; bucket < starts.length; bucket++) add(starts, bucket, starts[bucket - 1] ?? 0)
  const next = starts.slice()
  const words = new Uint32Array(count * 2)
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0
    const part = parts[at] ?? 0
    const bucket = bucketOf(hash, bucketBits)
    const entry = next[bucket] ?? 0
    words[entry * 2] = (part << 16) | (places[at] ?? 0)
    words[entry * 2 + 1] = (keptOf(hash) << 16) | (part >>> 16)
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
    while (to < end && (words[to * 2 + 1] ?? 0) >>> 16 === (words[from * 2 + 1] ?? 0) >>> 16) to++
    if (to - from > most) handOn(words.slice(from * 2, to * 2))
    else {
      words.copyWithin(kept * 2, from * 2, to * 2)
      kept += to - from
    }
    from = to
  }
  return kept
}

/** Entries with their bucket written beside them. */
function commonRows(entries: Uint32Array, bucket: number, bucketBits: number): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array((entries.length / 2) * (COMMON_BYTES / 4))
  for (let at = 0; at < entries.length / 2; at++) {
    rows[at * 3] = hashFrom(bucket, (entries[at * 2 + 1] ?? 0) >>> 16, bucketBits)
    rows[at * 3 + 1] = entries[at * 2] ?? 0
    rows[at * 3 + 2] = entries[at * 2 + 1] ?? 0
  }
  return rows
}
