import {existsSync} from 'node:fs'
import path from 'node:path'
import type {Command} from 'commander'
import {UsageError} from '../errors.js'
import {didYouMean} from '../similarity/closest.js'
import {type Called, calledBy} from './called.js'
import {OPTIONS_REMEDY} from './complaint.js'
import type {Io} from './io.js'

/** Words that would be read as something else than what they were meant for. @throws UsageError with the nearest right name */
export function refuseMistyped(argv: readonly string[], program: Command, io: Io): void {
  refuseMistypedCommand(argv, program, io)
  refuseDashes(argv, calledBy(argv, program))
}

/** With a default command a mistyped one would be taken for a path. */
function refuseMistypedCommand([word = '', second = '']: readonly string[], program: Command, io: Io): void {
  const names = [...namesOf(program), 'help']
  const isHelp = word === 'help' && second !== ''
  const mistyped = isHelp ? second : word
  if (names.includes(mistyped) || !/^[a-z-]*[a-z]$/iu.test(mistyped) || mistyped.startsWith('-')) return
  if (!isHelp && existsSync(path.resolve(io.cwd, mistyped))) return
  const hint = didYouMean(mistyped, names)
  if (!isHelp && hint === '') return
  throw new UsageError(`There is no command ${isHelp ? '' : 'and no draft '}“${mistyped}”.${hint}`, `Commands are ${names.join(', ')}.`)
}

/** One dash and more than a letter, or the long dash that word processors make of two. */
const OTHER_DASHES = /^[-\u2010-\u2015\u2212]([a-z][a-z-]+)(?==|$)/u

/** `-fix` would be the format `ix`, and `—fix` a path. */
function refuseDashes(argv: readonly string[], {command}: Called): void {
  const end = argv.indexOf('--')
  for (const word of argv.slice(0, end < 0 ? argv.length : end)) {
    const [written, name] = OTHER_DASHES.exec(word) ?? []
    const meant = command?.options.find(({long}) => long === `--${name}`)?.long
    if (meant) throw new UsageError(`There is no option “${written}”. Did you mean “${meant}”?`, OPTIONS_REMEDY)
  }
}

/** After an option a command would be taken for a path. @throws UsageError where there is no such path */
export function refuseLateCommand([first = '']: readonly string[], program: Command, io: Io): void {
  const isNamed = program.args[0] === 'lint'
  if (isNamed || !namesOf(program).includes(first) || existsSync(path.resolve(io.cwd, first))) return
  throw new UsageError(`“${first}” is a command, and stands before all options.`, `Write m6l ${first} first, and the options after it.`)
}

function namesOf({commands}: Command): readonly string[] {
  return commands.map(command => command.name())
}
