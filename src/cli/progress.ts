import type {Locale} from '../language/index.js'
import type {Io} from './io.js'
import {remark} from './notes.js'
import {spoken} from './spoken.js'

const PATIENCE_MS = 1000
const EVERY_MS = 200

export interface Progress {
  readonly step: () => Promise<void>
  readonly done: () => Promise<void>
}

/** A counter on standard error of things of which nobody knows how many there are. */
export interface Counter {
  readonly count: (done: number) => Promise<void>
  readonly done: () => Promise<void>
}

const silent: Progress = {step: async () => undefined, done: async () => undefined}

/** A counter on standard error, on a terminal only, once a run takes longer than a second. */
export function progressOn(io: Io, total: number, locale: Locale): Progress {
  // One draft is not counted, and a terminal takes time to ask for.
  if (total < 2 || !io.errIsTerminal) return silent
  const shown = lineOn(io)
  let count = 0
  return {
    step: () => shown.say(spoken(remark('progress', locale, {done: String(++count), n: String(total)}), locale)),
    done: shown.done,
  }
}

/** Counts the sources that are read. */
export function counterOn(io: Io, locale: Locale): Counter {
  if (!io.errIsTerminal) return {count: async () => undefined, done: async () => undefined}
  const shown = lineOn(io)
  return {count: done => shown.say(spoken(remark('sources', locale, {done: String(done)}), locale)), done: shown.done}
}

/** A line of a terminal that is written over, now and then, once a second has passed. */
function lineOn(io: Io) {
  let next = performance.now() + PATIENCE_MS
  let isShown = false
  return {
    say: async (text: string) => {
      if (performance.now() < next) return
      next = performance.now() + EVERY_MS
      isShown = true
      await io.err(`\r${text}`)
    },
    done: async () => {
      if (isShown) await io.err('\r\u001b[2K')
    },
  }
}
