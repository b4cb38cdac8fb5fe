import type {Io} from './io.js'

const PATIENCE_MS = 1000
const EVERY_MS = 200

export interface Progress {
  readonly step: () => Promise<void>
  readonly done: () => Promise<void>
}

const silent: Progress = {step: async () => undefined, done: async () => undefined}

/** A counter on standard error, on a terminal only, once a run takes longer than a second. */
export function progressOn(io: Io, total: number): Progress {
  // One draft is not counted, and a terminal takes time to ask for.
  if (total < 2 || !io.errIsTerminal) return silent
  let count = 0
  let next = performance.now() + PATIENCE_MS
  let shown = false
  return {
    step: async () => {
      count++
      if (performance.now() < next) return
      next = performance.now() + EVERY_MS
      shown = true
      await io.err(`\r${count} of ${total} drafts`)
    },
    done: async () => {
      if (shown) await io.err('\r\u001b[2K')
    },
  }
}
