import {isForeseen, type M6lError} from '../errors.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {version} from './version.js'

/**
 * Runs m6l: `argv` are the words after the program's name. Gives the exit code (0 clean, 1 findings, 2 usage, configuration, unreadable
 * input or a fault); never exits by itself and never throws for what m6l foresees.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
    await io.out(`${version}\n`)
    return EXIT.clean
  }
  try {
    const {run} = await import('./program.js')
    return await run(argv, io)
  } catch (error) {
    await io.err(isForeseen(error) ? told(error) : unforeseen(error))
    return EXIT.fault
  }
}

function told(error: M6lError): string {
  const frame = 'frame' in error && error.frame !== '' ? `\n${error.frame}\n` : ''
  return `m6l: ${printable(error.message)}\n${printable(frame)}${printable(error.remedy)}\n`
}

/** A bug: the stack helps whoever mends it. */
function unforeseen(error: unknown): string {
  const stack = error instanceof Error ? error.stack : String(error)
  return `m6l met a fault of its own. Please report it with what follows.\n${printable(String(stack))}\n`
}

/** Paths and values of a draft cannot steer the terminal. */
function printable(text: string): string {
  return text.replace(/[^\P{C}\n\t\u200c\u200d]/gu, '\ufffd')
}
