import type {Stats} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {errorWords} from './error-text.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {spokenLocale} from './locale.js'
import {type Asked, usualLocale} from './locales.js'
import {remark} from './notes.js'
import {note} from './spoken.js'

/** Editors write a file in several steps; what changes within this time is one change. */
const PAUSE_MS = 100
const WATCHED = /\.(?:md|markdown|txt|csv|ya?ml|jsonc?)$|[\\/]\.m6l(?:rc|ignore)$/iu
const LEFT_OUT = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/u
const IS_GLOB = /[*?{[]/u
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

/** What is watched: the paths, but for the files that linting itself writes. */
export interface Watched {
  readonly paths: readonly string[]
  readonly written: readonly string[]
  /** What is asked of the language. */
  readonly asked: Asked
}

/** Lints, and lints again after every change below the paths, until the process is told to end. A wrong configuration is told and waited for. */
export async function lintOnChange(lint: () => Promise<ExitCode>, {paths, written, asked}: Watched, io: Io): Promise<ExitCode> {
  const {watch} = await import('chokidar')
  const changed = bell()
  const places = (paths.length > 0 ? paths : ['.']).map(given => placeOf(given, io.cwd))
  const own = new Set(written.map(file => path.resolve(io.cwd, file)))
  const watcher = watch([...new Set([...places, io.cwd])], {
    ...{ignoreInitial: true, followSymlinks: false},
    ignored: (file: string, stats?: Stats) =>
      LEFT_OUT.test(file) ||
      own.has(path.resolve(file)) ||
      (stats?.isFile() === true && !WATCHED.test(file)) ||
      isElsewhere(file, places, io.cwd),
  })
  watcher.on('all', changed.ring)
  const broken = new Promise<never>((_, reject) => {
    watcher.on('error', cause =>
      reject(new UsageError('Changes cannot be watched here.', 'Run m6l again after a change instead.', {cause})),
    )
  })
  await Promise.race([new Promise<void>(resolve => watcher.once('ready', resolve)), broken])
  for (;;) {
    await lintAndTell(lint, asked, io)
    await Promise.race([changed.rung(), broken])
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
    changed.silence()
  }
}

async function lintAndTell(lint: () => Promise<ExitCode>, asked: Asked, io: Io): Promise<void> {
  if (io.outIsTerminal) await io.out(CLEAR)
  const isClean = await lintedCleanly(lint, asked, io)
  const spoken = await spokenLocale(asked, io).catch(() => usualLocale(io))
  await io.err(note(remark(isClean ? 'clean' : 'watched', spoken), spoken))
}

async function lintedCleanly(lint: () => Promise<ExitCode>, asked: Asked, io: Io): Promise<boolean> {
  try {
    return (await lint()) === EXIT.clean
  } catch (error) {
    await io.err(await errorWords(error, asked, io))
    return false
  }
}

/** A pattern is watched from the folder that it starts in. */
function placeOf(given: string, cwd: string): string {
  const parts = given.replaceAll('\\', '/').split('/')
  const glob = parts.findIndex(part => IS_GLOB.test(part))
  return path.resolve(cwd, glob < 0 ? given : parts.slice(0, glob).join('/') || '.')
}

/** Of the working folder itself only the configuration counts, unless it was named. */
function isElsewhere(file: string, places: readonly string[], cwd: string): boolean {
  if (places.some(place => file === place || file.startsWith(place + path.sep) || place.startsWith(file + path.sep))) return false
  return file !== cwd && path.dirname(file) !== cwd
}

/** Something that is waited for: rung before or while somebody waits. */
function bell() {
  let isRung = false
  let wake: () => void = () => undefined
  return {
    ring: () => {
      isRung = true
      wake()
    },
    rung: () => (isRung ? Promise.resolve() : new Promise<void>(resolve => (wake = resolve))),
    silence: () => {
      isRung = false
    },
  }
}
