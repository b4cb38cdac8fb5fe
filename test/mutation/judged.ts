import {type ChildProcess, fork} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Answer, Met, Trial} from './trial.js'

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url))
/** How long a mutant may keep its tests from ending: of processor time, and by the clock, in seconds. */
const LONGEST = {busy: 4, idle: 120} as const
const LOOK_MS = 250
const TICKS_A_SECOND = 100

/** What became of a mutant: a test failed, the tests came to no end, none failed. */
export type Judgement = {readonly kind: 'killed'; readonly killer: number} | {readonly kind: 'late'} | {readonly kind: 'survived'}

/** A process that tries mutants, started anew whenever one does not let it go on. */
export interface Judge {
  /** @param seconds what the tests take without the mutant */
  readonly judge: (trial: Trial, seconds: number) => Promise<Judgement>
  readonly end: () => void
}

/** Starts it, and says what its tests meet. */
export async function judgeOf(bundle: string): Promise<{readonly met: Met; readonly judge: Judge}> {
  const start = (...further: readonly string[]) =>
    fork(WORKER, [bundle, ...further], {
      execArgv: ['--import', 'tsx', '--max-old-space-size=1024'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
  let child = start('--first')
  const met = await said<Met>(child)
  if (!met) throw new Error('The tests do not run.')
  const judge = async (trial: Trial, seconds: number): Promise<Judgement> => {
    const answer = said<Answer>(child)
    child.send(trial)
    const found = await Promise.race([answer, lateness(child, seconds)])
    if (found === 'late' || found === undefined) {
      child.kill('SIGKILL')
      child = start()
      await said(child)
      return {kind: found === 'late' ? 'late' : 'killed', killer: -1}
    }
    return found.killer === undefined ? {kind: 'survived'} : {kind: 'killed', killer: found.killer}
  }
  return {met, judge: {judge, end: () => child.kill()}}
}

/** The next thing that a process says; nothing when it ends first. */
function said<T>(child: ChildProcess): Promise<T | undefined> {
  return new Promise(resolve => {
    const ended = () => resolve(undefined)
    child.once('exit', ended)
    child.once('message', (message: T) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}

/** Waits until a process has worked for too long. */
async function lateness(child: ChildProcess, seconds: number): Promise<'late'> {
  const start = {busy: busyOf(child), clock: performance.now()}
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, LOOK_MS).unref())
    const busy = busyOf(child) - start.busy
    const clock = (performance.now() - start.clock) / 1000
    if (busy > LONGEST.busy + 2 * seconds || clock > LONGEST.idle + 20 * seconds) return 'late'
  }
}

/** The processor time of a process in seconds, where the system tells it in a file; none elsewhere, where the clock alone counts. */
function busyOf({pid}: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
  } catch {
    return 0
  }
}
