import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {crc32} from 'node:zlib'
import type {Pile, Stretch} from './pile.js'
import {replaceFile} from './replace.js'

/** What a cache file is recognised by; its version follows. */
export const MARK = 'm6l cache '
const VERSION = '2'
const BEGINS = /^m6l cache (\d+) (?:([\w-]+) ([0-9a-f]{8})$)?/u
const BLOCK = 1 << 18
const LONGEST_LINE = 1024

/** The tables of a cache: what each of its rows of numbers means is the affair of who made them. */
export interface Tables {
  /** The draft of each row. */
  readonly drafts: readonly string[]
  /** As many numbers a row as there are columns. */
  readonly numbers: Float64Array
  /** Texts that rows refer to by their number. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** The texts of a cache, which are read where they are wanted, by section. */
export interface CacheFile extends Tables {
  /** How long each section is, in bytes. */
  readonly lengths: readonly number[]
  readonly bytes: (section: number, stretch: Stretch) => Uint8Array
  readonly text: (section: number, stretch: Stretch) => string
  readonly close: () => void
}

/** What is told of the rest in its first line, as JSON. */
interface Head {
  readonly rows: number
  readonly columns: number
  readonly drafts: number
  readonly sections: readonly number[]
  readonly lists: Tables['lists']
}

/** A cache that is damaged, or of another version or program, which is merely old. */
export type NoCache = 'damaged' | 'old'

/**
 * Opens a cache. All of it is looked through once, against its checksum (CRC-32: it tells damage, not malice); what is not needed is not
 * kept.
 */
export function openCacheFile(file: string, program: string): CacheFile | NoCache {
  const handle = openSync(file, 'r')
  try {
    const {size} = fstatSync(handle)
    const first = lineAt(handle, 0)
    const [, version, ofProgram, checksum] = BEGINS.exec(first) ?? []
    if (version !== undefined && version !== VERSION) return left(handle, 'old')
    const from = first.length + 1
    if (checksum === undefined || hex(checksumOf(handle, from, size)) !== checksum) return left(handle, 'damaged')
    if (ofProgram !== program) return left(handle, 'old')
    return opened(handle, from)
  } catch {
    return left(handle, 'damaged')
  }
}

function left(handle: number, why: NoCache): NoCache {
  closeSync(handle)
  return why
}

function opened(handle: number, from: number): CacheFile {
  const length = read(handle, from, 8).readDoubleLE(0)
  const head: Head = JSON.parse(read(handle, from + 8, length).toString())
  const numbers = new Float64Array(head.rows * head.columns)
  const afterHead = from + 8 + length
  readInto(handle, afterHead, new Uint8Array(numbers.buffer))
  const draftsAt = afterHead + numbers.byteLength
  const drafts = head.rows === 0 ? [] : read(handle, draftsAt, head.drafts).toString().split('\0')
  let at = draftsAt + head.drafts
  const windows = head.sections.map(section => {
    const bytes = windowOn(handle, at)
    at += section
    return bytes
  })
  return {
    ...{drafts, numbers, lists: head.lists, lengths: head.sections},
    bytes: (section, stretch) => windows[section]?.bytes(stretch) ?? new Uint8Array(),
    text: (section, stretch) => windows[section]?.text(stretch) ?? '',
    close: () => closeSync(handle),
  }
}

/** A section, read in blocks, since what is asked for mostly comes in order. */
function windowOn(handle: number, start: number) {
  let held: Buffer = Buffer.alloc(0)
  let heldFrom = 0
  const hold = ({from, to}: Stretch) => {
    if (from >= heldFrom && to <= heldFrom + held.length) return
    held = read(handle, start + from, Math.max(BLOCK, to - from))
    heldFrom = from
  }
  return {
    bytes: (stretch: Stretch): Uint8Array => {
      hold(stretch)
      return held.subarray(stretch.from - heldFrom, stretch.to - heldFrom)
    },
    text: (stretch: Stretch): string => {
      hold(stretch)
      return held.toString('utf8', stretch.from - heldFrom, stretch.to - heldFrom)
    },
  }
}

/** Writes a cache whole or not at all. @throws Error as the system gives it */
export function writeCacheFile(file: string, program: string, contents: Tables & {readonly sections: readonly Pile[]}): Promise<void> {
  const {drafts, numbers, lists, sections} = contents
  const names = Buffer.from(drafts.join('\0'))
  const rows = drafts.length
  const columns = rows === 0 ? 0 : numbers.length / rows
  const head: Head = {rows, columns, drafts: names.length, sections: sections.map(({length}) => length), lists}
  const told = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(8)
  length.writeDoubleLE(told.length)
  const parts = [length, told, new Uint8Array(numbers.buffer, 0, numbers.byteLength), names, ...sections.flatMap(pile => pile.parts())]
  const checksum = parts.reduce((sum, part) => crc32(part, sum), 0)
  return replaceFile(file, [`${MARK}${VERSION} ${program} ${hex(checksum)}\n`, ...parts])
}

function checksumOf(handle: number, from: number, size: number): number {
  const block = new Uint8Array(BLOCK)
  let sum = 0
  for (let at = from; at < size; ) {
    const count = readSync(handle, block, 0, BLOCK, at)
    if (count === 0) break
    sum = crc32(block.subarray(0, count), sum)
    at += count
  }
  return sum
}

function lineAt(handle: number, at: number): string {
  const line = read(handle, at, LONGEST_LINE).toString('latin1')
  return line.slice(0, Math.max(0, line.indexOf('\n')))
}

function read(handle: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readInto(handle, at, bytes))
}

/** Fewer bytes than there is room for only at the end of the file. */
function readInto(handle: number, at: number, bytes: Uint8Array): number {
  let done = 0
  while (done < bytes.length) {
    const count = readSync(handle, bytes, done, bytes.length - done, at + done)
    if (count === 0) break
    done += count
  }
  return done
}

function hex(checksum: number): string {
  return checksum.toString(16).padStart(8, '0')
}
