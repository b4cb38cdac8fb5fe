import {closeSync, openSync, readSync} from 'node:fs'
import {InputError, reasonOf} from '../errors.js'
import {documentIn} from './documents.js'

/** A draft as it was read: its text (byte order mark kept), and how its bytes spelled it. */
export interface Draft {
  readonly path: string
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
}

const REMEDY = 'Save the file as UTF-8 and run m6l again.'

/** The bytes of the longest draft that is linted, 20 MB: a longer one would take more memory than a computer may have. */
export const LONGEST_DRAFT = 20_000_000

/** @throws InputError for a draft of more bytes than are linted */
export function refuseLong(bytes: number, path: string): void {
  if (bytes > LONGEST_DRAFT)
    throw new InputError(`${path} ${TOO_LONG}.`, 'Divide it, or leave it out in .m6lignore if it is no post.', {path})
}

export const TOO_LONG = `holds more than ${LONGEST_DRAFT / 1e6} MB, the most that m6l reads of a post`

/**
 * Reads a draft from disk, at once: a promise a file costs more than reading it. Of a file that is longer than `most` bytes it reads a little
 * more than that. @throws InputError when it cannot be read or is not text
 */
export function readDraft(file: string, shown: string, most = Number.POSITIVE_INFINITY): Draft {
  let bytes: Uint8Array
  try {
    bytes = bytesOf(file, most)
  } catch (cause) {
    throw new InputError(`${shown} cannot be read: ${reasonOf(cause)}.`, 'Check that the file exists and that you may read it.', {
      path: shown,
      cause,
    })
  }
  if (bytes.length > most) refuseLong(bytes.length, shown)
  return decodeDraft(bytes, shown)
}

const ROOM = 1 << 16
let room: Uint8Array | undefined

/** The bytes of a file, until the next is read: thousands of small buffers wait for the garbage collector outside the heap, where it sees no need. */
function bytesOf(file: string, most: number): Uint8Array {
  room ??= new Uint8Array(ROOM)
  const descriptor = openSync(file, 'r')
  try {
    let length = 0
    for (let read = 1; read > 0 && length < ROOM; length += read) read = readSync(descriptor, room, length, ROOM - length, null)
    return length < ROOM ? room.subarray(0, length) : withRest(descriptor, room.slice(), most)
  } finally {
    closeSync(descriptor)
  }
}

const PIECE = 1 << 20

/** The first bytes of a file and those after them, piece by piece: what has no end (a device) is left once it is too long. */
function withRest(descriptor: number, first: Uint8Array, most: number): Uint8Array {
  const pieces = [first]
  for (let length = first.length; length <= most; ) {
    const piece = new Uint8Array(PIECE)
    const read = readSync(descriptor, piece, 0, PIECE, null)
    if (read === 0) break
    pieces.push(piece.subarray(0, read))
    length += read
  }
  return Buffer.concat(pieces)
}

/**
 * Bytes become text: UTF-8 with or without byte order mark, or UTF-16 with one.
 * @throws InputError that names the first byte (from 0) which is not text, or what kind of document it is
 */
export function decodeDraft(bytes: Uint8Array, path: string): Draft {
  try {
    return decoded(bytes, path)
  } catch (cause) {
    const document = documentIn(bytes)
    if (document === undefined) throw cause
    throw new InputError(`${path} is ${document}, and no text.`, 'Copy its words into a .md or .txt file, and run m6l on that.', {
      path,
      cause,
    })
  }
}

function decoded(bytes: Uint8Array, path: string): Draft {
  const encoding = encodingOf(bytes)
  const text = encoding === 'utf-8' ? decodeUtf8(bytes) : decodeUtf16(bytes, encoding, path)
  if (text === undefined) throw notText(path, firstInvalidByte(bytes), 'is not UTF-8')
  const zero = text.indexOf('\0')
  if (zero < 0) return {path, encoding, text}
  const offset = encoding === 'utf-8' ? Buffer.byteLength(text.slice(0, zero)) : zero * 2
  throw notText(path, offset, 'is a null: this is no text')
}

function encodingOf([first, second]: Uint8Array): Draft['encoding'] {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

const strictly = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictly.decode(bytes)
  } catch {
    return undefined
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', path: string): string {
  if (bytes.length % 2 === 1) throw notText(path, bytes.length - 1, 'is half a UTF-16 unit')
  const little = encoding === 'utf-16le' ? bytes : Buffer.from(bytes).swap16()
  const text = Buffer.from(little.buffer, little.byteOffset, little.byteLength).toString('utf16le')
  const broken = text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
  if (broken >= 0) throw notText(path, broken * 2, 'is half a UTF-16 character')
  return text
}

function notText(path: string, offset: number, what: string): InputError {
  return new InputError(`${path}: byte ${offset} ${what}.`, REMEDY, {path})
}

/** The offset of the first byte that no UTF-8 text has there: the longest good beginning, by bisection over whole characters. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good + 1 < bad) {
    const middle = startOfCharacter(bytes, (good + bad) >> 1, good)
    if (middle <= good) break
    if (decodeUtf8(bytes.subarray(good, middle)) === undefined) bad = middle
    else good = middle
  }
  for (let end = good + 1; end <= bytes.length && end <= good + 4; end++) {
    if (decodeUtf8(bytes.subarray(good, end)) !== undefined) good = end
  }
  return good
}

/** The last offset from `floor` to `at` that is not inside a character. */
function startOfCharacter(bytes: Uint8Array, at: number, floor: number): number {
  let start = at
  while (start > floor && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  return start
}
