import {accessSync, constants, mkdirSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {reasonOf, UsageError} from '../errors.js'
import {leadsAstray} from '../files/astray.js'
import {type Nameless, namelessBeside} from '../files/nameless.js'
import {placeOf, replaceFile, writableMode} from '../files/replace.js'

/** The file of a report, written while the run goes on. What it cannot do it throws as a UsageError. */
export interface ReportFile {
  readonly write: (text: string | Uint8Array) => Promise<void>
  /** Writes the last of it. */
  readonly finish: (text: string | Uint8Array) => Promise<void>
  readonly abandon: () => Promise<void>
}

/**
 * Begins the file of a report, and the folders that it is to be in. A file gets the report whole or not at all. What is no file (a pipe,
 * a device) is written to, and so is a file in a folder that takes no new one. A link out of the repository of `cwd` is refused.
 */
export async function reportFile(file: string, cwd: string): Promise<ReportFile> {
  const told = async <T>(write: () => T | Promise<T>): Promise<T> => {
    try {
      return await write()
    } catch (cause) {
      const message = `The report cannot be written to ${file}: ${reasonOf(cause)}.`
      throw new UsageError(message, 'Check the path given to --output-file or --format.', {cause})
    }
  }
  const {write, finish, abandon} = await told(() => openedAt(file, cwd))
  return {write: text => told(() => write(text)), finish: text => told(() => finish(text)), abandon: () => told(abandon)}
}

/** A report on its way, as the system's errors leave it. */
interface Opened {
  readonly write: (text: string | Uint8Array) => Promise<void>
  readonly finish: (text: string | Uint8Array) => Promise<void>
  readonly abandon: () => void | Promise<void>
}

async function openedAt(file: string, cwd: string): Promise<Opened> {
  if (leadsAstray(file, cwd)) throw new Error('it is a symbolic link that leads out of the repository')
  mkdirSync(path.dirname(file), {recursive: true})
  if (!isReplaceable(file)) return straightTo(file)
  const place = placeOf(file)
  writableMode(place)
  // Where the folder takes no new file, but the file that there is may be written.
  return mayBeWritten(path.dirname(place)) || !mayBeWritten(place) ? besideOf(place) : straightTo(file)
}

/** Names of streams that the system keeps, which may stand for a file: `/dev/stdout`. */
const STREAMS = /^\/(?:dev|proc)\//u

function isReplaceable(file: string): boolean {
  return !STREAMS.test(file) && (statSync(file, {throwIfNoEntry: false})?.isFile() ?? true)
}

/** What comes before the last of a report is kept where nothing is left of it if the run is ended. */
function besideOf(file: string): Opened {
  let kept: Nameless | undefined
  const abandon = () => {
    kept?.close()
    kept = undefined
  }
  return {
    write: async text => {
      kept ??= namelessBeside(file)
      writeFileSync(kept.handle, text)
    },
    finish: async text => {
      await replaceFile(file, partsOf(kept, text))
      abandon()
    },
    abandon,
  }
}

function* partsOf(kept: Nameless | undefined, last: string | Uint8Array): Generator<string | Uint8Array> {
  if (kept) yield* kept.blocks()
  yield last
}

function mayBeWritten(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function straightTo(file: string): Promise<Opened> {
  const {open} = await import('node:fs/promises')
  const handle = await open(file, 'w')
  const abandon = () => handle.close()
  return {
    write: text => handle.writeFile(text),
    finish: async text => {
      await handle.writeFile(text)
      await abandon()
    },
    abandon,
  }
}
