import {readSync} from 'node:fs'

/** Reads from a place of an open file on until `bytes` is full. Gives how many there were: fewer only at the end of the file. */
export function fillFrom(handle: number, position: number, bytes: Uint8Array): number {
  let done = 0
  while (done < bytes.length) {
    const count = readSync(handle, bytes, done, bytes.length - done, position + done)
    if (count === 0) break
    done += count
  }
  return done
}

/** So many bytes of an open file, from a place on; fewer only at its end. */
export function readFrom(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, fillFrom(handle, position, bytes))
}
