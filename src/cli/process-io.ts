import {fstatSync, writeSync} from 'node:fs'
import {codeOf, reasonOf, UsageError} from '../errors.js'
import {onDemand} from '../language/on-demand.js'
import {askingAt} from './asking.js'
import type {Io} from './io.js'

/**
 * The process's own streams, each opened when it is first asked for (opening one takes as long as reading a post); a file or a pipe is
 * written to without one. A reader that goes away (`m6l | head`) ends the writing, not the run; a disk that takes no more (`m6l > report.txt`)
 * ends the run, for nobody would learn that the report is not whole. Whatever becomes of notices, the run goes on.
 */
export function processIo(): Io {
  const out = onDemand(() => writerTo(1, () => process.stdout))
  const noticing = onDemand(() => writerTo(2, () => process.stderr))
  const err = (text: string) => noticing()(text).catch(() => false)
  const ask = onDemand(() => askingAt(process.stdin, process.stdout))
  return {
    ...{cwd: process.cwd(), env: process.env, out: text => out()(text), err},
    get stdin() {
      return process.stdin
    },
    get columns() {
      return process.stdout.columns ?? 80
    },
    get outIsTerminal() {
      return mayBeTerminal(1) && process.stdout.isTTY
    },
    get errIsTerminal() {
      return mayBeTerminal(2) && process.stderr.isTTY
    },
    get inIsTerminal() {
      return mayBeTerminal(0) && process.stdin.isTTY
    },
    now: () => new Date().toISOString(),
    streams: () => ({input: process.stdin, output: process.stdout}),
    ask: question => ask()(question),
  }
}

/** Writes, and says whether anybody still reads. @throws UsageError for what the system refuses to take */
type Writer = (text: string | Uint8Array) => Promise<boolean>

/** Writes to what stands behind a file descriptor: at once where it takes all there is, through its stream where it does not. */
function writerTo(descriptor: number, stream: () => NodeJS.WriteStream): Writer {
  const streamed = onDemand(() => writerOf(stream()))
  let writes = mayBeTerminal(descriptor) ? streamed() : undefined
  let gone = false
  return async text => {
    if (gone || text.length === 0) return !gone
    if (writes) return writes(text)
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    let written = 0
    try {
      while (written < bytes.length) written += writeSync(descriptor, bytes, written)
      return true
    } catch (error) {
      gone = codeOf(error) === 'EPIPE'
      if (gone) return false
      // A pipe that is full for now, or whatever else only a stream knows how to wait for.
      writes = streamed()
      return writes(bytes.subarray(written))
    }
  }
}

/** Whether a terminal can stand behind a descriptor: asking the stream means opening it. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return true
  }
}

/** What a reader leaves behind who has gone away. */
const GONE = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'])

function writerOf(stream: NodeJS.WriteStream): Writer {
  let gone = false
  let refusal: UsageError | undefined
  const settled = new Set<() => void>()
  const onFailure = (cause: unknown) => {
    gone = true
    if (!GONE.has(codeOf(cause) ?? '')) refusal = refusedBy(cause)
    for (const settle of settled) settle()
  }
  let isWatched = false
  return text =>
    new Promise((resolve, reject) => {
      if (!isWatched) stream.on('error', onFailure)
      isWatched = true
      const settle = () => {
        settled.delete(settle)
        if (refusal) reject(refusal)
        else resolve(!gone)
      }
      if (gone || text.length === 0) return settle()
      settled.add(settle)
      stream.write(text, cause => (cause ? onFailure(cause) : settle()))
    })
}

function refusedBy(cause: unknown): UsageError {
  return new UsageError(`Standard output cannot be written to: ${reasonOf(cause)}.`, 'Make room, or send it somewhere else.', {cause})
}
