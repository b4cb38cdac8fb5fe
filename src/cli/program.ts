import {type Command, CommanderError} from 'commander'
import {calledBy} from './called.js'
import {programFor} from './commands.js'
import {complaint} from './complaint.js'
import type {Task} from './crew/hand.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {type Asked, askedIn} from './locales.js'
import {refuseMistyped} from './mistyped.js'

/** An error in words (error-text.ts), which few runs need: what m6l says in three languages is not put together before. */
export async function errorWords(error: unknown, asked: Asked, io: Io): Promise<string> {
  return (await import('./error-text.js')).errorWords(error, asked, io)
}

/** Lints a part of the drafts of a run, in a thread of its own. */
export async function lendHand(task: Task): Promise<void> {
  const {lendHand: lend} = await import('./crew/hand.js')
  return lend(task)
}

/** Reads the command line and runs the command. @throws M6lError for what it cannot do */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean
  const written: string[] = []
  const program = programFor(io, result => (code = result))
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({writeOut: text => written.push(text), writeErr: () => undefined})
  }
  refuseMistyped(argv, program, io)
  const shown = asksHelp(argv) ? await speak(argv, program, io) : (text: string) => text
  try {
    await program.parseAsync(asksHelpOnHelp(argv) ? ['help'] : [...argv], {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw complaint(error, calledBy(argv, program))
  }
  if (written.length > 0) await io.out(shown(written.join('')))
  return code
}

function asksHelp(argv: readonly string[]): boolean {
  return argv[0] === 'help' || argv.some(word => word === '-h' || word === '--help')
}

/** Help has no page of its own. */
function asksHelpOnHelp([word, about]: readonly string[]): boolean {
  return word === 'help' && about === 'help'
}

/** Lets help speak the language that is asked for, or that of the configuration; gives how its pages are shown. */
async function speak(argv: readonly string[], program: Command, io: Io): Promise<(text: string) => string> {
  const [{speakHelp}, {spokenLocale}, {page}] = await Promise.all([import('./help.js'), import('./locale.js'), import('./spoken.js')])
  const locale = await spokenLocale(askedIn(argv), io)
  speakHelp(program, locale)
  return text => page(text, locale)
}
