import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/m6l.js', import.meta.url))
const PROBE = fileURLToPath(new URL('cpu-probe.cjs', import.meta.url))

/** One run of the built program. */
export interface Run {
  /** Processor time and the time that passed, in seconds. */
  readonly cpu: number
  readonly wall: number
  /** The most memory it held, in MiB. */
  readonly peak: number
  readonly status: number | null
  /** What it wrote to standard output, and to standard error. */
  readonly out: string
  readonly err: string
}

export interface How {
  /** Seconds after which a run is ended. */
  readonly timeout: number
  readonly stdin?: string
  readonly cwd?: string
}

/** Runs the built program in a process of its own; nothing when it took too long. */
export function measured(asked: readonly string[], {timeout, stdin = '', cwd}: How): Run | undefined {
  const started = performance.now()
  const {output, status} = spawnSync(process.execPath, ['--require', PROBE, BIN, ...asked], {
    ...{input: stdin, timeout: timeout * 1000, maxBuffer: 2 ** 30},
    ...(cwd !== undefined && {cwd}),
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  const [micros, kibibytes] = String(output?.[3]).split(' ').map(Number)
  if (!micros || !kibibytes) return undefined
  const [out, err] = [String(output?.[1]), String(output?.[2])]
  return {cpu: micros / 1e6, wall: (performance.now() - started) / 1000, peak: kibibytes / 1024, status, out, err}
}
