import {openSync, readSync} from 'node:fs'
import {onDemand} from '../language/index.js'

/** Gives the bytes from one offset to another. */
export type Pages = (start: number, end: number) => Uint8Array
export type Bytes = Uint8Array | Pages

/** Reads the parts of a lexicon, whether it is in memory or in a file. */
export function pagesIn(bytes: Bytes): Pages {
  return typeof bytes === 'function' ? bytes : (start, end) => bytes.subarray(start, end)
}

/** In bytes. A post meets some dozens of phrases, strewn over megabytes. */
const PAGE = 1 << 14

/**
 * A file of which only those pages are read that are asked for. It stays open as long as the program runs. A part larger than a page is read
 * into the room that is given, if it has any for it. @throws Error when it cannot be read
 */
export function pagesOf(file: string | URL, takeRoom?: () => Uint8Array): Pages {
  const opened = onDemand(() => openSync(file, 'r'))
  let roomFor = takeRoom
  const read = (start: number, end: number): Uint8Array => {
    const size = end - start
    const given = size > PAGE ? roomFor?.() : undefined
    if (given) roomFor = undefined
    const bytes = given && given.length >= size ? given : Buffer.allocUnsafeSlow(size)
    return bytes.subarray(0, readSync(opened(), bytes, 0, size, start))
  }
  const known = new Map<number, Uint8Array>()
  const page = (number: number): Uint8Array => {
    const bytes = known.get(number) ?? read(number * PAGE, (number + 1) * PAGE)
    known.set(number, bytes)
    return bytes
  }
  return (start, end) => {
    const number = Math.floor(start / PAGE)
    const first = number * PAGE
    return end <= first + PAGE ? page(number).subarray(start - first, end - first) : read(start, end)
  }
}
