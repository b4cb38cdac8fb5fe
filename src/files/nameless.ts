import {closeSync, openSync, readSync, rmSync} from 'node:fs'
import path from 'node:path'

const BLOCK = 1 << 20

/** A file beside another that has no name any more, so that nothing of it is left however the process ends. */
export interface Nameless {
  readonly handle: number
  /** What was written, in blocks; each is overwritten by the next. */
  readonly blocks: () => Iterable<Uint8Array>
  readonly close: () => void
}

/** Begins one on the disk of a file. @throws Error as the system gives it */
export function namelessBeside(file: string): Nameless {
  const name = nameBeside(file)
  const handle = openSync(name, 'wx+')
  rmSync(name)
  return {
    handle,
    blocks: () => blocksOf(handle),
    close: () => closeSync(handle),
  }
}

/** A name in the folder of a file that no other is likely to have; whoever creates it is to refuse one that is there. */
export function nameBeside(file: string): string {
  return path.join(path.dirname(file), `.m6l-${Math.random().toString(36).slice(2)}.tmp`)
}

function* blocksOf(handle: number): Generator<Uint8Array> {
  const block = new Uint8Array(BLOCK)
  for (let at = 0; ; ) {
    const count = readSync(handle, block, 0, BLOCK, at)
    if (count === 0) return
    yield block.subarray(0, count)
    at += count
  }
}
