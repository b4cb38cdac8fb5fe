import {closeSync, fstatSync, openSync, writeSync} from 'node:fs'
import {reasonOf, SourcesError} from '../errors.js'
import {fillFrom} from '../files/read-at.js'

/** Bytes that are read where they are wanted. */
export interface ByteSource {
  readonly name: string
  readonly length: number
  /** Fewer bytes than asked for only at the end. */
  readonly read: (offset: number, length: number) => Buffer
  readonly close: () => void
}

/** @throws SourcesError when there is no such file, or it may not be read */
export function fileBytes(file: string, name: string): ByteSource {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch (cause) {
    throw new SourcesError(`The index of sources ${name} cannot be read: ${reasonOf(cause)}.`, 'Run `m6l index` to build it.', {cause})
  }
  const read = (offset: number, length: number) => {
    const bytes = Buffer.allocUnsafe(length)
    return bytes.subarray(0, fillFrom(handle, offset, bytes))
  }
  return {name, length: fstatSync(handle).size, read, close: () => closeSync(handle)}
}

/** Bytes that are in memory already. */
export function memoryBytes(bytes: Buffer, name: string): ByteSource {
  return {name, length: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length), close: () => undefined}
}

/** Bytes that are written one after the other, but for the first few, which are known last. */
export interface ByteSink {
  readonly position: () => number
  readonly write: (bytes: Uint8Array) => void
  /** Writes over the start. */
  readonly begin: (bytes: Uint8Array) => void
}

const BLOCK = 1 << 20

/** A sink that fills an open file in large steps. */
export function fileSink(handle: number): ByteSink & {readonly end: () => void} {
  let position = 0
  let written = 0
  let held: Uint8Array[] = []
  const flush = () => {
    const all = Buffer.concat(held)
    for (let done = 0; done < all.length; ) done += writeSync(handle, all, done, all.length - done, written + done)
    written += all.length
    held = []
  }
  return {
    position: () => position,
    write: bytes => {
      held.push(bytes)
      position += bytes.length
      if (position - written >= BLOCK) flush()
    },
    begin: bytes => {
      flush()
      writeSync(handle, bytes, 0, bytes.length, 0)
    },
    end: flush,
  }
}

/** A sink that keeps all in memory. */
export function memorySink(): ByteSink & {readonly bytes: () => Buffer} {
  const held: Uint8Array[] = []
  let position = 0
  let all: Buffer | undefined
  return {
    position: () => position,
    write: bytes => {
      held.push(bytes)
      position += bytes.length
    },
    begin: bytes => {
      all = Buffer.concat(held)
      all.set(bytes)
    },
    bytes: () => all ?? Buffer.concat(held),
  }
}
