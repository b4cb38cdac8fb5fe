import {crc32} from 'node:zlib'
import {SourcesError} from '../errors.js'
import {HASH_BITS} from '../reuse/index.js'

/**
 * The file of an index, all numbers little endian: a header; the texts of all parts, deflated; the fingerprints, by bucket; a directory of
 * the buckets; the fingerprints too common to be looked up, for the next update; a record a part; the cards of the sources, and a record
 * each; the files they were read from. Every piece that is read by itself has a checksum, so a damaged byte is an error where it matters.
 */
const FORMAT = 1
export const HEADER_BYTES = 160
export const ENTRY_BYTES = 6
export const BUCKET_BYTES = 8
export const COMMON_BYTES = 8
export const PART_BYTES = 32
export const CARD_BYTES = 16
const FEWEST_BUCKET_BITS = 12
const MOST_BUCKET_BITS = 24
const ENTRIES_A_BUCKET = 48
/** Low bits of a hash that an entry keeps; its bucket tells the others. */
const KEPT_BITS = 16
const MAGIC = 'm6lindex'

/** Where each part of the file begins, and how long it is, in bytes. */
export interface Header {
  readonly length: number
  readonly bucketBits: number
  readonly sources: number
  readonly parts: number
  readonly entries: number
  readonly common: number
  readonly words: number
  readonly entriesAt: number
  readonly directoryAt: number
  readonly commonAt: number
  readonly partsAt: number
  readonly cardsAt: number
  readonly cardTableAt: number
  readonly manifestAt: number
  readonly commonCheck: number
  readonly manifestCheck: number
}

const FIELDS = [
  ...['length', 'bucketBits', 'sources', 'parts', 'entries', 'common', 'words', 'entriesAt', 'directoryAt', 'commonAt', 'partsAt'],
  ...['cardsAt', 'cardTableAt', 'manifestAt', 'commonCheck', 'manifestCheck'],
] as readonly (keyof Header)[]

const REMEDY = 'Run `m6l index` to build it again; nothing in it is lost, it is made from the sources.'

/** A header as it stands at the beginning of an index, with its checksum. */
export function encodeHeader(header: Header): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES)
  bytes.write(MAGIC, 'latin1')
  bytes.writeUInt32LE(FORMAT, 8)
  for (const [at, field] of FIELDS.entries()) bytes.writeDoubleLE(header[field], 16 + at * 8)
  bytes.writeUInt32LE(crc32(bytes.subarray(0, HEADER_BYTES - 4)), HEADER_BYTES - 4)
  return bytes
}

/** Whether bytes begin as every index does, whatever version wrote it. */
export function beginsAsIndex(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, MAGIC.length) === MAGIC
}

/** @throws SourcesError when the bytes are not the start of an index that this version wrote and that is whole */
export function decodeHeader(bytes: Buffer, length: number, name: string): Header {
  if (!beginsAsIndex(bytes)) {
    throw new SourcesError(
      `${name} is not an index of sources.`,
      'Check the path that “sources” gives to “index”; if nothing else needs that file, delete it and run `m6l index`.',
    )
  }
  if (bytes.length < HEADER_BYTES) throw new SourcesError(`${name} is cut short: ${length} bytes are there.`, REMEDY)
  const format = bytes.readUInt32LE(8)
  if (format !== FORMAT)
    throw new SourcesError(`${name} was written by another version of m6l (format ${format}, this one reads ${FORMAT}).`, REMEDY)
  if (bytes.readUInt32LE(HEADER_BYTES - 4) !== crc32(bytes.subarray(0, HEADER_BYTES - 4))) throw damaged(name)
  const header = Object.fromEntries(FIELDS.map((field, at) => [field, bytes.readDoubleLE(16 + at * 8)])) as unknown as Header
  if (header.length !== length) throw new SourcesError(`${name} is cut short: ${length} of ${header.length} bytes are there.`, REMEDY)
  return header
}

/** What is said of an index of which a part does not agree with its checksum. */
export function damaged(name: string): SourcesError {
  return new SourcesError(`${name} is damaged: a checksum does not agree.`, REMEDY)
}

/** How many bits of a hash choose its bucket, so that a bucket is small however many fingerprints there are. */
export function bucketBitsFor(entries: number): number {
  const wanted = Math.ceil(Math.log2(Math.max(1, entries / ENTRIES_A_BUCKET)))
  return Math.min(Math.max(wanted, FEWEST_BUCKET_BITS), MOST_BUCKET_BITS)
}

/** The bucket of a hash: its high bits. */
export function bucketOf(hash: number, bucketBits: number): number {
  return hash >>> (HASH_BITS - bucketBits)
}

/** The low bits of a hash, which tell the fingerprints of a bucket apart. */
export function keptOf(hash: number): number {
  return hash & ((1 << KEPT_BITS) - 1)
}

/** The whole hash of an entry. */
export function hashFrom(bucket: number, kept: number, bucketBits: number): number {
  return ((bucket >>> (bucketBits - FEWEST_BUCKET_BITS)) << KEPT_BITS) | kept
}
