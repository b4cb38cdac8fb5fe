import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {fillFrom, readFrom} from '../files/read-at.js'
import {type Head, hex, type Tables, VERSION} from './form.js'
import type {Stretch} from './pile.js'

const BEGINS = /^m6l cache (\d+) (?:([\w-]+) ([0-9a-f]{8})$)?/u
const BLOCK = 1 << 18
const LONGEST_LINE = 1024

/** The texts of a cache, which are read where they are wanted, by section. */
export interface CacheFile extends Tables {
  /** How long each section is, in bytes. */
  readonly lengths: readonly number[]
  readonly bytes: (section: number, stretch: Stretch) => Uint8Array
  readonly text: (section: number, stretch: Stretch) => string
  readonly close: () => void
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
  const length = readFrom(handle, from, 8).readDoubleLE(0)
  const head: Head = JSON.parse(readFrom(handle, from + 8, length).toString())
  const numbers = new Float64Array(head.rows * head.columns)
  const afterHead = from + 8 + length
  fillFrom(handle, afterHead, new Uint8Array(numbers.buffer))
  const draftsAt = afterHead + numbers.byteLength
  const drafts = head.rows === 0 ? [] : readFrom(handle, draftsAt, head.drafts).toString().split('\0')
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
    held = readFrom(handle, start + from, Math.max(BLOCK, to - from))
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
  const line = readFrom(handle, at, LONGEST_LINE).toString('latin1')
  return line.slice(0, Math.max(0, line.indexOf('\n')))
}
