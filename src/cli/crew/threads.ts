import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {MessageChannel, Worker} from 'node:worker_threads'
import type {DraftFile} from '../../files/index.js'
import type {Linter} from '../../linter/index.js'
import {tellBroken} from '../debug.js'
import type {Io} from '../io.js'
import {type LintFlags, momentOf} from '../lint-flags.js'
import {Board} from './board.js'
import {type Hand, type Linted, lintTogether} from './crew.js'
import type {Task} from './hand.js'

/** What a thread starts with, where the program is built; from source there is one thread only. */
const PROGRAM = path.join(path.dirname(import.meta.url), 'hand.cjs')
/** Each takes as much memory as a program of its own, and the last ones bring little. */
const MOST_THREADS = 4
/** In MiB. V8 takes three times as much, and what a thread leaves behind between two collections is gone sooner. */
const YOUNG_SPACE = 16

/** A run as the threads of it need it. */
interface Run {
  readonly drafts: readonly DraftFile[]
  readonly linter: Linter
  readonly flags: LintFlags
  readonly io: Io
  readonly notice: (text: string) => void
}

/** Lints drafts with as many threads as the run asks for or the machine has; the results are those of one thread, in the same order. */
export async function* lintWithHands({drafts, linter, flags, io, notice}: Run): AsyncGenerator<Linted> {
  const board = new Board(drafts.length)
  const threads = flags.concurrency ?? Math.min(availableParallelism(), MOST_THREADS)
  const task = {drafts, memory: board.memory, flags: {...flags, now: momentOf(flags, io)}, cwd: io.cwd, env: {...io.env}}
  const broke = (error: unknown) => void tellBroken('hand', error, {flags, io})
  const hands = existsSync(PROGRAM) ? Array.from({length: Math.min(threads, board.portions) - 1}, () => startHand(task, broke)) : []
  try {
    yield* lintTogether({drafts, board, hands, linter, notice})
  } finally {
    await Promise.all(hands.map(({end}) => end()))
  }
}

function startHand(task: Omit<Task, 'port'>, broke: (error: unknown) => void): Hand & {readonly end: () => Promise<unknown>} {
  const {port1, port2} = new MessageChannel()
  const workerData: Task = {...task, port: port2}
  const worker = new Worker(PROGRAM, {workerData, transferList: [port2], resourceLimits: {maxYoungGenerationSizeMb: YOUNG_SPACE}})
  const broken = new Promise(resolve => {
    worker.on('error', error => {
      broke(error)
      resolve(error)
    })
    worker.on('exit', code => code !== 0 && resolve(code))
  })
  return {port: port1, broken, end: () => worker.terminate()}
}
