import {UsageError} from '../errors.js'
import {errorWords} from './error-text.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {spokenLocale} from './locale.js'
import {type Asked, usualLocale} from './locales.js'
import {remark} from './notes.js'
import {note} from './spoken.js'
import {type Named, watchedFor} from './watched.js'

/** Editors write a file in several steps; what changes within this time is one change. */
const PAUSE_MS = 100
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

/** What is watched, and what is asked of the language. */
export interface Watching extends Named {
  readonly asked: Asked
}

/** Lints, and lints again after every change of what counts, until the process is told to end. A wrong configuration is told and waited for. */
export async function lintOnChange(lint: () => Promise<ExitCode>, {asked, ...named}: Watching, io: Io): Promise<ExitCode> {
  const {watch} = await import('chokidar')
  const changed = bell()
  const {places, isLeftOut} = watchedFor(named, io.cwd)
  const watcher = watch([...places], {ignoreInitial: true, followSymlinks: false, ignored: isLeftOut})
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
