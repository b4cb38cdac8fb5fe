import type {Task} from './crew/hand.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {askedIn} from './locales.js'
import {version} from './version.js'

/**
 * Runs m6l: `argv` are the words after the program's name. Gives the exit code (0 clean, 1 findings, 2 usage, configuration, unreadable
 * input or a fault); never exits by itself and never throws for what m6l foresees.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
      await io.out(`${version}\n`)
      return EXIT.clean
    }
    const {run} = await import('./program.js')
    return await run(argv, io)
  } catch (error) {
    const {errorWords} = await import('./program.js')
    await io.err(await errorWords(error, askedIn(argv), io))
    return EXIT.fault
  }
}

/** Lints a part of the drafts of a run, in a thread of its own. */
export async function lendHand(task: Task): Promise<void> {
  const {lendHand: lend} = await import('./program.js')
  return lend(task)
}
