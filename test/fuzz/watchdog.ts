import {Worker} from 'node:worker_threads'
import type {Watch} from './runs.js'

/** How long one input may take before it counts as one that never ends. */
const PATIENCE_MS = 120_000

/** Runs beside what it watches, since nothing else runs while an expression backtracks. */
const BESIDE = `
const {workerData: {shared, patience}} = require('node:worker_threads')
const state = new Int32Array(shared)
let last = -1
setInterval(() => {
  const number = Atomics.load(state, 0)
  if (number === last && Atomics.load(state, 1) === 1) {
    require('node:fs').writeSync(2, 'input ' + number + ' does not end\\n')
    process.kill(process.pid, 'SIGKILL')
  }
  last = number
}, patience)
`

/** Ends the whole program when an input does not end, and says its number first. */
export function watchdog(): Watch & {readonly counts: ReadonlyMap<string, number>; readonly done: () => Promise<unknown>} {
  const shared = new SharedArrayBuffer(8)
  const state = new Int32Array(shared)
  const counts = new Map<string, number>()
  const worker = new Worker(BESIDE, {eval: true, workerData: {shared, patience: PATIENCE_MS}})
  return {
    counts,
    begins: (number, subject) => {
      Atomics.store(state, 0, number)
      Atomics.store(state, 1, 1)
      counts.set(subject, (counts.get(subject) ?? 0) + 1)
    },
    done: () => worker.terminate(),
  }
}
